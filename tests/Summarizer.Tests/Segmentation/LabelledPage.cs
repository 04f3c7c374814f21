using System.Text;
using Summarizer.Text;

namespace Summarizer.Tests.Segmentation;

/// <summary>A page whose lines carry labels; see Pages/README.md.</summary>
internal sealed class LabelledPage
{
    private readonly List<(int End, char Label)> _lines = [];

    public string Text { get; private set; } = "";

    public string? Title { get; private set; }

    public static LabelledPage Read(string name)
    {
        LabelledPage page = new();
        StringBuilder text = new();
        foreach (string line in File.ReadAllLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Segmentation", "Pages", name + ".txt")))
        {
            char label = line.Length > 1 && line[1] == '|' ? line[0] : ' ';
            string content = label == ' ' ? line : line[2..];
            if (label == 'T') page.Title = content;
            text.Append(content).Append('\n');
            page._lines.Add((text.Length, label));
        }

        page.Text = text.ToString();
        return page;
    }

    /// <summary>Label of the line where a span begins.</summary>
    public char LabelAt(TextSpan span) => _lines.First(l => l.End > span.Start).Label;
}

using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary>Files of all formats at once: what can be read is summarized, what cannot is named.</summary>
public class SeveralFilesTests
{
    private static readonly string Fixtures = Path.Combine(Tool.Root, "tests", "Summarizer.Documents.Tests", "Fixtures");

    [TestCase("broken.pdf", "%PDF-1.7 and nothing more")]
    [TestCase("broken.docx", "PK and nothing more")]
    [TestCase("broken.eml", "")]
    public void One_broken_file_among_ten_is_one_line_of_error_and_nine_answers(string name, string content)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder[name], content);
        string[] good = ["harbour.pdf", "museum.pdf", "orchard.docx", "bruecke.docx", "tram.pptx", "well.epub", "jardin.odt", "columns.rtf", "reply.eml"];
        string[] files = [.. good.Take(4).Select(static f => Path.Combine(Fixtures, f)), folder[name], .. good.Skip(4).Select(static f => Path.Combine(Fixtures, f))];

        (int code, string output, string messages) = Tool.Run("", ["--format", "json", .. files]);

        Assert.That(code, Is.EqualTo(1));
        Assert.That(messages.TrimEnd().Split('\n').Where(static l => l.StartsWith("summarize: ", StringComparison.Ordinal) && l.Contains("broken", StringComparison.Ordinal)).ToArray(), Has.Length.EqualTo(1), messages);
        string[] lines = output.TrimEnd().Split('\n');
        Assert.That(lines.Select(static l => Path.GetFileName(JsonDocument.Parse(l).RootElement.GetProperty("file").GetString())), Is.EqualTo(good));
        Assert.That(lines.Select(static l => JsonDocument.Parse(l).RootElement.GetProperty("sentences").GetArrayLength()), Is.All.GreaterThan(0));
    }

    [Test]
    public void Text_output_has_each_summary_under_its_name()
    {
        (int code, string output, _) = Tool.Run("", Path.Combine(Fixtures, "harbour.pdf"), Path.Combine(Fixtures, "reply.eml"), "-n", "1");
        Assert.That(code, Is.Zero);
        Assert.That(output.IndexOf("harbour.pdf", StringComparison.Ordinal), Is.GreaterThanOrEqualTo(0).And.LessThan(output.IndexOf("reply.eml", StringComparison.Ordinal)));
    }
}

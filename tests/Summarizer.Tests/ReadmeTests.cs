using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Summarizer.Tests;

/// <summary>README.md shows compiled code and its real output. UPDATE_README=1 rewrites it.</summary>
[NonParallelizable]
public partial class ReadmeTests
{
    public static IEnumerable<string> Names => ReadmeSnippets.All.Keys;

    [TestCaseSource(nameof(Names))]
    public void Readme_shows_the_snippet_and_its_output(string name)
    {
        string readmePath = Path.Combine(Root(), "README.md");
        string source = File.ReadAllText(Path.Combine(Root(), "tests", "Summarizer.Tests", "ReadmeSnippets.cs"));
        string readme = File.ReadAllText(readmePath);
        string expected = Replace(Replace(readme, "snippet", name, "csharp", CodeOf(source, name)), "output", name, "text", OutputOf(name));
        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1") File.WriteAllText(readmePath, expected);
        else Assert.That(readme, Is.EqualTo(expected));
    }

    [Test]
    public void Every_code_block_of_readme_is_a_snippet()
    {
        string readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
        Assert.That(CodeBlock().Count(readme), Is.EqualTo(ReadmeSnippets.All.Count));
    }

    private static string Replace(string readme, string kind, string name, string language, string content)
    {
        string mark = $"<!-- {kind}: {name} -->\n```{language}\n";
        int start = readme.IndexOf(mark, StringComparison.Ordinal);
        Assert.That(start, Is.GreaterThanOrEqualTo(0), $"README has no {kind} {name}");
        start += mark.Length;
        int end = readme[start..].StartsWith("```", StringComparison.Ordinal) ? start : readme.IndexOf("\n```", start, StringComparison.Ordinal) + 1;
        return readme[..start] + content + readme[end..];
    }

    private static string CodeOf(string source, string name)
    {
        int start = source.IndexOf($"// begin {name}\n", StringComparison.Ordinal);
        start = source.IndexOf('\n', start) + 1;
        string[] lines = source[start..source.IndexOf("        // end", start, StringComparison.Ordinal)].Split('\n');
        return string.Join('\n', lines.Select(static l => l.Length > 8 ? l[8..] : l));
    }

    private static string OutputOf(string name)
    {
        TextWriter console = Console.Out;
        using StringWriter output = new() { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            ReadmeSnippets.All[name](File.ReadAllText(Path.Combine(Root(), "samples", "article.txt")));
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    [GeneratedRegex("^```csharp$", RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}

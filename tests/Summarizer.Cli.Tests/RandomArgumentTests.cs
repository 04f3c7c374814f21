namespace Summarizer.Cli.Tests;

/// <summary>Whatever is typed, the answer is output or one line, never a stack trace.</summary>
[NonParallelizable]
public class RandomArgumentTests
{
    private const int Lists = 10_000;

    private static readonly string[] Words =
    [
        "batch", "segment", "keyphrases", "extract", "evaluate", "train", "algorithms", "languages", "completion", "man", "help", "mcp",
        "-n", "--sentences", "--words", "--chars", "--ratio", "--tokens", "--language", "--lang", "--algorithm", "--model", "--min-words", "--max-words", "--order", "--no-coherence", "--title", "--query",
        "--together", "--chapters", "--format", "--explain", "-o", "--output", "-q", "--quiet", "--help", "--version", "--input", "-i", "--jobs", "--resume", "--count", "--data", "--folds", "--seed", "--max-chars",
        "a.txt", "b.md", "c.jsonl", "set.jsonl", "empty.txt", "broken.pdf", "broken.gz", "model.json", "folder", "folder/", "no-such.txt", "-", "--", "", " ", ".", "\0", "a\0b", "-x", "--x", "--words=5", "--words=",
        "--format=json", "[suggest:5]", "[suggest]", "[diagram]", "@a.txt", "http://", "https://", "http://127.0.0.1:1/", "http://[", "text", "json", "jsonl", "markdown", "html", "table", "score",
        "0", "1", "-1", "3", "99999999999", "1e9", "0.5", "NaN", "∞", "20%", "200%", "en", "de", "english", "xx-", "auto", "lexrank", "learned", "random", "bash", "zsh", "\ud800", "\u202e", "“quoted”", "a b", "*", "%s", "'", "\"", "\\",
    ];

    [Test]
    public void No_list_of_arguments_gives_a_stack_trace()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder["folder"]);
        File.WriteAllText(folder["folder/d.txt"], "The mill burnt down. Nobody was hurt.");
        File.WriteAllText(folder["a.txt"], "The bridge is closed. Trams take the tunnel. The council will meet on Monday.");
        File.WriteAllText(folder["b.md"], "# Bread\n\nBread is baked at night. Cakes are sold at noon.");
        File.WriteAllText(folder["c.jsonl"], "{\"text\":\"It rains. We stay.\"}\nno json\n");
        File.WriteAllText(folder["set.jsonl"], "{\"text\":\"It rains. We stay.\",\"references\":[\"It rains.\"]}\n");
        File.WriteAllText(folder["empty.txt"], "");
        File.WriteAllText(folder["broken.pdf"], "%PDF-1.7 nothing");
        File.WriteAllText(folder["broken.gz"], "no gzip");
        File.WriteAllText(folder["model.json"], "{}");
        string before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder[""];
        try
        {
            Random random = new(1);
            for (int i = 0; i < Lists; i++)
            {
                string[] args = [.. Enumerable.Range(0, random.Next(7)).Select(_ => Words[random.Next(Words.Length)])];
                (int code, _, string messages) = Tool.Run("It rains. We stay at home.", args);
                string line = $"{i}: {string.Join(' ', args.Select(static a => $"«{a}»"))} => {code}: {messages}";
                Assert.That(code, Is.AnyOf(0, 1, 2), line);
                Assert.That(messages, Does.Not.Contain("   at ").And.Not.Contain("unexpected"), line);
                Assert.That(code == 0 || messages.StartsWith("summarize: ", StringComparison.Ordinal) || messages.Contains("\nsummarize: ", StringComparison.Ordinal), line);
            }
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }
}

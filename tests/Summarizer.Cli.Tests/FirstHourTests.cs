using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summarizer.Cli.Training;

namespace Summarizer.Cli.Tests;

/// <summary>What a newcomer tries first, word for word, in a folder with some files. UPDATE_GOLDEN=1 rewrites the files of Golden/FirstHour.</summary>
[NonParallelizable]
public class FirstHourTests
{
    [TestCase("empty-argument", "")]
    [TestCase("empty-argument-of-keyphrases", "keyphrases", "")]
    [TestCase("empty-argument-of-batch", "batch", "--input", "")]
    [TestCase("empty-argument-of-train", "train", "--data", "", "--output", "m.json")]
    [TestCase("empty-argument-of-evaluate", "evaluate", "--data", "")]
    [TestCase("file-with-a-dash", "--", "-dash.txt")]
    [TestCase("several-files", "-n", "1", "a.txt", "b.md")]
    [TestCase("command-after-the-file", "c.jsonl", "batch")]
    [TestCase("option-before-the-command", "--words", "5", "batch", "c.jsonl")]
    [TestCase("help-unknown", "help", "bach")]
    [TestCase("batch-file", "batch", "c.jsonl")]
    [TestCase("batch-file-twice", "batch", "c.jsonl", "--input", "c.jsonl")]
    [TestCase("segment-file", "segment", "c.jsonl")]
    [TestCase("lines-as-text", "c.jsonl")]
    [TestCase("lines-as-text-of-keyphrases", "keyphrases", "c.jsonl")]
    [TestCase("keyphrases-text-as-lines", "keyphrases", "a.txt", "--format", "jsonl")]
    [TestCase("keyphrases-json", "keyphrases", "a.txt", "--format", "json", "--count", "2")]
    [TestCase("option-mistyped", "--wordz", "5", "a.txt")]
    [TestCase("algorithm-mistyped", "--algorithm", "texrank", "a.txt")]
    [TestCase("file-mistyped", "aa.txt")]
    [TestCase("command-mistyped", "eval")]
    [TestCase("ratio-in-percent", "--ratio", "20%", "a.txt")]
    [TestCase("ratio-wrong", "--ratio", "a fifth", "a.txt")]
    [TestCase("format-in-capitals", "--format", "MARKDOWN", "-n", "1", "a.txt")]
    [TestCase("language-short", "--lang", "en", "-n", "1", "a.txt")]
    [TestCase("language-by-name", "--language", "english", "a.txt")]
    [TestCase("language-unknown", "--language", "klingon", "a.txt")]
    [TestCase("language-without-profile", "--language", "tlh", "-n", "1", "a.txt")]
    [TestCase("explain", "--explain", "a.txt")]
    [TestCase("explain-html", "--explain", "--format", "html", "-n", "1", "a.txt")]
    [TestCase("empty-file", "empty.txt")]
    [TestCase("empty-file-quiet", "--quiet", "empty.txt")]
    [TestCase("headings-alone", "headings.md")]
    [TestCase("limits", "--min-words", "500", "a.txt")]
    [TestCase("tokens-too-few", "--tokens", "2", "a.txt")]
    [TestCase("algorithms", "algorithms")]
    [TestCase("algorithms-json", "algorithms", "--format", "json")]
    [TestCase("languages", "languages")]
    [TestCase("completion-zsh", "completion", "zsh")]
    [TestCase("completion-fish", "completion", "fish")]
    [TestCase("man", "man")]
    [TestCase("output-is-input", "a.txt", "-o", "a.txt")]
    [TestCase("output-is-folder", "a.txt", "-o", ".")]
    [TestCase("chinese-keyphrases", "keyphrases", "zh.txt", "--count", "3")]
    [TestCase("japanese-keyphrases", "keyphrases", "ja.txt", "--count", "3")]
    public void Output_is_as_recorded(string name, params string[] args)
    {
        using TemporaryFolder folder = Files();
        string before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder["."];
        (int code, string output, string messages) = Tool.Run("", args);
        Environment.CurrentDirectory = before;
        string actual = string.Create(CultureInfo.InvariantCulture, $"$ summarize {string.Join(' ', args.Select(static a => a.Length == 0 || a.Contains(' ', StringComparison.Ordinal) ? $"\"{a}\"" : a))}\n{output}{messages}exit code {code}\n");
        string path = Path.Combine(Folder(), name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)));
    }

    [TestCase(new[] { "help" }, new[] { "--help" })]
    [TestCase(new[] { "help", "batch" }, new[] { "batch", "--help" })]
    public void Help_is_a_command_too(string[] command, string[] option) => Assert.That(Tool.Run("", command), Is.EqualTo(Tool.Run("", option)));

    [Test]
    public void Every_algorithm_has_a_line_of_its_own()
    {
        string[] lines = Tool.Run("", "algorithms").Output.Split('\n')[..^1];
        Assert.That(lines.Select(static l => l.Split(' ')[0]), Is.EqualTo(Algorithms.Names));
        Assert.That(lines.Select(static l => l.Split("  ")[^1]), Is.Unique.And.Not.Member(""));
    }

    [Test]
    public void Explanation_fits_the_columns([Values(60, 80, 100, 160)] int columns)
    {
        using MemoryStream output = new();
        Terminal terminal = new(() => Stream.Null, () => output, () => Stream.Null) { HasScreen = false, Columns = columns };
        Assert.That(CommandLine.Run([Tool.Article, "--explain"], terminal, CancellationToken.None), Is.Zero);
        string[] lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        string[] rows = [.. lines.SkipWhile(static l => !l.StartsWith("index", StringComparison.Ordinal))];
        Assert.That(rows, Has.Length.GreaterThan(40));
        Assert.That(rows.Select(static r => r.Length), Is.All.AtMost(columns));
        Assert.That(rows.Max(static r => r.Length), Is.EqualTo(columns), "room is used");
    }

    [Test]
    public void A_file_takes_the_output_and_stays_as_it_was_where_nothing_comes()
    {
        using TemporaryFolder folder = Files();
        string target = folder["out.txt"];
        Assert.That(Tool.Run("", folder["a.txt"], "-n", "1", "-o", target), Is.EqualTo((0, "", "")));
        string written = File.ReadAllText(target);
        Assert.That(written, Is.EqualTo(Tool.Run("", folder["a.txt"], "-n", "1").Output).And.Not.Empty);
        Assert.That(Tool.Run("", folder["none.txt"], "-o", target).Code, Is.EqualTo(1));
        Assert.That(File.ReadAllText(target), Is.EqualTo(written));
        Assert.That(Tool.Run("", folder["empty.txt"], "-q", "-o", target), Is.EqualTo((0, "", "")));
        Assert.That(File.ReadAllText(target), Is.Empty);
        foreach (string[] command in (string[][])[["keyphrases", folder["a.txt"]], ["extract", folder["a.txt"]], ["languages"], ["batch", folder["c.jsonl"]], ["evaluate", "--data", folder["set.jsonl"], "--format", "json"]])
        {
            Assert.That(Tool.Run("", [.. command, "--output", target]).Output, Is.Empty);
            Assert.That(File.ReadAllText(target), Is.Not.Empty, command[0]);
        }
    }

    [Test]
    public void A_run_over_lines_ends_with_what_was_done()
    {
        using MemoryStream messages = new();
        Terminal terminal = new(static () => new MemoryStream("{\"text\":\"It rains.\"}\nx\n"u8.ToArray()), static () => new MemoryStream(), () => messages) { HasScreen = true, UsesColor = false };
        Assert.That(CommandLine.Run(["batch"], terminal, CancellationToken.None), Is.EqualTo(1));
        Assert.That(System.Text.Encoding.UTF8.GetString(messages.ToArray()), Does.Match(@"summarize: 1 summaries, 1 failed, \d+\.\d s\n"));
    }

    [TestCase(0, "^summarize: reading standard input, which Ctrl.*\n$", "-")]
    [TestCase(0, "^summarize: reading standard input, which Ctrl.*\n$", "keyphrases")]
    [TestCase(0, "^$", "-q", "-")]
    [TestCase(2, "^summarize: Give a file, or - for standard input")]
    [TestCase(2, "^summarize: Give a file, or - for standard input", "--quiet")]
    public void Nobody_waits_at_the_keyboard_without_a_word(int code, string expected, params string[] args)
    {
        using MemoryStream messages = new();
        Terminal terminal = new(static () => new MemoryStream("The tram takes the tunnel until the bridge is repaired."u8.ToArray()), static () => new MemoryStream(), () => messages) { HasKeyboard = true, HasScreen = false };
        Assert.That(CommandLine.Run(args, terminal, CancellationToken.None), Is.EqualTo(code));
        Assert.That(System.Text.Encoding.UTF8.GetString(messages.ToArray()), Does.Match(expected));
    }

    [Test]
    public void A_model_of_ones_own_is_compared_under_its_name()
    {
        using TemporaryFolder folder = Files();
        Assert.That(Tool.Run("", "evaluate", "--data", folder["set.jsonl"], "--model", folder["none.json"]), Is.EqualTo((1, "", $"summarize: {folder["none.json"]} does not exist\n")));
        SentenceRankerModel.Default.Save(folder["mine.json"]);
        Assert.That(Tool.Run("", "evaluate", "--data", folder["set.jsonl"], "--model", folder["mine.json"]).Output, Does.Contain("mine").And.Contain("textrank").And.Contain("oracle"));
    }

    [Test]
    public void Training_says_where_it_cannot_run()
    {
        Assert.That(() => ModelTraining.CheckMachine(Architecture.Arm64, false, "linux-arm64"), Throws.InstanceOf<UsageException>().With.Message.Contains("linux-arm64").And.Message.Contains("x64"));
        Assert.That(() => ModelTraining.CheckMachine(Architecture.X64, true, "osx-x64"), Throws.InstanceOf<UsageException>().With.Message.Contains("osx-x64"));
        Assert.That(() => ModelTraining.CheckMachine(Architecture.X64, false, "linux-x64"), Throws.Nothing);
    }

    private static TemporaryFolder Files()
    {
        TemporaryFolder folder = new();
        File.WriteAllText(folder["a.txt"], "The council closed the old bridge on Monday. Trams take the tunnel until the steel of the bridge is repaired. Repairs to the steel will cost two million euros, the council said.\n");
        File.WriteAllText(folder["b.md"], "# Bread\n\nBread is baked at night in the mill. Cakes are sold at noon.\n");
        File.WriteAllText(folder["-dash.txt"], "A file may begin with a dash.\n");
        File.WriteAllText(folder["c.jsonl"], "{\"text\":\"It rains in the valley. We stay.\"}\n");
        File.WriteAllText(folder["set.jsonl"], "{\"text\":\"It rains in the valley. We stay at home.\",\"references\":[\"It rains.\"]}\n");
        File.WriteAllText(folder["empty.txt"], "");
        File.WriteAllText(folder["headings.md"], "# Bread\n\n## Cakes\n");
        File.WriteAllText(folder["zh.txt"], "市政府周一关闭了旧桥。旧桥的钢材需要修理，修理费用为两百万欧元。电车将改走新隧道，直到旧桥修理完毕。\n");
        File.WriteAllText(folder["ja.txt"], "市議会は月曜日に古い鉄橋を閉鎖した。鉄橋の修理費用は二百万ユーロになる。修理が終わるまで路面電車は新しいトンネルを通る。\n");
        return folder;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden", "FirstHour");
}

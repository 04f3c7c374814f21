using System.Globalization;
using System.Runtime.CompilerServices;

namespace Summarizer.Cli.Tests;

/// <summary>What people see, word for word. UPDATE_GOLDEN=1 rewrites the files of the folder Golden.</summary>
public class GoldenTests
{
    [TestCase("help", "--help")]
    [TestCase("help-batch", "batch", "--help")]
    [TestCase("help-evaluate", "evaluate", "--help")]
    [TestCase("help-segment", "segment", "--help")]
    [TestCase("help-train", "train", "--help")]
    [TestCase("help-mcp", "mcp", "--help")]
    [TestCase("help-keyphrases", "keyphrases", "--help")]
    [TestCase("help-algorithms", "algorithms", "--help")]
    [TestCase("completion-bash", "completion", "bash")]
    [TestCase("completion-powershell", "completion", "powershell")]
    [TestCase("error-option", "--frmat", "json", "a.txt")]
    [TestCase("error-value", "-n", "many", "a.txt")]
    [TestCase("error-range", "--ratio", "1.5", "a.txt")]
    [TestCase("error-lengths", "-n", "2", "--words", "20", "a.txt")]
    [TestCase("error-language", "--language", "e n", "a.txt")]
    [TestCase("error-file", "no-such-file.txt")]
    [TestCase("help-extract", "extract", "--help")]
    [TestCase("error-directory", "keyphrases", ".")]
    [TestCase("error-resume", "batch", "--resume")]
    [TestCase("error-no-data", "evaluate")]
    [TestCase("error-folds", "train", "--data", "a.jsonl", "--output", "b.json", "--folds", "1")]
    [TestCase("error-training-file", "train", "--data", "no-such-file.jsonl", "--output", "b.json")]
    [TestCase("error-shell", "completion", "tcsh")]
    public void Output_is_as_recorded(string name, params string[] args)
    {
        (int code, string output, string messages) = Tool.Run("", args);
        string actual = string.Create(CultureInfo.InvariantCulture, $"$ summarize {string.Join(' ', args)}\n{output}{messages}exit code {code}\n");
        string path = Path.Combine(Folder(), name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}

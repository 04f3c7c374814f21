using System.Text.Json;
using Summarizer.Cli.Commands;

namespace Summarizer.Cli.Tests;

public class EvaluateCommandTests
{
    [Test]
    public void Table_has_lead_the_algorithms_and_the_oracle()
    {
        using TemporaryFolder folder = Set();
        (int code, string output, string messages) = Tool.Run("", "evaluate", "--data", folder["set.jsonl"], "--algorithm", "textrank,lead,textrank-classic", "-n", "2");
        Assert.That((code, messages), Is.EqualTo((0, "")));
        string[] lines = output.TrimEnd().Split('\n');
        Assert.That(lines[0], Is.EqualTo("set: 12 documents, 2 sentences"));
        Assert.That(lines[3..].Select(l => l.Split(' ')[0]), Is.EqualTo(new[] { "lead", "textrank", "textrank-classic", "oracle" }));
    }

    [Test]
    public void Json_is_well_formed_and_the_oracle_is_above_lead()
    {
        using TemporaryFolder folder = Set();
        using JsonDocument json = JsonDocument.Parse(Tool.Run("", "evaluate", "--data", folder["set.jsonl"], "--format", "json", "--words", "20").Output);
        JsonElement systems = json.RootElement.GetProperty("systems");
        double Rouge(int index) => systems[index].GetProperty("rouge1").GetProperty("f1").GetDouble();
        Assert.That(Rouge(systems.GetArrayLength() - 1), Is.GreaterThan(Rouge(0)));
    }

    [TestCase("{\"text\":\"No references.\"}", "line 1: no references")]
    [TestCase("", "has no lines to evaluate")]
    [TestCase("{broken", "line 1")]
    public void Unusable_set_is_one_line_and_code_1(string line, string message)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["set.jsonl"], line);
        (int code, string output, string messages) = Tool.Run("", "evaluate", "--data", folder["set.jsonl"]);
        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(messages, Does.Contain(message));
        Assert.That(messages.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
    }

    [TestCase("--algorithm", "textrank,nonsense")]
    [TestCase("--format", "text")]
    [TestCase("-n", "0")]
    [TestCase("--jobs", "0")]
    public void Wrong_usage_is_code_2(params string[] args)
    {
        using TemporaryFolder folder = Set();
        Assert.That(Tool.Run("", ["evaluate", "--data", folder["set.jsonl"], .. args]).Code, Is.EqualTo(2));
    }

    // The reference is the last sentence: an oracle finds it, Lead does not.
    private static TemporaryFolder Set()
    {
        TemporaryFolder folder = new();
        File.WriteAllLines(folder["set.jsonl"], Enumerable.Range(0, 12).Select(static i =>
        {
            string text = Corpus.Text(i).Trim();
            string last = text[(text[..^1].LastIndexOf(". ", StringComparison.Ordinal) + 2)..];
            return $"{{\"id\":\"{i}\",\"lang\":\"en\",\"text\":\"{text}\",\"references\":[\"{last}\"]}}";
        }));
        return folder;
    }
}

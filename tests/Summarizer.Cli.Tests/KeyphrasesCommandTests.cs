using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tests;

public class KeyphrasesCommandTests
{
    [Test]
    public void Text_gives_a_phrase_and_its_score_a_line_best_first()
    {
        (int code, string output, _) = Tool.Run("", "keyphrases", Tool.Article, "--count", "5");
        string[][] lines = [.. output.TrimEnd().Split('\n').Select(static l => l.Split('\t'))];
        Assert.That(code, Is.Zero);
        Assert.That(lines, Has.Length.EqualTo(5));
        Assert.That(lines.Select(static l => double.Parse(l[1], System.Globalization.CultureInfo.InvariantCulture)), Is.Ordered.Descending);
        Assert.That(output, Does.Contain("bridge").IgnoreCase);
    }

    [Test]
    public void Lines_are_answered_in_order_and_bad_ones_say_why()
    {
        (int code, string output, _) = Tool.Run("{\"id\":1,\"text\":\"The old bridge carries trams. The old bridge is closed.\"}\nbad\n", "keyphrases", "--format", "jsonl", "--count", "1");
        string[] lines = output.TrimEnd().Split('\n');
        Assert.That(code, Is.EqualTo(1));
        Assert.That(lines[0], Does.StartWith("{\"id\":1,\"keyphrases\":[{\"text\":\"").And.Contain("\"score\":"));
        Assert.That(lines[1], Does.Contain("invalid-json"));
    }

    [TestCase("--count", "0")]
    [TestCase("--format", "xml")]
    [TestCase("--language", "not a tag")]
    public void Wrong_usage_is_code_2(params string[] args) => Assert.That(Tool.Run("text", ["keyphrases", .. args]).Code, Is.EqualTo(2));

    [Test]
    public void Model_that_cannot_be_used_is_one_line_and_code_1()
    {
        (int code, _, string messages) = Tool.Run("Some text.", "--model", Tool.Article);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(messages, Does.Contain("cannot be used as a model"));
    }
}

using System.Globalization;
using System.Text.Json;

namespace Summarizer.Cli.Tests;

public class TrainCommandTests
{
    [Test]
    public void Model_is_the_same_each_time_and_serves_the_tool_and_the_library()
    {
        using TemporaryFolder folder = new();
        string data = folder["set.jsonl"], first = folder["first.json"], second = folder["second.json"];
        File.WriteAllText(data, Documents(40));
        (int code, string output, string messages) = Tool.Run("", "train", "--data", data, "--output", first, "--folds", "2", "-n", "1");
        Assert.That((code, messages), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("40 documents, ").And.Contain("learned  100.00").And.Contain("lead     0.00").And.Contain("oracle   100.00"));
        Assert.That(Tool.Run("", "train", "--data", data, "--output", second, "--folds", "2", "-n", "1").Output, Is.EqualTo(output));
        Assert.That(File.ReadAllBytes(second), Is.EqualTo(File.ReadAllBytes(first)));

        string text = File.ReadAllText(Tool.Article);
        Summary expected = new TextSummarizer(new SummarizerOptions { Ranker = new LearnedRanker(SentenceRankerModel.Load(first)) }).Summarize(text);
        using JsonDocument answer = JsonDocument.Parse(Tool.Run(text, "--model", first, "--format", "json").Output);
        Assert.That(answer.RootElement.GetProperty("summary").GetString(), Is.EqualTo(expected.Text));
    }

    [TestCase("{broken\n", "line 1")]
    [TestCase("{\"text\":\"One. Two.\"}\n", "no \"references\"")]
    [TestCase("{\"references\":[\"One.\"]}\n", "no \"text\"")]
    [TestCase("", "no documents")]
    [TestCase("{\"text\":\"One here. Two there.\",\"references\":[\"Two there.\"]}\n", "at least 20")]
    public void Data_that_cannot_be_learned_from_is_refused_with_the_reason(string lines, string reason)
    {
        using TemporaryFolder folder = new();
        string data = folder["set.jsonl"], model = folder["model.json"];
        File.WriteAllText(data, lines);
        (int code, string output, string messages) = Tool.Run("", "train", "--data", data, "--output", model);
        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(messages, Does.StartWith("summarize: ").And.Contain(reason));
        Assert.That(File.Exists(model), Is.False);
    }

    [Test]
    public void Output_may_not_be_the_data()
    {
        using TemporaryFolder folder = new();
        string data = folder["set.jsonl"];
        File.WriteAllText(data, "x");
        Assert.That(Tool.Run("", "train", "--data", data, "--output", data).Code, Is.EqualTo(2));
        Assert.That(File.ReadAllText(data), Is.EqualTo("x"));
    }

    private static string Documents(int count) => string.Concat(Enumerable.Range(0, count).Select(static i =>
    {
        string fact = string.Create(CultureInfo.InvariantCulture, $"The council opened bridge number {i} for {i * 7 % 90} people of the harbour.");
        return JsonSerializer.Serialize(new { text = $"It was a quiet day. {fact} {Corpus.Text(i)}", references = new[] { fact } }) + "\n";
    }));
}

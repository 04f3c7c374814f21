using Microsoft.ML.Tokenizers;

namespace Summarizer.Cli.Tests;

public class TokenLengthTests
{
    [Test]
    public void The_summary_has_at_most_so_many_tokens_of_the_vocabulary([Values(20, 50, 120)] int tokens)
    {
        string summary = Tool.Run("", Tool.Article, "--tokens", $"{tokens}").Output;
        (_, string json, _) = Tool.Run("", Tool.Article, "--tokens", $"{tokens}", "--format", "json");
        string text = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("summary").GetString()!;
        int count = TiktokenTokenizer.CreateForEncoding("o200k_base").CountTokens(text);
        Assert.That(count, Is.LessThanOrEqualTo(tokens));
        Assert.That(count, Is.GreaterThan(tokens / 2));
        Assert.That(summary, Is.Not.Empty);
    }

    [TestCase("0")]
    [TestCase("many")]
    public void Other_than_a_number_above_zero_is_wrong_usage(string tokens) => Assert.That(Tool.Run("a", "-", "--tokens", tokens).Code, Is.EqualTo(2));
}

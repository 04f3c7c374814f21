namespace Summarizer.Tests;

public class SmokeTests
{
    [Test]
    public void Summary_of_blank_text_is_empty() => Assert.That(TextSummarizer.Default.Summarize(" ").Sentences, Is.Empty);
}

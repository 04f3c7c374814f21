using Summarizer.Evaluation.Datasets;

namespace Summarizer.Evaluation.Tests.Datasets;

public sealed class SummarizationDatasetTests
{
    [Test]
    public void Reads_what_is_there_and_fills_in_the_rest()
    {
        SummarizationItem[] items = [.. SummarizationDataset.Read(
            ["""{"text":"A.","references":["a"]}""", " ", """{"id":"x","lang":"de","title":"T","documents":["A.","B."],"references":["a","b"],"other":1}"""], "set")];
        Assert.That(items, Has.Length.EqualTo(2));
        Assert.Multiple(() =>
        {
            Assert.That((items[0].Id, items[0].Language, items[0].Title), Is.EqualTo(("1", "en", (string?)null)));
            Assert.That(items[0].Documents, Is.EqualTo(new[] { "A." }));
            Assert.That(items[1].Text, Is.EqualTo("A.\n\nB."));
            Assert.That(items[1].References, Is.EqualTo(new[] { "a", "b" }));
        });
    }

    [TestCase("nonsense")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("""{"text":"a"}""")]
    [TestCase("""{"text":1,"references":["a"]}""")]
    [TestCase("""{"text":"a","references":[null]}""")]
    public void Says_which_line_is_wrong(string line) => Assert.That(
        () => SummarizationDataset.Read(["""{"text":"a","references":["a"]}""", line], "set.jsonl").Count(),
        Throws.TypeOf<InvalidDataException>().With.Message.StartsWith("set.jsonl, line 2:"));

    [Test]
    public void Knows_the_lengths_of_the_standard_sets()
    {
        Assert.That(StandardSet.Find("cnndm")!.Length, Is.EqualTo(SummaryLength.Sentences(2)));
        Assert.That(StandardSet.Find("unheard-of"), Is.Null);
        Assert.That(StandardSet.All.Select(static s => s.Name), Is.Unique);
    }
}

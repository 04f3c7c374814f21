using Summarizer.Selection;

namespace Summarizer.Tests.Selection;

public class NoveltySelectorTests
{
    private const string Text =
        "The bridge over the river is closed because of cracks in its steel. The bridge over the river is shut because of cracks in its steel beams. "
        + "Trams will use a tunnel. A ferry may carry cyclists to the market. Repairs are to cost two million euros.";

    private static Summary Summarize(NoveltySelector selector, SummaryLength length, string text = Text, bool keepFirst = false) =>
        new TextSummarizer(new SummarizerOptions { Language = "en", Ranker = TextRank.Classic, Selector = selector, KeepFirst = keepFirst }).Summarize(text, length);

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Without_charge_and_preference_it_chooses_the_top_ranked(int seed, int size, byte amount)
    {
        string text = RandomText.Create(seed, Math.Abs(size % 200));
        foreach (SummaryLength length in new[] { SummaryLength.Sentences(1 + (amount % 9)), SummaryLength.Words(1 + amount), SummaryLength.Characters(1 + amount) })
        {
            Summary mmr = Summarize(new NoveltySelector { Redundancy = 0, LengthWeight = 0 }, length, text);
            Summary top = new TextSummarizer(new SummarizerOptions { Language = "en", Ranker = TextRank.Classic, Selector = new TopRankedSelector() }).Summarize(text, length);
            Assert.That(mmr.Sentences, Is.EqualTo(top.Sentences));
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void It_keeps_to_the_length_unless_no_sentence_does(int seed, int size, byte amount)
    {
        Summary summary = Summarize(new NoveltySelector(), SummaryLength.Characters(1 + amount), RandomText.Create(seed, Math.Abs(size % 200)));
        if (summary.Sentences.Count > 1) Assert.That(summary.Sentences.Sum(static s => s.Span.Length) + summary.Sentences.Count - 1, Is.LessThanOrEqualTo(1 + amount));
    }

    [Test]
    public void A_sentence_that_says_the_same_is_passed_over()
    {
        Summary greedy = Summarize(new NoveltySelector { Redundancy = 0 }, SummaryLength.Sentences(2));
        Summary novel = Summarize(new NoveltySelector { Redundancy = 3 }, SummaryLength.Sentences(2));
        Assert.That(greedy.Sentences.Select(static s => s.Index), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(novel.Sentences.Select(static s => s.Index), Is.Not.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void Several_texts_are_charged_half_more_than_one([Values(1, 2, 3, 4)] int count)
    {
        int cut = Text.IndexOf("Trams", StringComparison.Ordinal);
        SummaryRequest several = new([Text[..cut], Text[cut..]]) { Length = SummaryLength.Sentences(count) };
        for (double charge = 0; charge < 5; charge += 0.25)
        {
            NoveltySelector selector = new() { Redundancy = charge };
            Summary apart = new TextSummarizer(new SummarizerOptions { Language = "en", Ranker = TextRank.Classic, Selector = selector }).Summarize(several);
            Summary one = Summarize(new NoveltySelector { Redundancy = 1.5 * charge }, SummaryLength.Sentences(count));
            Assert.That(apart.Sentences.Select(static s => s.Index), Is.EqualTo(one.Sentences.Select(static s => s.Index)), $"{charge}");
        }
    }

    [Test]
    public void The_first_sentence_is_kept_when_asked() =>
        Assert.That(Summarize(new NoveltySelector(), SummaryLength.Sentences(1), "Fine weather. " + Text, keepFirst: true).Text, Is.EqualTo("Fine weather."));

    [Test]
    public void Many_sentences_alike_are_chosen_from_in_time_and_without_repeats()
    {
        string text = string.Join(' ', Enumerable.Range(0, 20_000).Select(static i => $"The bridge number {i} over the river is closed."));
        Summary summary = Summarize(new NoveltySelector(), SummaryLength.Ratio(0.5), text);
        Assert.That(summary.Sentences.Select(static s => s.Index), Is.Unique);
    }

    [TestCase(126)]
    [TestCase(127)]
    [TestCase(128)]
    [TestCase(200)]
    public void Sentences_of_any_number_of_tokens_are_weighed(int words)
    {
        string longest = string.Join(' ', Enumerable.Range(0, words - 1).Select(static i => "bridge" + (char)('a' + (i % 26)))) + ".";
        Assert.That(Summarize(new NoveltySelector(), SummaryLength.Sentences(9), Text + " The " + longest).Sentences, Has.Count.GreaterThan(1));
    }

    [TestCase(-1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void Options_out_of_range_throw(double value)
    {
        Assert.That(() => new NoveltySelector { Redundancy = value }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new NoveltySelector { LengthWeight = value }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}

namespace Summarizer.Tests.Ranking;

public class TextRankTests
{
    private const string Report =
        "The council of Harwick voted on Monday to close the old bridge over the river. Engineers had found cracks in the steel of the bridge in spring. "
        + "Repairs to the steel will cost two million euros. \"I like the bridge,\" said a fisherman. Trams will use the new tunnel while the bridge is closed. "
        + "The tunnel was opened last year after a long delay. A ferry may carry cyclists across the river. The weather was fine.";

    private static readonly TextSummarizer English = new(new SummarizerOptions { Language = "en", IncludeScores = true });

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Scores_are_shares_whatever_the_text(int seed, int size)
    {
        Summary summary = English.Summarize(RandomText.Create(seed, Math.Abs(size % 300)));
        double[] scores = [.. summary.Scores.Where(static s => s.Rank > 0).Select(static s => s.Score)];
        Assert.That(scores, Is.All.GreaterThanOrEqualTo(0).And.All.LessThanOrEqualTo(1));
        if (scores.Length > 0) Assert.That(scores.Sum(), Is.EqualTo(1).Within(1e-9));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(30)]
    [TestCase(500)]
    public void Of_sentences_that_are_all_the_same_one_is_chosen(int count)
    {
        Summary summary = English.Summarize(string.Join(' ', Enumerable.Repeat("The old bridge over the river is closed.", count)), SummaryLength.Sentences(3));
        Assert.That(summary.Scores, Has.Count.EqualTo(count));
        Assert.That(summary.Scores.Select(static s => s.Score), Is.All.GreaterThan(0));
        Assert.That(summary.Sentences, Has.Count.EqualTo(1));
    }

    [Test]
    public void Sentences_of_stop_words_alone_have_scores_too()
    {
        Summary summary = English.Summarize("It is what it is for all of us here. They were there with him and her then. And so should you have been with them.");
        Assert.That(summary.Scores.Select(static s => s.Score).Sum(), Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void What_answers_the_query_comes_first()
    {
        Summary plain = English.Summarize(new SummaryRequest(Report) { Length = SummaryLength.Sentences(1) });
        Summary asked = English.Summarize(new SummaryRequest(Report) { Length = SummaryLength.Sentences(1), Query = "ferry for cyclists" });
        Assert.That(plain.Text, Does.Not.Contain("ferry"));
        Assert.That(asked.Text, Does.StartWith("A ferry may carry cyclists"));
    }

    [Test]
    public void A_query_that_nothing_answers_changes_nothing()
    {
        Summary plain = English.Summarize(Report);
        Summary asked = English.Summarize(new SummaryRequest(Report) { Query = "zygote mitochondria" });
        Assert.That(asked.Scores, Is.EqualTo(plain.Scores));
    }

    [Test]
    public void A_title_raises_the_sentences_that_share_its_words()
    {
        Summary plain = English.Summarize(Report);
        Summary titled = English.Summarize(new SummaryRequest(Report) { Title = "Cyclists may get a ferry" });
        Assert.That(Share(titled, "ferry"), Is.GreaterThan(Share(plain, "ferry")));

        static double Share(Summary summary, string word) => summary.Scores.Single(s => s.Span.Slice(Report).Contains(word, StringComparison.Ordinal)).Score;
    }

    [Test]
    public void Lower_case_text_is_summarized_too()
    {
        Summary summary = English.Summarize(new SummaryRequest(Report.ToLowerInvariant()) { Length = SummaryLength.Sentences(1) });
        Assert.That(summary.Text, Does.Contain("bridge"));
    }

    [Test]
    public void The_same_text_has_the_same_bits_on_any_thread()
    {
        double[] expected = Scores();
        Parallel.For(0, 16, _ => Assert.That(Scores(), Is.EqualTo(expected)));

        static double[] Scores() => [.. English.Summarize(Report).Scores.Select(static s => s.Score)];
    }

    [Test]
    public void Cancelling_stops_it()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.That(() => English.Summarize(new SummaryRequest(Report), source.Token), Throws.InstanceOf<OperationCanceledException>());
    }
}

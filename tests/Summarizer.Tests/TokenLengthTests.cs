namespace Summarizer.Tests;

/// <summary>Lengths in tokens: kept exactly on the summary as it is rendered, whatever the counter does.</summary>
public class TokenLengthTests
{
    private const string Article =
        "The council met on Monday to decide about the old bridge. Engineers had found cracks in the steel of the bridge. "
        + "Repairs to the steel will cost two million euros. The council voted for the repairs after a long debate. "
        + "Trams will use the new tunnel while the bridge is closed. The weather was fine.";

    private static readonly TextSummarizer English = new(new SummarizerOptions { Language = "en", Coherence = false });

    private static readonly Func<string, int>[] Counters =
    [
        static text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length,
        static text => (text.Length + 3) / 4,
        static text => text.Length,
        static text => text.Length * text.Length / 50, // more than the sum of its parts
        static text => (int)Math.Sqrt(text.Length), // less than that
    ];

    [Test]
    public void Bad_arguments_throw()
    {
        Assert.That(() => SummaryLength.Tokens(0, Counters[0]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => SummaryLength.Tokens(1, null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Only_a_length_in_tokens_has_a_counter()
    {
        Assert.That(SummaryLength.Tokens(5, Counters[0]).Counter, Is.SameAs(Counters[0]));
        Assert.That(SummaryLength.Words(5).Counter, Is.Null);
        Assert.That(SummaryLength.Tokens(5, Counters[0]).ToString(), Is.EqualTo("5 tokens"));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void The_summary_never_has_more_tokens_than_asked_for(int seed, byte budget, byte counter, bool byScore, bool coherent)
    {
        Func<string, int> count = Counters[counter % Counters.Length];
        TextSummarizer summarizer = new(new SummarizerOptions { Order = byScore ? SummaryOrder.Score : SummaryOrder.Text, Coherence = coherent });
        Summary summary = summarizer.Summarize(RandomText.Create(seed, 150), SummaryLength.Tokens(budget + 1, count));
        Assert.That(count(summary.Text), Is.LessThanOrEqualTo(budget + 1));
    }

    [Test]
    public void What_is_left_has_no_room_for_another_sentence([Range(12, 60, 6)] int budget)
    {
        Func<string, int> words = Counters[0];
        // Coherence may leave room empty rather than take a sentence that leans on one that does not fit.
        Summary summary = new TextSummarizer(new SummarizerOptions { Coherence = false }).Summarize(Article, SummaryLength.Tokens(budget, words));
        int left = budget - words(summary.Text);
        string[] all = Article.Split(". ").Select(static s => s.TrimEnd('.') + ".").ToArray();
        string[] others = [.. all.Except(summary.Sentences.Select(static s => s.Text))];
        Assert.That(others.All(s => words(s) > left), $"{left} left: {summary}");
    }

    [Test]
    public void A_limit_is_used_up_by_a_counter_that_rounds()
    {
        string[] sentences = ["Apples fell on Monday.", "Bridges were closed up.", "The council met today.", "Deserts grow in Africa.", "Engines need more oil."];
        Func<string, int> twenties = static t => (t.Length + 19) / 20; // each sentence counts 2, all five together 6
        Assert.That(sentences.Select(twenties), Is.All.EqualTo(2));
        Assert.That(English.Summarize(string.Join(' ', sentences), SummaryLength.Tokens(6, twenties)).Sentences, Has.Count.EqualTo(5));
    }

    [Test]
    public void A_limit_is_used_up_by_a_counter_that_gives_more_at_the_start_of_a_text()
    {
        Func<string, int> count = static t => Counters[0](t) + (t.StartsWith(' ') ? 0 : 3);
        Summary summary = new TextSummarizer(new SummarizerOptions { Ranker = new Lead(), Language = "en", Coherence = false })
            .Summarize("The mill burnt down today. The bridge will be closed. Bread costs four euros.", SummaryLength.Tokens(12, count));
        Assert.That(summary.Text, Is.EqualTo("The mill burnt down today. Bread costs four euros."), "with the second it would be 13");
    }

    [Test]
    public void A_summary_is_empty_where_no_sentence_fits() =>
        Assert.That(TextSummarizer.Default.Summarize(Article, SummaryLength.Tokens(2, Counters[0])).Sentences, Is.Empty);

    [Test]
    public void What_a_counter_throws_is_thrown_on() =>
        Assert.That(() => TextSummarizer.Default.Summarize(Article, SummaryLength.Tokens(9, static _ => throw new TimeoutException())), Throws.InstanceOf<TimeoutException>());

    [Test]
    public void A_negative_count_is_an_error() =>
        Assert.That(() => TextSummarizer.Default.Summarize(Article, SummaryLength.Tokens(9, static _ => -1)), Throws.InvalidOperationException);
}

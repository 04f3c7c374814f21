using Summarizer.Ranking;
using Summarizer.Selection;

namespace Summarizer.Tests.Selection;

public class CoherenceGuardTests
{
    private const string Text =
        "The mayor opened the new harbour bridge on Monday. However, he warned that the harbour bridge needs money and that the harbour needs more money. "
        + "Ferries will run until spring. Traders at the market welcomed the bridge.";

    private static readonly string[] English = ["However, he left early.", "She stayed.", "But nobody came."];

    [Test]
    public void Without_the_guard_a_sentence_may_hang_on_one_that_is_missing() =>
        Assert.That(Summarize(SummaryLength.Sentences(1), false).Single(), Does.StartWith("However"));

    [Test]
    public void The_sentence_is_left_out_when_the_one_before_does_not_fit() =>
        Assert.That(Summarize(SummaryLength.Sentences(1), true).Single(), Does.Not.StartWith("However"));

    [Test]
    public void The_one_before_is_taken_too_when_it_fits()
    {
        // The long sentence first, and words left for the one before it.
        string[] chosen = Summarize(SummaryLength.Words(27), true, new OnlyFirstChoice());
        Assert.That(chosen, Has.Length.EqualTo(2));
        Assert.That(chosen[0], Does.StartWith("The mayor"));
        Assert.That(chosen[1], Does.StartWith("However"));
    }

    [Test]
    public void A_text_of_dangling_sentences_still_has_a_summary()
    {
        SummarizerOptions options = new() { CoherenceGuard = true, Language = "en", Ranker = new Backwards() };
        Assert.That(new TextSummarizer(options).Summarize(string.Join(' ', English), SummaryLength.Sentences(1)).Sentences, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_reason_is_reported()
    {
        SummarizerOptions options = new() { CoherenceGuard = true, Language = "en", Ranker = new SecondFirst(), IncludeScores = true, Length = SummaryLength.Sentences(1) };
        Assert.That(new TextSummarizer(options).Summarize(Text).Scores[1].Decision, Is.EqualTo(SelectionDecision.Dangling));
    }

    [TestCase("de", "Der Rat beriet am Montag. Deshalb stieg der Preis.")]
    [TestCase("fr", "Le conseil s'est réuni lundi. Cependant, le prix monte.")]
    [TestCase("es", "El consejo se reunió el lunes. Además, sube el precio.")]
    [TestCase("ru", "Совет собрался в понедельник. Однако цена растёт.")]
    public void Other_languages_have_their_openers(string language, string text)
    {
        SummarizerOptions options = new() { CoherenceGuard = true, Language = language, Ranker = new SecondFirst(), Length = SummaryLength.Sentences(1) };
        Assert.That(new TextSummarizer(options).Summarize(text).Sentences[0].Index, Is.EqualTo(0));
    }

    private static string[] Summarize(SummaryLength length, bool guard, ISentenceSelector? selector = null)
    {
        SummarizerOptions options = new() { CoherenceGuard = guard, Language = "en", Ranker = new SecondFirst(), Selector = selector };
        return [.. new TextSummarizer(options).Summarize(Text, length).Sentences.Select(static s => s.Text)];
    }

    private sealed class SecondFirst : ISentenceRanker
    {
        public string Name => "second-first";

        public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
        {
            for (int i = 0; i < scores.Length; i++) scores[i] = i == 1 ? 9 : 1.0 / (i + 1);
            return RankingDiagnostics.Direct;
        }
    }

    private sealed class Backwards : ISentenceRanker
    {
        public string Name => "backwards";

        public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
        {
            for (int i = 0; i < scores.Length; i++) scores[i] = i;
            return RankingDiagnostics.Direct;
        }
    }

    private sealed class OnlyFirstChoice : ISentenceSelector
    {
        public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default) =>
            chosen.Add(context.Order[0]);
    }
}

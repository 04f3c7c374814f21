using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace Summarizer.Tests;

public class TextSummarizerTests
{
    private const string Article =
        "The council met on Monday to decide about the old bridge. Engineers had found cracks in the steel of the bridge. "
        + "Repairs to the steel will cost two million euros. The council voted for the repairs after a long debate. "
        + "Trams will use the new tunnel while the bridge is closed. The weather was fine.";

    [Test]
    public void Null_throws()
    {
        Assert.That(() => TextSummarizer.Default.Summarize((string)null!), Throws.ArgumentNullException);
        Assert.That(() => TextSummarizer.Default.Summarize((SummaryRequest)null!), Throws.ArgumentNullException);
        Assert.That(() => TextSummarizer.Default.Summarize("a", null!), Throws.ArgumentNullException);
        Assert.That(() => new SummaryRequest([null!]), Throws.ArgumentNullException);
    }

    [TestCase("")]
    [TestCase(" \t\r\n\u00a0\u3000")]
    public void Blank_text_has_an_empty_summary(string text)
    {
        Summary summary = TextSummarizer.Default.Summarize(text);
        Assert.That(summary.Sentences, Is.Empty);
        Assert.That(summary.Text, Is.Empty);
    }

    [TestCase("word")]
    [TestCase("One sentence alone.")]
    [TestCase("the of and to.")]
    [TestCase("...")]
    [TestCase("\ud83d\ude00 \ud83d\ude80!")]
    [TestCase("\ud800 lone \udc00 halves.")]
    [TestCase("nul\0s in\0 it.")]
    [TestCase("这是一个句子。")]
    [TestCase("ประเทศไทยรวมเลือดเนื้อชาติเชื้อไทย")]
    [TestCase("هذه جملة واحدة.")]
    public void Any_text_that_is_not_blank_has_a_summary(string text)
    {
        Summary summary = TextSummarizer.Default.Summarize(text);
        Assert.That(summary.Sentences, Is.Not.Empty);
        AssertVerbatim(text, summary);
    }

    [Test]
    public void Copies_of_one_sentence_are_taken_once()
    {
        string text = string.Join(' ', Enumerable.Repeat("The river rose again.", 50));
        Assert.That(TextSummarizer.Default.Summarize(text).Text, Is.EqualTo("The river rose again."));
    }

    [Test]
    public void Sentences_come_in_reading_order_or_by_score()
    {
        Summary text = TextSummarizer.Default.Summarize(Article);
        Summary score = new TextSummarizer(new SummarizerOptions { Order = SummaryOrder.Score }).Summarize(Article);
        Assert.That(text.Sentences.Select(s => s.Index), Is.Ordered);
        Assert.That(score.Sentences.Select(s => s.Rank), Is.Ordered);
        Assert.That(score.Sentences, Is.EquivalentTo(text.Sentences));
    }

    [TestCase(1, 1)]
    [TestCase(4, 4)]
    [TestCase(100, 6)]
    public void Sentence_budget_is_kept(int budget, int expected) =>
        Assert.That(TextSummarizer.Default.Summarize(Article, SummaryLength.Sentences(budget)).Sentences, Has.Count.EqualTo(expected));

    [TestCase(0.01, 1)]
    [TestCase(0.5, 3)]
    [TestCase(0.51, 4)]
    [TestCase(1.0, 6)]
    public void Ratio_is_rounded_up_and_at_least_one(double ratio, int expected) =>
        Assert.That(TextSummarizer.Default.Summarize(Article, SummaryLength.Ratio(ratio)).Sentences, Has.Count.EqualTo(expected));

    [Test]
    public void Word_and_character_budgets_are_never_exceeded_unless_one_sentence_is_longer()
    {
        for (int budget = 1; budget < 80; budget++)
        {
            Summary words = TextSummarizer.Default.Summarize(Article, SummaryLength.Words(budget));
            Assert.That(words.Sentences.Count == 1 || words.Text.Split(' ').Length <= budget, $"{budget} words: {words}");
            Summary characters = TextSummarizer.Default.Summarize(Article, SummaryLength.Characters(budget * 5));
            Assert.That(characters.Sentences.Count == 1 || characters.Text.Length <= budget * 5, $"{budget * 5} characters: {characters}");
        }
    }

    [Test]
    public void Budget_below_the_shortest_sentence_takes_the_best_one_whole()
    {
        Summary one = TextSummarizer.Default.Summarize(Article, SummaryLength.Sentences(1));
        Assert.That(TextSummarizer.Default.Summarize(Article, SummaryLength.Words(1)).Text, Is.EqualTo(one.Text));
    }

    [Test]
    public void Sentence_length_limits_are_kept()
    {
        Summary summary = new TextSummarizer(new SummarizerOptions { MinWords = 5, MaxWords = 10 }).Summarize(Article, SummaryLength.Sentences(6));
        Assert.That(summary.Sentences, Is.Not.Empty);
        Assert.That(summary.Sentences.Select(s => s.Text.Split(' ').Length), Is.All.InRange(5, 10));
    }

    [Test]
    public void First_sentence_is_kept_when_asked()
    {
        Summary summary = new TextSummarizer(new SummarizerOptions { KeepFirst = true, Ranker = new LastBest() }).Summarize(Article, SummaryLength.Sentences(2));
        Assert.That(summary.Sentences.Select(s => s.Index), Is.EqualTo(new[] { 0, 4 })); // the last sentence is a fragment
    }

    [Test]
    public void Banned_terms_keep_sentences_out_and_boosted_terms_lift_them()
    {
        Summary banned = new TextSummarizer(new SummarizerOptions { BannedTerms = ["bridge", "council"], Language = "en" }).Summarize(Article, SummaryLength.Sentences(6));
        Assert.That(banned.Sentences, Is.Not.Empty);
        Assert.That(banned.Sentences.Select(s => s.Text), Is.All.Not.Contains("bridge").And.All.Not.Contains("council"));
        Summary boosted = new TextSummarizer(new SummarizerOptions { BoostedTerms = ["weather"], IncludeScores = true }).Summarize(Article);
        Summary plain = new TextSummarizer(new SummarizerOptions { IncludeScores = true }).Summarize(Article);
        Assert.That(boosted.Scores[5].Score, Is.EqualTo(2 * plain.Scores[5].Score));
    }

    [Test]
    public void Scores_tell_the_fate_of_every_sentence()
    {
        Summary summary = new TextSummarizer(new SummarizerOptions { IncludeScores = true }).Summarize("The Old Bridge\n\n" + Article);
        Assert.That(summary.Scores.Select(s => s.Index), Is.EqualTo(Enumerable.Range(0, 7)));
        Assert.That(summary.Scores[0].Decision, Is.EqualTo(SelectionDecision.NotProse));
        Assert.That(summary.Scores.Where(s => s.Decision == SelectionDecision.Chosen).Select(s => s.Index), Is.EqualTo(summary.Sentences.Select(s => s.Index)));
        Assert.That(summary.Scores.Skip(1).Select(s => s.Rank).Order(), Is.EqualTo(Enumerable.Range(1, 6)));
        Assert.That(summary.Title, Is.EqualTo("The Old Bridge"));
    }

    [Test]
    public void Own_sentences_are_used_as_given()
    {
        string text = "first part, second part, third part";
        SummaryRequest request = new(text) { Sentences = [new TextSpan(0, 11), new TextSpan(12, 24), new TextSpan(24, text.Length)] };
        Summary summary = TextSummarizer.Default.Summarize(request);
        Assert.That(summary.Sentences.Select(s => s.Text), Is.EqualTo(new[] { "first part,", "second part,", "third part" }));
        Assert.That(() => TextSummarizer.Default.Summarize(request with { Sentences = [new TextSpan(5, 9), new TextSpan(0, 4)] }), Throws.ArgumentException);
        Assert.That(() => TextSummarizer.Default.Summarize(request with { Sentences = [new TextSpan(0, 99)] }), Throws.ArgumentException);
    }

    [Test]
    public void Offsets_are_within_each_of_several_documents()
    {
        string[] documents = ["The dam broke at noon. People fled the valley.", "", "The dam broke on Monday. Helicopters searched the valley for people."];
        Summary summary = TextSummarizer.Default.Summarize(new SummaryRequest(documents) { Length = SummaryLength.Sentences(4) });
        Assert.That(summary.Sentences, Has.Count.GreaterThan(1));
        foreach (SummarySentence s in summary.Sentences) Assert.That(s.Span.Slice(documents[s.Source]).ToString(), Is.EqualTo(s.Text));
    }

    [Test]
    public void Unknown_language_falls_back_and_says_so_and_a_malformed_tag_throws()
    {
        Summary summary = TextSummarizer.Default.Summarize(new SummaryRequest(Article) { Language = "tlh" });
        Assert.That(summary.Diagnostics.HasLanguageProfile, Is.False);
        Assert.That(summary.Language, Is.EqualTo("tlh"));
        Assert.That(() => TextSummarizer.Default.Summarize(new SummaryRequest(Article) { Language = "e n" }), Throws.ArgumentException);
        Assert.That(() => new SummarizerOptions { Language = "-" }, Throws.ArgumentException);
    }

    [Test]
    public void A_few_words_that_tell_no_language_get_the_callers_or_none()
    {
        const string few = "Cats sleep. Dogs run.";
        Summary none = TextSummarizer.Default.Summarize(few), english = new TextSummarizer(new SummarizerOptions { FallbackLanguage = "en" }).Summarize(few);
        Assert.That((none.Language, none.Diagnostics.LanguageSource, none.Diagnostics.HasLanguageProfile), Is.EqualTo(("und", LanguageSource.Fallback, false)));
        Assert.That((english.Language, english.Diagnostics.LanguageSource, english.Diagnostics.HasLanguageProfile), Is.EqualTo(("en", LanguageSource.Fallback, true)));
        Assert.That(TextSummarizer.Default.Summarize(Article).Diagnostics.LanguageSource, Is.EqualTo(LanguageSource.Detected));
        Assert.That(new TextSummarizer(new SummarizerOptions { Language = "en" }).Summarize(few).Diagnostics.LanguageSource, Is.EqualTo(LanguageSource.Given));
        Assert.That(() => new SummarizerOptions { FallbackLanguage = "auto" }, Throws.ArgumentException);
        Assert.That(() => new SummarizerOptions { FallbackLanguage = "no tag" }, Throws.ArgumentException);
    }

    [Test]
    public void Options_are_validated_when_constructed()
    {
        Assert.That(() => SummaryLength.Sentences(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => SummaryLength.Ratio(double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => SummaryLength.Ratio(1.1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new SummarizerOptions { MinWords = -1 }, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("-1"));
        Assert.That(() => new SummarizerOptions { Ranker = null! }, Throws.ArgumentNullException);
        Assert.That(() => Algorithms.Create("nonsense"), Throws.ArgumentException.With.Message.Contains("textrank-classic"));
    }

    [Test]
    public void Ranker_that_gives_no_number_is_named() =>
        Assert.That(
            () => new TextSummarizer(new SummarizerOptions { Ranker = new NotANumber() }).Summarize(Article),
            Throws.InvalidOperationException.With.Message.Contains(nameof(NotANumber)));

    [Test]
    public void Analyzer_that_breaks_a_law_is_named() =>
        Assert.That(
            () => new TextSummarizer(new SummarizerOptions { Analyzer = new OutOfBounds() }).Summarize(Article),
            Throws.InvalidOperationException.With.Message.Contains(nameof(OutOfBounds)).And.Message.Contains("out of bounds"));

    [Test]
    public void Cancellation_throws() =>
        Assert.That(() => TextSummarizer.Default.Summarize(new SummaryRequest(Article), new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Summary_of_any_text_is_verbatim_ordered_and_repeatable(int seed, int length)
    {
        string text = RandomText.Create(seed, Math.Abs(length % 400));
        Summary summary = TextSummarizer.Default.Summarize(text);
        AssertVerbatim(text, summary);
        Assert.That(summary.Sentences.Select(s => s.Index), Is.Ordered.And.Unique);
        Assert.That(summary.Sentences, Has.Count.LessThanOrEqualTo(3));
        Assert.That(string.IsNullOrWhiteSpace(text) || summary.Sentences.Count > 0);
        Assert.That(TextSummarizer.Default.Summarize(text).Sentences, Is.EqualTo(summary.Sentences));
    }

    private static void AssertVerbatim(string text, Summary summary)
    {
        foreach (SummarySentence s in summary.Sentences) Assert.That(text[s.Span.Start..s.Span.End], Is.EqualTo(s.Text));
    }

    private sealed class LastBest : ISentenceRanker
    {
        public string Name => "last";

        public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
        {
            for (int i = 0; i < scores.Length; i++) scores[i] = i;
            return RankingDiagnostics.Direct;
        }
    }

    private sealed class OutOfBounds : ITextAnalyzer
    {
        public Document Analyze(string text, LanguageProfile language, CancellationToken cancellationToken = default) =>
            new(text, language.Tag, [new Sentence(new TextSpan(0, text.Length + 1), 0, 0)], []);
    }

    private sealed class NotANumber : ISentenceRanker
    {
        public string Name => "nan";

        public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
        {
            scores.Fill(double.NaN);
            return RankingDiagnostics.Direct;
        }
    }
}

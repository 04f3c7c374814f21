using Summarizer.Keyphrases;
using Summarizer.Languages;
using Summarizer.Layout;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace Summarizer;

/// <summary>Finds the phrases that say what a text is about.</summary>
/// <remarks>Thread-safe. Page furniture is left out. Cost is linear in the length of the text.</remarks>
/// <example><code>foreach (Keyphrase k in KeyphraseExtractor.Extract(article)) Console.WriteLine(k.Text);</code></example>
public static class KeyphraseExtractor
{
    private static readonly TextAnalyzer Analyzer = new();

    /// <summary>The best phrases of a text by the default algorithm, best first. There are fewer than asked for if the text has no more.</summary>
    /// <param name="text">The text; may be blank.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="language">BCP 47 tag, or <c>auto</c> to detect it.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is malformed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IReadOnlyList<Keyphrase> Extract(string text, int count = 10, string language = "auto", CancellationToken cancellationToken = default) =>
        Extract(text, count, language, KeyphraseAlgorithm.Position, cancellationToken);

    /// <summary>The best phrases of a text by an algorithm of choice.</summary>
    /// <param name="text">The text; may be blank.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="language">BCP 47 tag, or <c>auto</c> to detect it.</param>
    /// <param name="algorithm">How words and phrases are weighed.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is malformed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IReadOnlyList<Keyphrase> Extract(string text, int count, string language, KeyphraseAlgorithm algorithm, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        LanguageProfile profile = LanguageProfile.For(language == "auto" ? LanguageDetector.Detect(text) : language);
        return Take(Analyzer.Analyze(text, profile, cancellationToken), profile, count, algorithm, cancellationToken);
    }

    /// <summary>The best phrases of a text that an analyzer has split. If it gave parts of speech, these decide which phrases are noun phrases.</summary>
    /// <param name="document">The text with its sentences and tokens, in a language that it names.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="algorithm">How words and phrases are weighed.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IReadOnlyList<Keyphrase> Extract(
        Document document, int count = 10, KeyphraseAlgorithm algorithm = KeyphraseAlgorithm.Position, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Take(document, LanguageProfile.For(document.Language), count, algorithm, cancellationToken);
    }

    private static List<Keyphrase> Take(Document analyzed, LanguageProfile profile, int count, KeyphraseAlgorithm algorithm, CancellationToken cancellationToken)
    {
        Document document = ContentClassifier.Classify(analyzed, profile, null, out _, cancellationToken);
        return PhraseOrder.Take(document.Text, Weigh(document, profile, algorithm, cancellationToken), count);
    }

    private static List<Phrase> Weigh(Document document, LanguageProfile profile, KeyphraseAlgorithm algorithm, CancellationToken cancellationToken) =>
        algorithm == KeyphraseAlgorithm.TextRank ? PhraseWeights.TextRank(WordSequence.Read(document, profile, false, cancellationToken), cancellationToken)
        : profile.HasSpaces ? PhraseWeights.Position(WordSequence.Read(document, profile, true, cancellationToken), cancellationToken)
        : PhraseWeights.Unspaced(UnspacedWords.Read(document, profile, cancellationToken), cancellationToken);
}

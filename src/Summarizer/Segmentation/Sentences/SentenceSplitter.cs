using Summarizer.Languages;
using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Segmentation.Sentences;

/// <summary>The built-in sentence splitter.</summary>
/// <remarks>
/// One pass proposes boundaries: at the end marks of all scripts, at line breaks, before words that rarely have a capital inside a sentence. Rules
/// decide the clear cases (blank lines, list items, wrapped lines), a small linear model the others, by the words around, the language's
/// abbreviations and function words, and how the words are used elsewhere in the same text (after Kiss &amp; Strunk 2006). A stretch of forty words or more
/// without end marks, as recognised speech is, is cut where a speaker would pause, into units of at most sixty words. Thread-safe; linear in the
/// length of the text; allocates little but what <c>sentences</c> grows by.
/// </remarks>
/// <example><code>foreach (string sentence in SentenceSplitter.Split(article)) Console.WriteLine(sentence);</code></example>
public sealed class SentenceSplitter : ISentenceSplitter
{
    private static readonly SentenceSplitter Default = new();

    /// <summary>Longest sentence, in UTF-16 code units, before it is cut at a line break, clause mark or white space.</summary>
    /// <value>Default 2,000; at least 100.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 100.</exception>
    public int MaxLength
    {
        get;
        init => field = value >= 100 ? value : throw new ArgumentOutOfRangeException(nameof(MaxLength), value, "MaxLength must be at least 100.");
    }
    = 2000;

    /// <summary>The sentences of a text. The other overload gives their places instead and copies nothing.</summary>
    /// <param name="text">The text; may be blank.</param>
    /// <param name="language">BCP 47 tag, or <c>auto</c> to detect it.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is malformed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IReadOnlyList<string> Split(string text, string language = "auto", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        List<TextSpan> sentences = [];
        Default.Split(text, LanguageProfile.For(language == "auto" ? LanguageDetector.Detect(text) : language), sentences, cancellationToken);
        return sentences.ConvertAll(span => span.Slice(text).ToString());
    }

    /// <inheritdoc/>
    public void Split(ReadOnlySpan<char> text, LanguageProfile language, List<TextSpan> sentences, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(language);
        Split(text, language, BoundaryModels.For(language), sentences, cancellationToken);
    }

    internal void Split<TDecider>(ReadOnlySpan<char> text, LanguageProfile language, TDecider decider, List<TextSpan> sentences, CancellationToken cancellationToken)
        where TDecider : IBoundaryDecider
    {
        ArgumentNullException.ThrowIfNull(sentences);
        WordStatistics statistics = default;
        try
        {
            statistics.Collect(text, FunctionWords.HashesOf(language), cancellationToken);
            new SentenceScanner<TDecider>(text, language, statistics, MaxLength, decider, sentences, cancellationToken).Run();
        }
        finally
        {
            statistics.Release();
        }
    }
}

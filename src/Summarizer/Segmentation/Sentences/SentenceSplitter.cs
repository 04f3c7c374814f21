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
public sealed class SentenceSplitter : ISentenceSplitter
{
    /// <summary>Longest sentence, in UTF-16 code units, before it is cut at a line break, clause mark or white space.</summary>
    /// <value>Default 2,000; at least 100.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 100.</exception>
    public int MaxLength
    {
        get;
        init => field = value >= 100 ? value : throw new ArgumentOutOfRangeException(nameof(MaxLength), value, "MaxLength must be at least 100.");
    }
    = 2000;

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

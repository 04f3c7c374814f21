using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Segmentation.Sentences;

/// <summary>Finds the sentences of a text.</summary>
/// <remarks>Implementations are thread-safe and linear in the length of the text.</remarks>
public interface ISentenceSplitter
{
    /// <summary>Appends the sentences of <paramref name="text"/> to <paramref name="sentences"/>.</summary>
    /// <param name="text">Any UTF-16 text; lone surrogates and NULs are legal.</param>
    /// <param name="language">The language to split by.</param>
    /// <param name="sentences">Receives trimmed, non-empty, ordered, disjoint spans; every code unit outside them is white space.</param>
    /// <param name="cancellationToken">Checked at least every 64 K code units.</param>
    /// <exception cref="OperationCanceledException">Cancelled; <paramref name="sentences"/> then holds a part.</exception>
    void Split(ReadOnlySpan<char> text, LanguageProfile language, List<TextSpan> sentences, CancellationToken cancellationToken = default);
}

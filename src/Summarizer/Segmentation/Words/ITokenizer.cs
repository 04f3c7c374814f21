using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Segmentation.Words;

/// <summary>Finds the tokens of a sentence: every word, number and punctuation mark.</summary>
/// <remarks>Implementations are thread-safe and linear in the length of the range.</remarks>
public interface ITokenizer
{
    /// <summary>Appends the tokens of one range of <paramref name="text"/> to <paramref name="tokens"/>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="range">The sentence in it.</param>
    /// <param name="language">The language to tokenize by.</param>
    /// <param name="tokens">Receives ordered, disjoint tokens inside <paramref name="range"/>, offsets in the whole text.</param>
    void Tokenize(ReadOnlySpan<char> text, TextSpan range, LanguageProfile language, List<Token> tokens);
}

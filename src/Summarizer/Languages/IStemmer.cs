namespace Summarizer.Languages;

/// <summary>Reduces a word to its stem.</summary>
/// <remarks>Implementations are stateless and thread-safe.</remarks>
public interface IStemmer
{
    /// <summary>Stems a word in place.</summary>
    /// <param name="word">A case-folded word; overwritten by its stem.</param>
    /// <returns>Length of the stem, from 0 to the length of <paramref name="word"/>.</returns>
    int Stem(Span<char> word);
}

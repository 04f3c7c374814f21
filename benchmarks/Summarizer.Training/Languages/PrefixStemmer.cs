using Summarizer.Languages;

namespace Summarizer.Training.Languages;

/// <summary>Cuts words after so many code units: the stemmer that knows no language.</summary>
internal sealed class PrefixStemmer(int length) : IStemmer
{
    public int Stem(Span<char> word) => Math.Min(length, word.Length);
}

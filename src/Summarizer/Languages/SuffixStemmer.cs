namespace Summarizer.Languages;

/// <summary>A light stemmer: takes off the longest known suffix that leaves enough of the word. The suffixes stand in the language's data file.</summary>
internal sealed class SuffixStemmer : IStemmer
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _suffixes;
    private readonly int _leastStem;
    private readonly int _longest;

    public SuffixStemmer(HashSet<string> suffixes, int leastStem)
    {
        _leastStem = leastStem;
        _suffixes = suffixes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string suffix in suffixes) _longest = Math.Max(_longest, suffix.Length);
    }

    /// <inheritdoc/>
    public int Stem(Span<char> word)
    {
        for (int start = Math.Max(_leastStem, word.Length - _longest); start < word.Length; start++)
            if (_suffixes.Contains(word[start..])) return start;
        return word.Length;
    }
}

namespace Summarizer.Languages;

/// <summary>The suffix tables of Porter2, longest first where one ends another.</summary>
internal static class PorterSuffixes
{
    private const int Letters = 26;

    public static readonly (string Suffix, string Replacement)[][] Step2 = ByLastLetter(
    [
        ("ization", "ize"), ("ational", "ate"), ("ousness", "ous"), ("iveness", "ive"), ("fulness", "ful"), ("tional", "tion"), ("lessli", "less"),
        ("biliti", "ble"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("fulli", "ful"), ("ousli", "ous"), ("iviti", "ive"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"),
    ]);

    public static readonly (string Suffix, string Replacement)[][] Step3 = ByLastLetter(
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ]);

    public static readonly (string Suffix, string Replacement)[][] Step4 = ByLastLetter(
    [
        ("ement", ""), ("ance", ""), ("ence", ""), ("able", ""), ("ible", ""), ("ment", ""), ("ant", ""), ("ent", ""), ("ism", ""), ("ate", ""), ("iti", ""),
        ("ous", ""), ("ive", ""), ("ize", ""), ("ion", ""), ("al", ""), ("er", ""), ("ic", ""),
    ]);

    /// <summary>The suffixes of a table that a word can end in, by its last letter: most words are through with a step at a glance.</summary>
    public static ReadOnlySpan<(string Suffix, string Replacement)> For((string Suffix, string Replacement)[][] table, ReadOnlySpan<char> word)
    {
        int last = word.IsEmpty ? -1 : word[^1] - 'a';
        return (uint)last < Letters ? table[last] : [];
    }

    private static (string Suffix, string Replacement)[][] ByLastLetter((string Suffix, string Replacement)[] suffixes) =>
        [.. Enumerable.Range(0, Letters).Select(letter => suffixes.Where(s => s.Suffix[^1] - 'a' == letter).ToArray())];
}

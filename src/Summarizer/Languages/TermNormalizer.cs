namespace Summarizer.Languages;

/// <summary>Turns a word into its term: folded, without elided articles, without stop words, stemmed.</summary>
internal static class TermNormalizer
{
    private const int LongestElision = 8;

    /// <summary>Writes the term of a word.</summary>
    /// <param name="word">A word as it stands in the text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="term">Receives the term; at least as long as <paramref name="word"/>.</param>
    /// <returns>Length of the term; 0 when the word is a stop word or nothing is left.</returns>
    public static int Normalize(ReadOnlySpan<char> word, LanguageProfile language, Span<char> term)
    {
        int length = Fold(word, language.HasDotlessI, term);
        length = StripElision(term, length, language);
        if (length == 0 || language.IsStopWord(term[..length])) return 0;
        return language.Stemmer is null ? length : language.Stemmer.Stem(term[..length]);
    }

    /// <summary>Composes letters with their marks, folds case and drops marks that do not tell words apart.</summary>
    public static int Fold(ReadOnlySpan<char> word, bool hasDotlessI, Span<char> folded)
    {
        int length = 0;
        char last = '\0'; // what the last one folded was written as
        foreach (char c in word)
        {
            if (c < 0x80)
            {
                folded[length++] = c == 'I' && hasDotlessI ? '\u0131' : char.ToLowerInvariant(c);
                last = c;
                continue;
            }

            if (Composition.MayCompose(c) && last != '\0' && Composition.Compose(last, c) is var composed and not '\0')
            {
                folded[length - 1] = FoldLetter(last = composed);
                continue;
            }

            if (IsDropped(c)) continue;
            folded[length++] = FoldLetter(last = c);
        }

        return length;
    }

    /// <summary>Greek loses its accents, for capitals are written without, and its final sigma; letters with a cedilla for a comma are the Romanian ones.</summary>
    private static char FoldLetter(char c) => c switch
    {
        '\u2019' or '\u02bc' or '\uff07' => '\'',
        '\u0130' => 'i',
        '\u015f' or '\u015e' => '\u0219',
        '\u0163' or '\u0162' => '\u021b',
        >= '\u0386' and <= '\u03ce' => FoldGreek(c),
        '\u0622' or '\u0623' or '\u0625' => '\u0627', // alef with madda or hamza
        '\u0649' or '\u06cc' => '\u064a', // alef maksura, Persian yeh
        '\u06a9' => '\u0643', // Persian kaf
        _ => char.ToLowerInvariant(c),
    };

    private static char FoldGreek(char c) => c switch
    {
        '\u0386' or '\u03ac' => '\u03b1',
        '\u0388' or '\u03ad' => '\u03b5',
        '\u0389' or '\u03ae' => '\u03b7',
        '\u038a' or '\u03af' or '\u0390' or '\u03aa' or '\u03ca' => '\u03b9',
        '\u038c' or '\u03cc' => '\u03bf',
        '\u038e' or '\u03cd' or '\u03b0' or '\u03ab' or '\u03cb' => '\u03c5',
        '\u038f' or '\u03ce' => '\u03c9',
        '\u03c2' => '\u03c3',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Soft hyphen, joiners, tatweel, Arabic vowel signs, Hebrew points.</summary>
    private static bool IsDropped(char c) =>
        c is '\u00ad' or '\u200c' or '\u200d' or '\u0640' or '\u0670' or (>= '\u064b' and <= '\u065f') or (>= '\u0591' and <= '\u05bd') or '\u05bf' or '\u05c1' or '\u05c2' or '\u05c4' or '\u05c5' or '\u05c7';

    private static int StripElision(Span<char> word, int length, LanguageProfile language)
    {
        if (!language.HasElisions) return length;
        int apostrophe = word[..Math.Min(length, LongestElision + 1)].IndexOf('\'');
        if (apostrophe <= 0 || !language.IsElision(word[..apostrophe])) return length;
        word[(apostrophe + 1)..length].CopyTo(word);
        return length - apostrophe - 1;
    }
}

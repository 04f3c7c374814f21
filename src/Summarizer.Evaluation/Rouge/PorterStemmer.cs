namespace Summarizer.Evaluation.Rouge;

/// <summary>
/// The stemmer of Porter (1980) with the extensions that the usual ROUGE script scores with: irregular forms, short words in -ies and -ied, -alli before
/// -bli, -fulli, -logi, a final y after any consonant, short vowel-consonant stems.
/// </summary>
/// <remarks>Stateless and thread-safe. Words are lower-case ASCII letters and digits; a digit counts as a consonant.</remarks>
internal static class PorterStemmer
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["sky"] = "sky",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["news"] = "news",
        ["innings"] = "inning",
        ["inning"] = "inning",
        ["outings"] = "outing",
        ["outing"] = "outing",
        ["cannings"] = "canning",
        ["canning"] = "canning",
        ["howe"] = "howe",
        ["proceed"] = "proceed",
        ["exceed"] = "exceed",
        ["succeed"] = "succeed",
    };

    // In this order: the first suffix that a word ends in decides, whether its condition holds or not.
    private static readonly (string Suffix, string Replacement)[] Step2Rules =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"), ("entli", "ent"),
        ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("fulli", "ful"),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3Rules =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Step4Suffixes =
        ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize"];

    /// <summary>The stem of a word.</summary>
    public static string Stem(string word)
    {
        if (Irregular.TryGetValue(word, out string? given)) return given;
        return word.Length <= 2 ? word : Step5(Step4(Step3(Step2(Step1c(Step1b(Step1a(word)))))));
    }

    private static string Step1a(string word)
    {
        if (Ends(word, "ies")) return word[..^(word.Length == 4 ? 1 : 2)];
        if (Ends(word, "sses")) return word[..^2];
        return Ends(word, "ss") || !word.EndsWith('s') ? word : word[..^1];
    }

    private static string Step1b(string word)
    {
        if (Ends(word, "ied")) return word[..^(word.Length == 4 ? 1 : 2)];
        if (Ends(word, "eed")) return Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
        string stem;
        if (Ends(word, "ed") && HasVowel(word.AsSpan(0, word.Length - 2))) stem = word[..^2];
        else if (Ends(word, "ing") && HasVowel(word.AsSpan(0, word.Length - 3))) stem = word[..^3];
        else return word;

        if (Ends(stem, "at") || Ends(stem, "bl") || Ends(stem, "iz")) return stem + "e";
        if (stem.Length >= 2 && stem[^1] == stem[^2] && IsConsonant(stem, stem.Length - 1)) return stem[^1] is 'l' or 's' or 'z' ? stem : stem[..^1];
        return Measure(stem) == 1 && EndsShort(stem) ? stem + "e" : stem;
    }

    private static string Step1c(string word) =>
        word.EndsWith('y') && word.Length > 2 && IsConsonant(word, word.Length - 2) ? word[..^1] + "i" : word;

    private static string Step2(string word)
    {
        while (Ends(word, "alli") && Measure(word.AsSpan(0, word.Length - 4)) > 0) word = word[..^2];
        foreach ((string suffix, string replacement) in Step2Rules) if (Ends(word, suffix)) return Replace(word, suffix, replacement, 0);
        return Ends(word, "logi") && Measure(word.AsSpan(0, word.Length - 3)) > 0 ? word[..^1] : word;
    }

    private static string Step3(string word)
    {
        foreach ((string suffix, string replacement) in Step3Rules) if (Ends(word, suffix)) return Replace(word, suffix, replacement, 0);
        return word;
    }

    private static string Step4(string word)
    {
        foreach (string suffix in Step4Suffixes)
        {
            if (!Ends(word, suffix)) continue;
            bool allowed = suffix != "ion" || (word.Length > 3 && word[^4] is 's' or 't');
            return allowed ? Replace(word, suffix, "", 1) : word;
        }

        return word;
    }

    private static string Step5(string word)
    {
        if (word.EndsWith('e'))
        {
            string stem = word[..^1];
            int measure = Measure(stem);
            if (measure > 1 || (measure == 1 && !EndsShort(stem))) word = stem;
        }

        return Ends(word, "ll") && Measure(word.AsSpan(0, word.Length - 1)) > 1 ? word[..^1] : word;
    }

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);

    private static string Replace(string word, string suffix, string replacement, int above) =>
        Measure(word.AsSpan(0, word.Length - suffix.Length)) > above ? string.Concat(word.AsSpan(0, word.Length - suffix.Length), replacement) : word;

    private static bool IsConsonant(ReadOnlySpan<char> word, int i)
    {
        // A y is the opposite of the letter before it; a run of them alternates.
        bool flip = false;
        for (; word[i] == 'y'; i--, flip = !flip) if (i == 0) return !flip;
        return flip != word[i] is not ('a' or 'e' or 'i' or 'o' or 'u');
    }

    /// <summary>m: how often a vowel is followed by a consonant.</summary>
    private static int Measure(ReadOnlySpan<char> stem)
    {
        int measure = 0;
        bool vowelBefore = false;
        for (int i = 0; i < stem.Length; i++)
        {
            bool consonant = Letter(stem, i, vowelBefore);
            if (consonant && vowelBefore) measure++;
            vowelBefore = !consonant;
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        bool vowel = false;
        for (int i = 0; i < stem.Length && !vowel; i++) vowel = !Letter(stem, i, false);
        return vowel;
    }

    private static bool Letter(ReadOnlySpan<char> word, int i, bool vowelBefore) =>
        word[i] == 'y' ? i == 0 || vowelBefore : word[i] is not ('a' or 'e' or 'i' or 'o' or 'u');

    private static bool EndsShort(ReadOnlySpan<char> stem)
    {
        int n = stem.Length;
        return (n >= 3 && IsConsonant(stem, n - 3) && !IsConsonant(stem, n - 2) && IsConsonant(stem, n - 1) && stem[n - 1] is not ('w' or 'x' or 'y'))
            || (n == 2 && !IsConsonant(stem, 0) && IsConsonant(stem, 1));
    }
}

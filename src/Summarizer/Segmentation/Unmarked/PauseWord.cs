namespace Summarizer.Segmentation.Unmarked;

/// <summary>What a pause is judged by of one word: numbers in place of its letters.</summary>
/// <param name="Hash">Of its letters and digits, folded; apostrophes and other marks left out, for texts without marks lack those too.</param>
/// <param name="Class">Of a function word the same; of other words the hash of the last letters; of numbers, how many digits.</param>
/// <param name="Kind">What is known of it in any language: 0 no word, 1 and 2 function words, short and longer, 3 number, 4 to 7 other words by length.</param>
internal readonly record struct PauseWord(uint Hash, uint Class, byte Kind)
{
    /// <summary>Number of kinds.</summary>
    public const int Kinds = 8;

    private const int SuffixLength = 3;
    private const int LongestRead = 64; // letters; longer ones are no words
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Reads the word between two white spaces.</summary>
    /// <param name="text">The word.</param>
    /// <param name="functionWords">The hashes of the language's function words, ascending.</param>
    public static PauseWord Read(ReadOnlySpan<char> text, ReadOnlySpan<uint> functionWords)
    {
        uint hash = Start;
        ulong last = 0; // the last four letters
        int letters = 0, digits = 0;
        foreach (char c in text[..Math.Min(text.Length, LongestRead)])
        {
            char folded;
            if (c < 0x80)
            {
                if (!char.IsAsciiLetterOrDigit(c)) continue;
                folded = (char)(c | 0x20);
            }
            else
            {
                if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c)) continue;
                folded = char.ToLowerInvariant(c);
            }

            if (char.IsAsciiDigit(c)) digits++;
            letters++;
            hash = (hash ^ folded) * Prime;
            last = (last << 16) | folded;
        }

        if (letters == 0) return default;
        if (digits > 0) return new PauseWord(Mix(7, (uint)Math.Min(digits, 4)), Mix(7, (uint)Math.Min(digits, 4)), 3);
        if (functionWords.BinarySearch(hash) >= 0) return new PauseWord(hash, hash, (byte)(letters <= 2 ? 1 : 2));
        ulong suffix = last & ((1UL << (16 * SuffixLength)) - 1);
        byte kind = (byte)(letters switch { <= 4 => 4, <= 6 => 5, <= 9 => 6, _ => 7 });
        return new PauseWord(hash, Mix((uint)(suffix ^ (suffix >> 32)), (uint)(suffix >> 16)), kind);
    }

    /// <summary>The hash by which a folded word is found.</summary>
    public static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = Start;
        foreach (char c in word) if (char.IsLetterOrDigit(c)) hash = (hash ^ (c < 0x80 ? (char)(c | 0x20) : char.ToLowerInvariant(c))) * Prime;
        return hash;
    }

    /// <summary>Two numbers as one.</summary>
    public static uint Mix(uint a, uint b)
    {
        uint hash = (a * 0x9E3779B1) ^ (b + 0x7F4A7C15 + (a << 6));
        hash = (hash ^ (hash >> 15)) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}

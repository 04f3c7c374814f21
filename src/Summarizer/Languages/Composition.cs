namespace Summarizer.Languages;

/// <summary>Canonical composition of a letter and a mark after it, as in Unicode's normal form C: "e" and U+0301 make "é".</summary>
/// <remarks>An own table, for without globalization data the platform's normalization does nothing. Marks are joined one by one; those that do not compose stay.</remarks>
internal static partial class Composition
{
    private const char FirstHangul = '\uac00';
    private const int Vowels = 21;
    private const int Finals = 28; // none included

    /// <summary>Whether <paramref name="c"/> may compose with what stands before it.</summary>
    public static bool MayCompose(char c) => c >= '\u0300' && (c <= '\u0345' || (c > '\u0600' && IsRareMark(c)));

    /// <summary>What two code units compose to; NUL where they do not.</summary>
    public static char Compose(char first, char mark)
    {
        if (mark is >= '\u1161' and <= '\u1175') return first is >= '\u1100' and <= '\u1112' ? (char)(FirstHangul + ((((first - '\u1100') * Vowels) + mark - '\u1161') * Finals)) : '\0';
        if (mark is > '\u11a7' and <= '\u11c2')
            return first is >= FirstHangul and <= '\ud7a3' && (first - FirstHangul) % Finals == 0 ? (char)(first + mark - '\u11a7') : '\0';
        ulong key = ((ulong)mark << 32) | ((ulong)first << 16);
        ReadOnlySpan<ulong> entries = Entries;
        int low = 0, high = entries.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (entries[middle] < key) low = middle + 1;
            else high = middle;
        }

        return low < entries.Length && entries[low] >> 16 == key >> 16 ? (char)entries[low] : '\0';
    }

    /// <summary>Composes a word in place.</summary>
    /// <returns>Its length then.</returns>
    public static int Compose(Span<char> word)
    {
        int length = 0;
        foreach (char c in word)
        {
            char composed = length > 0 && MayCompose(c) ? Compose(word[length - 1], c) : '\0';
            if (composed != '\0') word[length - 1] = composed;
            else word[length++] = c;
        }

        return length;
    }

    private static bool IsRareMark(char c) => c is (>= '\u0653' and <= '\u0655') or '\u093c' or '\u09be' or '\u09d7' or '\u0b3e' or '\u0b56' or '\u0b57' or '\u0bbe' or '\u0bd7' or '\u0c56'
        or '\u0cc2' or '\u0cd5' or '\u0cd6' or '\u0d3e' or '\u0d57' or '\u0dca' or '\u0dcf' or '\u0ddf' or '\u102e' or (>= '\u1161' and <= '\u11c2') or '\u1b35' or '\u3099' or '\u309a';
}

using System.Globalization;

namespace Summarizer.Terms;

/// <summary>Scripts that do not put spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. Their terms are pairs of characters.</summary>
internal static class UnspacedScripts
{
    /// <summary>Whether a character of such a script stands at <paramref name="index"/>.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int index) => text[index] >= '\u0e00' && IsUnspaced(CodePoint(text, index));

    /// <summary>End of the character at <paramref name="index"/>: a code point with the marks that follow it, not beyond <paramref name="end"/>.</summary>
    public static int CharacterEnd(ReadOnlySpan<char> text, int index, int end)
    {
        index += CodePoint(text, index) > 0xFFFF ? 2 : 1;
        while (index < end && IsMark(text[index])) index++;
        return Math.Min(index, end);
    }

    private static int CodePoint(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];

    private static bool IsMark(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsUnspaced(int c) => c switch
    {
        < 0x1000 => c is >= 0x0E01 and <= 0x0E4E or >= 0x0E81 and <= 0x0ECE or >= 0x0EDC and <= 0x0EDF, // Thai, Lao
        < 0x10A0 => c is <= 0x103F or >= 0x1050 and <= 0x108F, // Burmese
        >= 0x1780 and <= 0x17D3 => true, // Khmer
        >= 0x3005 and <= 0x3007 or >= 0x3040 and <= 0x30FF or >= 0x3105 and <= 0x312F or >= 0x31A0 and <= 0x31FF => true, // kana, bopomofo
        >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF => true, // Han
        >= 0xFF66 and <= 0xFF9F => true, // half-width kana
        >= 0x1B000 and <= 0x1B16F or >= 0x20000 and <= 0x3FFFF => true, // kana supplements, Han extensions
        _ => false,
    };
}

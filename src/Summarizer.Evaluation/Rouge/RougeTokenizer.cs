using System.Globalization;

namespace Summarizer.Evaluation.Rouge;

/// <summary>
/// Cuts texts into the words that ROUGE compares. English as the usual script does it: lower-case runs of a-z and 0-9, stemmed when longer than three. Other
/// languages: lower-case runs of letters, marks and digits, not stemmed; Chinese, Japanese and Thai characters each alone.
/// </summary>
internal static class RougeTokenizer
{
    public delegate void Sink(ReadOnlySpan<char> token);

    /// <summary>Whether the language is scored the English way.</summary>
    public static bool IsEnglish(string language) => language == "en" || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a text, stemmed where they are to be.</summary>
    public static List<string> Tokenize(string text, string language)
    {
        List<string> tokens = [];
        if (IsEnglish(language)) Surfaces(text, english: true, token => tokens.Add(Stemmed(token.ToString())));
        else Surfaces(text, english: false, token => tokens.Add(token.ToString()));
        return tokens;
    }

    /// <summary>What a surface word of English counts as.</summary>
    public static string Stemmed(string surface) => surface.Length > 3 ? PorterStemmer.Stem(surface) : surface;

    /// <summary>The words of a text before stemming.</summary>
    public static void Surfaces(string text, bool english, Sink sink)
    {
        if (english) EnglishSurfaces(text, sink);
        else UnicodeSurfaces(text.ToLowerInvariant(), sink);
    }

    private static void EnglishSurfaces(string text, Sink sink)
    {
        char[] folded = new char[text.Length];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? Fold(text[i]) : ' ';
            bool isPart = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
            if (isPart) folded[i] = c;

            // The lower case of a dotted capital I is i and a combining dot, which ends the word.
            bool endsAfter = isPart && text[i] == '\u0130';
            int end = endsAfter ? i + 1 : i;
            if (isPart && !endsAfter) continue;
            if (end > start) sink(folded.AsSpan(start, end - start));
            start = i + 1;
        }
    }

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\u212a' => 'k',
        '\u0130' => 'i',
        _ => c,
    };

    private static void UnicodeSurfaces(string text, Sink sink)
    {
        int start = 0;
        for (int i = 0; i < text.Length;)
        {
            int width = char.IsSurrogatePair(text, i) ? 2 : 1;
            bool isPart = IsPart(text, i);
            bool alone = isPart && IsUnspaced(width == 2 ? char.ConvertToUtf32(text, i) : text[i]);
            if (alone || !isPart)
            {
                if (i > start) sink(text.AsSpan(start, i - start));
                start = i + width;
                while (alone && start < text.Length && IsMark(CharUnicodeInfo.GetUnicodeCategory(text, start))) start++;
                if (alone) sink(text.AsSpan(i, start - i));
                i = start;
            }
            else
            {
                i += width;
            }
        }

        if (start < text.Length) sink(text.AsSpan(start));
    }

    private static bool IsPart(string text, int index)
    {
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        return category <= UnicodeCategory.OtherLetter || IsMark(category) || category == UnicodeCategory.DecimalDigitNumber;
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsUnspaced(int c) =>
        c is (>= 0x0E01 and <= 0x0E4E) or (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF)
            or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF);
}

using System.Globalization;

namespace Summarizer.Segmentation.Words;

/// <summary>The marks that end sentences.</summary>
internal static class EndMarks
{
    /// <summary>Whether a text ends with a mark that ends sentences, closing quotes and brackets aside, set apart or not.</summary>
    public static bool EndsWithMark(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            char c = text[i];
            if (c is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uff01' or '\uff1f' or '\uff0e' or '\uff61' or '\u061f' or '\u06d4' or '\u0964' or '\u0965'
                or '\u0589' or '\u1362' or '\u1367' or '\u104b' or '\u17d4' or '\u203c' or '\u2047' or '\u2048' or '\u2049') return true;
            bool closes = c is ' ' or '"' or '\'' or '*' or '_' or '\u00bb' or '\u00ab' or '\u201c'
                || char.GetUnicodeCategory(c) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation;
            if (!closes) return false;
        }

        return false;
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using Summarizer.Languages;
using UtfUnknown;

namespace Summarizer.Documents.Encodings;

/// <summary>Guesses the encoding of a text that is neither UTF-8 nor UTF-16.</summary>
/// <remarks>UTF.Unknown tells scripts and encodings of several bytes apart well, but not the pages for Latin letters: those are chosen by the language and by what the words would look like.</remarks>
internal static class EncodingDetector
{
    private const int SniffedBytes = 64 << 10;

    // The pages for Latin letters and the languages they are for; the first is for all others.
    private static readonly (int CodePage, string[] Languages)[] LatinPages =
    [
        (1252, []),
        (1250, ["pl", "cs", "sk", "hu", "sl", "hr", "bs", "sr", "ro"]),
        (1254, ["tr", "az", "ku"]),
        (1257, ["lt", "lv", "et"]),
        (1258, ["vi"]),
    ];


    private static readonly SearchValues<char> Icelandic = SearchValues.Create("ðþýÐÞÝ");

    /// <summary>The likeliest encoding; windows-1252 where nothing speaks for another.</summary>
    public static Encoding Detect(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> head = content[..Math.Min(content.Length, SniffedBytes)];
        Encoding latin = BestLatin(head, out int strange);
        foreach (DetectionDetail detail in CharsetDetector.DetectFromBytes(head).Details ?? [])
        {
            if (Find(detail.EncodingName) is not Encoding encoding || IsLatin(encoding)) continue;
            string text = encoding.GetString(head);
            if (detail.Confidence >= 0.5f || Strangeness(text) < strange) return Preferred(encoding, head);
        }

        return latin;
    }

    private static Encoding? Find(string? name)
    {
        if (name is null) return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // What it is written in, by the letters that its upper half holds.
    private static bool IsLatin(Encoding encoding)
    {
        if (!encoding.IsSingleByte) return encoding is UTF8Encoding or ASCIIEncoding;
        int latin = 0, other = 0;
        byte[] upper = [.. Enumerable.Range(0xC0, 0x40).Select(static i => (byte)i)];
        foreach (char c in encoding.GetString(upper))
        {
            if (!char.IsLetter(c)) continue;
            if (c < '\u0250') latin++;
            else other++;
        }

        return latin >= other;
    }

    // Of two pages that make letters of the same script, the one of Windows is far commoner than that of old Apple or DOS systems.
    private static Encoding Preferred(Encoding encoding, ReadOnlySpan<byte> head)
    {
        (int[] rare, int common) = encoding.CodePage switch
        {
            10007 or 28595 or 855 or 866 => ((int[])[encoding.CodePage], 1251),
            28597 or 737 or 869 or 10006 => ([encoding.CodePage], 1253),
            28598 or 862 or 38598 or 10005 => ([encoding.CodePage], 1255),
            28596 or 864 or 720 or 10004 => ([encoding.CodePage], 1256),
            _ => ([], encoding.CodePage),
        };
        if (rare.Length == 0) return encoding;
        Encoding windows = CodePagesEncodingProvider.Instance.GetEncoding(common)!;
        return Strangeness(windows.GetString(head)) <= Strangeness(encoding.GetString(head)) ? windows : encoding;
    }

    private static Encoding BestLatin(ReadOnlySpan<byte> head, out int strange)
    {
        Encoding best = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        strange = int.MaxValue;
        foreach ((int page, string[] languages) in LatinPages)
        {
            Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(page)!;
            string text = encoding.GetString(head);
            string language = LanguageDetector.Detect(text);
            bool fits = languages.Length == 0 ? !LatinPages.Any(p => p.Languages.Contains(language)) : languages.Contains(language);
            int strangeness = (2 * Strangeness(text)) + (fits ? 0 : 3);

            // Letters of Icelandic stand where the Turkish page has the commonest letters of Turkish.
            if (page == 1252 && text.AsSpan().ContainsAny(Icelandic) && language is not ("is" or "fo")) strangeness += 4;
            if (strangeness >= strange) continue;
            (best, strange) = (encoding, strangeness);
        }

        strange /= 2;
        return best;
    }

    /// <summary>How often a text has what texts have not: capitals and signs within words, control characters, letters of two scripts in a word.</summary>
    private static int Strangeness(string text)
    {
        int strange = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < '\u0080') continue;
            char before = i > 0 ? text[i - 1] : ' ', after = i + 1 < text.Length ? text[i + 1] : ' ';
            if (c == '\uFFFD' || char.IsControl(c)) strange += 3;
            else if (char.IsLetter(c))
            {
                if (char.IsUpper(c) && char.IsLower(before)) strange += 2;
                if (char.IsLetter(before) && IsLatin(before) != IsLatin(c)) strange += 2;
            }
            else if (char.IsLetter(before) && char.IsLetter(after) && c is not ('’' or '‘' or '·' or '\u00AD' or '–' or '—' or '…') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) strange += 2;
        }

        return strange;
    }

    private static bool IsLatin(char c) => c < '\u0250';
}

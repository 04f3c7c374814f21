using System.Text;

namespace Summarizer.Documents.Encodings;

/// <summary>Knows UTF-16 without a byte order mark by what its units are.</summary>
internal static class Utf16Detector
{
    private const int FewestUnits = 2;

    /// <summary>The encoding of a text's first bytes, if they are UTF-16.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> head, int length)
    {
        head = head[..(head.Length & ~1)];
        if (head.Length < 2 * FewestUnits || (length & 1) == 1) return null;
        int evenZeros = 0, oddZeros = 0, little = 0, big = 0, littleText = 0, bigText = 0, controls = 0;
        for (int i = 0; i < head.Length; i += 2)
        {
            byte even = head[i], odd = head[i + 1];
            if (even == 0) evenZeros++;
            if (odd == 0) oddZeros++;
            if (odd == 0 && even is 0x20 or 0x0A) little++;
            if (even == 0 && odd is 0x20 or 0x0A) big++;
            if (IsText((char)(even | (odd << 8)))) littleText++;
            if (IsText((char)(odd | (even << 8)))) bigText++;
            if (even is < 0x09 or (> 0x0D and < 0x20)) controls++;
            if (odd is < 0x09 or (> 0x0D and < 0x20)) controls++;
        }

        // Text in Latin letters has a zero in nearly every second place; in other scripts its line breaks and spaces do.
        int units = head.Length / 2;
        if (oddZeros * 10 > units * 4 && evenZeros * 10 < units) return Encoding.Unicode;
        if (evenZeros * 10 > units * 4 && oddZeros * 10 < units) return Encoding.BigEndianUnicode;
        if (little > 1 && little * 50 > units && evenZeros == 0) return Encoding.Unicode;
        if (big > 1 && big * 50 > units && oddZeros == 0) return Encoding.BigEndianUnicode;

        // Scripts without spaces: units that are characters of texts one way alone, and bytes that no other encoding of text has.
        if (controls * 50 < head.Length) return null;
        if (littleText * 50 >= units * 49 && bigText * 10 < units * 9) return Encoding.Unicode;
        return bigText * 50 >= units * 49 && littleText * 10 < units * 9 ? Encoding.BigEndianUnicode : null;
    }

    // The blocks that living languages are written in.
    private static bool IsText(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\u0080') or (>= '\u00A0' and < '\u0250') or (>= '\u0370' and < '\u0700') or (>= '\u0900' and < '\u1200') or (>= '\u1E00' and < '\u2070')
        or (>= '\u20A0' and < '\u20C0') or (>= '\u2100' and < '\u2200') or (>= '\u3000' and < '\u3200') or (>= '\u3400' and < '\uA000') or (>= '\uAC00' and < '\uD7B0') or (>= '\uFF00' and < '\uFFF0');
}

using static Summarizer.Segmentation.Words.WordBreakClass;

namespace Summarizer.Segmentation.Words;

/// <summary>Default word boundaries of UAX #29, without tailoring.</summary>
internal static class WordBreaker
{
    /// <summary>The first boundary after <paramref name="start"/>, itself a boundary before the end of <paramref name="text"/>.</summary>
    /// <remarks>A whole text takes time linear in its length: what a lookahead passes over is passed over once more at most.</remarks>
    public static int NextBoundary(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<byte> table = BreakProperties.WordBreak;
        WordBreakClass previous = BreakProperties.WordBreakAt(text, start, out int length);
        int at = start + length;
        if (previous == CR) return at < text.Length && text[at] == '\n' ? at + 1 : at;
        if (previous is LF or Newline) return at;
        WordBreakClass adjacent = previous; // the class right before, with what WB4 skips
        bool oddIndicators = previous == RegionalIndicator;
        while (at < text.Length)
        {
            WordBreakClass next = BreakProperties.WordBreakAt(text, at, out length);
            if (previous == ALetter && next == ALetter)
            {
                at += length;
                while (at < text.Length && table[text[at]] == (byte)ALetter) at++;
                adjacent = ALetter;
                continue;
            }

            if (next is CR or LF or Newline) return at; // WB3b
            bool joins = (adjacent == ZWJ && (next & Pictographic) != 0) || (adjacent == WSegSpace && next == WSegSpace); // WB3c, WB3d
            if (!joins && (next is Extend or Format or ZWJ)) // WB4
            {
                adjacent = next;
                at += length;
                continue;
            }

            if (!joins)
            {
                WordBreakClass left = previous & ~Pictographic, right = next & ~Pictographic;
                int inner = InnerMark(text, at + length, left, right); // WB6, WB7, WB7b, WB7c, WB11, WB12
                if (inner > 0)
                {
                    previous = adjacent = BreakProperties.WordBreakAt(text, inner, out length);
                    at = inner + length;
                    continue;
                }

                joins = Joins(left, right, oddIndicators);
                if (!joins) return at;
                oddIndicators = next == RegionalIndicator && !oddIndicators;
            }

            previous = adjacent = next;
            at += length;
        }

        return at;
    }

    private static bool IsLetter(WordBreakClass c) => c is ALetter or HebrewLetter;

    /// <summary>Rules that look at two classes only.</summary>
    private static bool Joins(WordBreakClass left, WordBreakClass right, bool oddIndicators) => left switch
    {
        HebrewLetter when right == SingleQuote => true, // WB7a
        ALetter or HebrewLetter => right is ALetter or HebrewLetter or Numeric or ExtendNumLet, // WB5, WB9, WB13a
        Numeric => right is Numeric or ALetter or HebrewLetter or ExtendNumLet, // WB8, WB10, WB13a
        Katakana => right is Katakana or ExtendNumLet, // WB13, WB13a
        ExtendNumLet => right is ALetter or HebrewLetter or Numeric or Katakana or ExtendNumLet, // WB13a, WB13b
        RegionalIndicator => right == RegionalIndicator && oddIndicators, // WB15, WB16
        _ => false,
    };

    /// <summary>Where the letter or digit stands that a mark inside a word or number is followed by; 0 where there is none.</summary>
    private static int InnerMark(ReadOnlySpan<char> text, int after, WordBreakClass left, WordBreakClass mark)
    {
        bool inWord = IsLetter(left) && (mark is MidLetter or MidNumLet or SingleQuote);
        bool inNumber = left == Numeric && (mark is MidNum or MidNumLet or SingleQuote);
        bool inHebrew = left == HebrewLetter && mark == DoubleQuote;
        if (!inWord && !inNumber && !inHebrew) return 0;
        while (after < text.Length)
        {
            WordBreakClass next = BreakProperties.WordBreakAt(text, after, out int length) & ~Pictographic;
            if (next is Extend or Format or ZWJ)
            {
                after += length;
                continue;
            }

            bool continues = inNumber ? next == Numeric : inHebrew ? next == HebrewLetter : IsLetter(next);
            return continues ? after : 0;
        }

        return 0;
    }
}

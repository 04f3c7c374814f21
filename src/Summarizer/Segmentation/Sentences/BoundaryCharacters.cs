using System.Globalization;
using Summarizer.Segmentation.Words;

namespace Summarizer.Segmentation.Sentences;

/// <summary>What a code unit means to the search for sentence boundaries.</summary>
internal enum BoundaryCharacter : byte
{
    /// <summary>Nothing: letters, digits and most marks.</summary>
    Other,
    Space,
    LineBreak,
    ParagraphBreak,
    EndMark,
    Opening,
    Closing,

    /// <summary>A quotation mark that opens or closes, as the case may be.</summary>
    Quote,

    /// <summary>A mark that ends sentences in one script only: the semicolon asks in Greek, the colon stands for the Armenian full stop.</summary>
    LocalMark,

    /// <summary>The mark of a list item.</summary>
    Bullet,

    /// <summary>A mark of URLs and e-mail addresses.</summary>
    Address,
}

/// <summary>The table of <see cref="BoundaryCharacter"/>s.</summary>
internal static class BoundaryCharacters
{
    private static readonly byte[] Classes = Create();

    public static ReadOnlySpan<byte> Table => Classes;

    public static BoundaryCharacter Of(char c) => (BoundaryCharacter)Classes[c];

    private static byte[] Create()
    {
        byte[] table = new byte[0x10000];
        ReadOnlySpan<byte> breaks = BreakProperties.SentenceBreak;
        for (int i = 0; i < table.Length; i++)
        {
            char c = (char)i;
            UnicodeCategory category = char.GetUnicodeCategory(c);
            BoundaryCharacter kind = (SentenceBreakClass)breaks[i] is SentenceBreakClass.STerm or SentenceBreakClass.ATerm ? BoundaryCharacter.EndMark
                : char.IsWhiteSpace(c) ? BoundaryCharacter.Space
                : category is UnicodeCategory.OpenPunctuation ? BoundaryCharacter.Opening
                : category is UnicodeCategory.ClosePunctuation ? BoundaryCharacter.Closing
                : category is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation ? BoundaryCharacter.Quote
                : BoundaryCharacter.Other;
            table[i] = (byte)kind;
        }

        Set(table, BoundaryCharacter.EndMark, "\u2026\u2025\u17d4\u17d5");
        Set(table, BoundaryCharacter.LineBreak, "\n\r\u0085\u2028\v");
        Set(table, BoundaryCharacter.ParagraphBreak, "\u2029\f");
        Set(table, BoundaryCharacter.Quote, "\"'\u201e\u201a\u300c\u300d\u300e\u300f\u201d\u201c");
        Set(table, BoundaryCharacter.Opening, "\u300c\u300e\u300a\u3010\uff08\u3008");
        Set(table, BoundaryCharacter.Closing, "\u300d\u300f\u300b\u3011\uff09\u3009");
        Set(table, BoundaryCharacter.LocalMark, ";\u037e:");
        Set(table, BoundaryCharacter.Address, "@/");
        Set(table, BoundaryCharacter.Bullet, "\u2022\u2043\u25aa\u25cf\u2023\u25e6\u25a0");
        return table;
    }

    private static void Set(byte[] table, BoundaryCharacter kind, string characters)
    {
        foreach (char c in characters) table[c] = (byte)kind;
    }
}

namespace Summarizer.Segmentation.Words;

/// <summary>The Word_Break property of UAX #29; <see cref="Pictographic"/> is a flag beside it.</summary>
internal enum WordBreakClass : byte
{
    Other,
    CR,
    LF,
    Newline,
    Extend,
    ZWJ,
    Format,
    RegionalIndicator,
    Katakana,
    HebrewLetter,
    ALetter,
    SingleQuote,
    DoubleQuote,
    MidNumLet,
    MidLetter,
    MidNum,
    Numeric,
    ExtendNumLet,
    WSegSpace,

    /// <summary>Extended_Pictographic of UTS #51.</summary>
    Pictographic = 0x20,
}

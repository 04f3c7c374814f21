namespace Summarizer.Segmentation.Words;

/// <summary>The Sentence_Break property of UAX #29.</summary>
internal enum SentenceBreakClass : byte
{
    Other,
    CR,
    LF,
    Sep,
    Extend,
    Format,
    Sp,
    Lower,
    Upper,
    OLetter,
    Numeric,
    ATerm,
    SContinue,
    STerm,
    Close,
}

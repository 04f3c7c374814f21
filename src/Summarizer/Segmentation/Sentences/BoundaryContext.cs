namespace Summarizer.Segmentation.Sentences;

/// <summary>What end mark, if any, stands before a possible boundary.</summary>
internal enum EndMark : byte
{
    Stop,
    Ellipsis,
    Exclamation,
    Question,
    Several,
    Other,
    SpacedStop,
    None,
}

/// <summary>What stands right before the mark, or before the gap where there is no mark.</summary>
internal enum LeftKind : byte
{
    Lower,
    Capitalized,
    Capitals,
    SingleCapital,
    SingleLower,
    Number,
    Mixed,
    InnerStops,
    UncasedLetters,
    Closing,
    Roman,
    Symbol,
    Nothing,
    Address,
    Colon,
    Comma,
}

/// <summary>What stands after the gap.</summary>
internal enum RightKind : byte
{
    Lower,
    Capitalized,
    Capitals,
    SingleCapital,
    Digit,
    UncasedLetters,
    QuotedCapital,
    QuotedOther,
    Bracket,
    Dash,
    Continuation,
    Symbol,
    End,
    InvertedMark,

    /// <summary>A URL or e-mail address.</summary>
    Address,
    ListMarker,
}

/// <summary>What lies between.</summary>
internal enum GapKind : byte
{
    None,
    Space,
    Spaces,
    LineBreak,
}

/// <summary>Everything a possible sentence boundary is judged by.</summary>
internal struct BoundaryContext
{
    /// <summary>Number of features a context has.</summary>
    public const int FeatureCount = 24;

    private const int MarkBlock = (8 * 4 * 4) + (8 * 16) + (8 * 16) + (16 * 16) + (8 * 16) + (8 * 16) + (4 * 16 * 8) + (16 * 8) + (8 * 16)
        + (4 * 8 * 4) + (8 * 8) + (4 * 16 * 2) + (4 * 16 * 4) + (8 * 4 * 4) + (16 * 4 * 8) + 8
        + (4 * 4 * 16) + (4 * 16 * 8) + (4 * 16 * 8);

    private const int GapBlock = (16 * 2) + (16 * 4) + (16 * 16) + (4 * 16 * 4) + (4 * 4 * 4) + (8 * 16) + (8 * 4) + (4 * 16) + (4 * 2 * 4) + (16 * 4 * 4) + 8 + (16 * 4 * 8)
        + (4 * 4 * 16) + (4 * 16 * 4);

    /// <summary>Number of weights of a model.</summary>
    public const int WeightCount = MarkBlock + GapBlock;

    public EndMark Mark;
    public LeftKind Left;
    public RightKind Right;
    public GapKind Gap;

    /// <summary>Closing marks between: 0 none, 1 a quote, 2 a bracket that opened with the sentence, 3 a bracket that opened inside it.</summary>
    public byte Closing;

    /// <summary>Length of the word before: 0 to 7.</summary>
    public byte LeftLength;

    /// <summary>What speaks for an abbreviation before: 0 nothing, 1 in the list, 2 used as one in this text, 3 used without a stop, 4 no vowel, 5 in the list, used without a stop.</summary>
    public byte Abbreviation;

    /// <summary>Whether the abbreviation before is one that something always follows.</summary>
    public bool IsTitle;

    /// <summary>Whether day and month stand before and a year follows.</summary>
    public bool InDate;

    /// <summary>What speaks for a sentence start after: bit 0 a function word, bit 1 also written small in this text.</summary>
    public byte Start;

    /// <summary>Words since the last boundary: 0 to 7, coarse.</summary>
    public byte Words;

    /// <summary>Bit 0 inside brackets, bit 1 inside quotes.</summary>
    public byte Inside;

    /// <summary>Length of the sentence so far: 0 to 7, coarse.</summary>
    public byte Length;

    /// <summary>Whether the language writes ordinals with a full stop.</summary>
    public bool OrdinalStops;

    /// <summary>Whether ordinals are written with a full stop, be it a token of its own or not.</summary>
    public bool WritesOrdinals;

    /// <summary>Without a mark: whether the word before is a function word.</summary>
    public bool LeftIsFunctionWord;

    /// <summary>Without a mark: words with a capital right before, 0 to 3.</summary>
    public byte CapitalRun;

    /// <summary>The word after the next: 0 small, 1 capital, 2 mark or end, 3 other.</summary>
    public byte Second;

    /// <summary>What the sentence began with: 0 a capital, 1 a small letter, 2 a letter of a script without them, 3 anything else.</summary>
    public byte Opening;

    /// <summary>How many sentences of the text begin small where nothing else explains it: 0 none, 1 a few, 2 many, 3 most.</summary>
    public byte Casual;

    /// <summary>How many paragraphs of the text end without an end mark: 0 few to 3 most.</summary>
    public byte Bare;

    /// <summary>Whether nothing tells of sentences that begin small.</summary>
    public readonly bool IsUsual => Opening is 0 or 2 && Casual == 0;

    /// <summary>Whether no sentence ends here, whatever the model says. It learns from these cases all the same.</summary>
    public readonly bool IsCertainlyInside
    {
        get
        {
            if (Mark == EndMark.Stop && Closing == 0)
            {
                bool starts = Right is RightKind.Capitalized or RightKind.Capitals or RightKind.SingleCapital or RightKind.QuotedCapital or RightKind.UncasedLetters or RightKind.Digit;
                if (IsTitle && starts && (Start & 1) == 0) return true; // "Dr. Smith"
                if (InDate) return true; // "3. 10. 1990"
            }

            if (Right != RightKind.Lower || !IsUsual) return false;
            return Closing == 1 || (Mark == EndMark.Stop && (Left == LeftKind.Number || Abbreviation == 5 || (OrdinalStops && Left == LeftKind.Roman))); // "Why?" he asked
        }
    }

    /// <summary>Writes the indices of the weights that apply.</summary>
    public readonly int Fill(Span<int> features)
    {
        int mark = (int)Mark, left = (int)Left, right = (int)Right, gap = (int)Gap, n = 0, offset = 0;
        int leftLength = LeftLength, numberLength = Left == LeftKind.Number ? Math.Min(3, LeftLength >> 1) : 0;
        bool usual = IsUsual;
        if (Mark != EndMark.None)
        {
            Put(features, ref n, ref offset, (((mark * 4) + Closing) * 4) + gap, 8 * 4 * 4);
            Put(features, ref n, ref offset, (mark * 16) + left, 8 * 16);
            Put(features, ref n, ref offset, (mark * 16) + right, 8 * 16);
            Put(features, ref n, ref offset, (left * 16) + right, 16 * 16);
            Put(features, ref n, ref offset, (Abbreviation * 16) + right, 8 * 16);
            Put(features, ref n, ref offset, (Abbreviation * 16) + left, 8 * 16);
            Put(features, ref n, ref offset, (((Start * 16) + right) * 8) + Abbreviation, 4 * 16 * 8);
            Put(features, ref n, ref offset, (left * 8) + leftLength, 16 * 8);
            Put(features, ref n, ref offset, (Words * 16) + left, 8 * 16);
            Put(features, ref n, ref offset, (((Inside * 8) + mark) * 4) + Closing, 4 * 8 * 4);
            Put(features, ref n, ref offset, (Length * 8) + mark, 8 * 8);
            Put(features, ref n, ref offset, Left == LeftKind.Number ? (((numberLength * 16) + right) * 2) + (OrdinalStops ? 1 : 0) : -1, 4 * 16 * 2);
            Put(features, ref n, ref offset, (((Closing * 16) + right) * 4) + Second, 4 * 16 * 4);
            Put(features, ref n, ref offset, (((Abbreviation * 4) + gap) * 4) + Second, 8 * 4 * 4);
            Put(features, ref n, ref offset, (((right * 4) + Start) * 8) + mark, 16 * 4 * 8);
            Put(features, ref n, ref offset, 0, 8);
            Put(features, ref n, ref offset, usual ? -1 : (((Opening * 4) + Casual) * 16) + right, 4 * 4 * 16);
            Put(features, ref n, ref offset, usual ? -1 : (((Opening * 16) + right) * 8) + mark, 4 * 16 * 8);
            Put(features, ref n, ref offset, usual ? -1 : (((Casual * 16) + right) * 8) + mark, 4 * 16 * 8);
            return n;
        }

        offset = MarkBlock;
        Put(features, ref n, ref offset, (left * 2) + (LeftIsFunctionWord ? 1 : 0), 16 * 2);
        Put(features, ref n, ref offset, (right * 4) + Start, 16 * 4);
        Put(features, ref n, ref offset, (left * 16) + right, 16 * 16);
        Put(features, ref n, ref offset, (((Start * 16) + left) * 4) + CapitalRun, 4 * 16 * 4);
        Put(features, ref n, ref offset, (((Start * 4) + Second) * 4) + CapitalRun, 4 * 4 * 4);
        Put(features, ref n, ref offset, (Words * 16) + left, 8 * 16);
        Put(features, ref n, ref offset, (Length * 4) + Start, 8 * 4);
        Put(features, ref n, ref offset, (Inside * 16) + left, 4 * 16);
        Put(features, ref n, ref offset, (((gap * 2) + (LeftIsFunctionWord ? 1 : 0)) * 4) + Start, 4 * 2 * 4);
        Put(features, ref n, ref offset, (((left * 4) + Second) * 4) + Start, 16 * 4 * 4);
        Put(features, ref n, ref offset, 0, 8);
        Put(features, ref n, ref offset, (((right * 4) + Second) * 8) + Words, 16 * 4 * 8);
        Put(features, ref n, ref offset, usual ? -1 : (((Opening * 4) + Casual) * 16) + left, 4 * 4 * 16);
        Put(features, ref n, ref offset, Bare == 0 ? -1 : (((Bare * 16) + left) * 4) + Start, 4 * 16 * 4);
        return n;
    }

    private static void Put(Span<int> features, ref int n, ref int offset, int index, int size)
    {
        if (index >= 0) features[n++] = offset + index;
        offset += size;
    }
}

namespace Summarizer.Ranking.Priors;

/// <summary>What <see cref="FittedPrior"/> reads from a text as a whole, and by which it weighs the signals of its sentences.</summary>
internal enum TextTrait
{
    /// <summary>Logarithm of the length of the first three against the mean.</summary>
    LeadLength,

    /// <summary>Logarithm of the number of sentences a text.</summary>
    LogSentences,

    /// <summary>Share of sentences that quote or ask.</summary>
    Dialogue,

    /// <summary>Share of sentences that ask.</summary>
    Questions,

    /// <summary>Share of sentences that open with a quotation mark or a dash.</summary>
    OpeningQuotes,

    /// <summary>Whether there are several texts.</summary>
    SeveralTexts,

    /// <summary>Share of numbers.</summary>
    Numbers,

    /// <summary>Spread of sentence lengths over their mean.</summary>
    LengthSpread,

    /// <summary>Share of sentences with a bracket.</summary>
    Brackets,

    /// <summary>Share of stop words.</summary>
    StopWords,

    /// <summary>Greatest share of the title in a sentence; 0 without a title.</summary>
    TitleFit,
}

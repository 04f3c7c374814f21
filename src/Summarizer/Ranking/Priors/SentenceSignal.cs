namespace Summarizer.Ranking.Priors;

/// <summary>What <see cref="FittedPrior"/> weighs in a sentence: what it tells without its neighbours. Formulas: docs/notes/fitting.md.</summary>
internal enum SentenceSignal
{
    /// <summary>Mean square root of the probability of its terms.</summary>
    MeanRootProbability,

    /// <summary>Mean logarithm of the number of sentences that have its terms.</summary>
    MeanLogFrequency,

    /// <summary>Share of its terms that stand here first.</summary>
    NewTerms,

    /// <summary>Later sentences that take up the terms which stand here first, a term.</summary>
    TakenUp,

    /// <summary>Cosine of its terms with the title's.</summary>
    Title,

    /// <summary>Share of the title that it has, rare terms weighing more.</summary>
    TitleShare,

    /// <summary>Share of numbers among its words.</summary>
    Numbers,

    /// <summary>Has a quotation mark.</summary>
    Quote,

    /// <summary>Asks.</summary>
    Question,

    /// <summary>Has the sign of a currency or of per cent.</summary>
    Amount,

    /// <summary>Ends without an end mark.</summary>
    Unfinished,

    /// <summary>Share of stop words.</summary>
    StopWords,

    /// <summary>Logarithm of its words.</summary>
    LogLength,

    /// <summary>The same, against the text's own spread.</summary>
    RelativeLength,

    /// <summary>Squared logarithm of its words against the text's mean.</summary>
    UnusualLength,

    /// <summary>How far below 8 words.</summary>
    Short,

    /// <summary>How far above 35 words.</summary>
    Long,

    /// <summary>2 / (2 + its index).</summary>
    Early,

    /// <summary>200 / (200 + words before it).</summary>
    WordsBefore200,

    /// <summary>3 / (3 + sentences after it).</summary>
    Late,

    /// <summary>How far into the last 15 %.</summary>
    Closing,

    /// <summary>Logarithm of its place in its text, from 1.</summary>
    LogPlace,
}

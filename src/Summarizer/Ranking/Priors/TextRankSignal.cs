namespace Summarizer.Ranking.Priors;

/// <summary>What <see cref="TextRank"/> weighs in a sentence. Formulas: docs/algorithms.md.</summary>
internal enum TextRankSignal
{
    /// <summary>Two steps of the random walk over cosines of term counts, from equal shares.</summary>
    TwoStepCentrality,

    /// <summary>Mean cosine with later sentences.</summary>
    LaterCentrality,

    /// <summary>Mean cosine with earlier sentences.</summary>
    EarlierCentrality,

    /// <summary>Sum of cosines with later sentences, fading by 0.8 a sentence.</summary>
    NearLater,

    /// <summary>Sum of cosines with earlier sentences, fading by 0.8 a sentence.</summary>
    NearEarlier,

    /// <summary>Cosine with the first three sentences of each text.</summary>
    LeadSimilarity,

    /// <summary>Mean cosine with all others, terms weighted by rarity.</summary>
    RareCentrality,

    /// <summary><see cref="NearEarlier"/>, terms weighted by rarity.</summary>
    RareNearEarlier,

    /// <summary><see cref="NearLater"/>, terms weighted by rarity.</summary>
    RareNearLater,

    /// <summary>Mean cosine with the sentences of the other texts, when there are several.</summary>
    OtherTexts,

    /// <summary>Mean cosine with each other text, texts counting alike whatever their length, terms weighted by rarity; when there are several.</summary>
    Agreement,

    /// <summary>Mean probability of its terms (SumBasic).</summary>
    MeanProbability,

    /// <summary>Mean square root of the probability of its terms.</summary>
    MeanRootProbability,

    /// <summary>Mean logarithm of the number of sentences that have its terms.</summary>
    MeanLogFrequency,

    /// <summary>Share of its terms that other sentences have too.</summary>
    SharedTerms,

    /// <summary>Share of its terms that stand here first.</summary>
    NewTerms,

    /// <summary>Later sentences that take up the terms which stand here first, a term.</summary>
    TakenUp,

    /// <summary>Cosine of its terms with the title's.</summary>
    Title,

    /// <summary>Share of the title that it has, rare terms weighing more.</summary>
    TitleShare,

    /// <summary>Likeness to the other sentences that share terms with the title.</summary>
    TitleContext,

    /// <summary>Share of numbers among its words.</summary>
    Numbers,

    /// <summary>Share of capitalised words after the first.</summary>
    Capitals,

    /// <summary>Has a quotation mark.</summary>
    Quote,

    /// <summary>Opens with a quotation mark or a dash.</summary>
    OpensWithQuote,

    /// <summary>Asks.</summary>
    Question,

    /// <summary>Has a bracket.</summary>
    Bracket,

    /// <summary>Has a colon.</summary>
    Colon,

    /// <summary>Has the sign of a currency or of per cent.</summary>
    Amount,

    /// <summary>Ends without an end mark.</summary>
    Unfinished,

    /// <summary>Share of stop words.</summary>
    StopWords,

    /// <summary>Mean letters a word.</summary>
    WordLength,

    /// <summary>Commas a word.</summary>
    Commas,

    /// <summary>Marks a word.</summary>
    Marks,

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

    /// <summary>The first sentence of its text.</summary>
    First,

    /// <summary>2 / (2 + its index).</summary>
    Early,

    /// <summary>50 / (50 + words before it).</summary>
    WordsBefore50,

    /// <summary>200 / (200 + words before it).</summary>
    WordsBefore200,

    /// <summary>From 1 at the beginning to 0 at the end.</summary>
    Remaining,

    /// <summary>3 / (3 + sentences after it).</summary>
    Late,

    /// <summary>How far into the last 15 %.</summary>
    Closing,

    /// <summary>Logarithm of its place in its text, from 1.</summary>
    LogPlace,

    /// <summary>Opens a paragraph.</summary>
    ParagraphStart,

    /// <summary>1 / its place in the paragraph.</summary>
    ParagraphPlace,
}

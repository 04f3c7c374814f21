// Made by: Summarizer.Training search-default DATA_FOLDER --output PATH. Do not edit.
namespace Summarizer.Ranking;

/// <summary>The fitted constants of <see cref="TextRank"/>; how they came to be: docs/algorithms.md.</summary>
internal static class TextRankWeights
{
    /// <summary>Exponent of a sentence's cost in the value it has under a limit of words or characters.</summary>
    public const double LengthExponent = 0.9101;

    /// <summary>Exponent by which length counts against a sentence where several sentences are wanted.</summary>
    public const double Brevity = 0.2347;

    /// <summary>Blend of a text whose traits are all average, before the logistic function.</summary>
    public const double BlendBias = -0.3822;

    /// <summary>Weights of the signals.</summary>
    public static ReadOnlySpan<double> Base =>
    [
        0.2067, // TwoStepCentrality
        0.0286, // LaterCentrality
        -0.0192, // EarlierCentrality
        0.0377, // NearLater
        -0.1273, // NearEarlier
        0.1252, // LeadSimilarity
        0.2882, // RareCentrality
        -0.0949, // RareNearEarlier
        -0.0751, // RareNearLater
        0.4485, // OtherTexts
        0.0057, // MeanProbability
        0.1939, // MeanRootProbability
        0.3038, // MeanLogFrequency
        0.093, // SharedTerms
        0.1103, // NewTerms
        0.091, // TakenUp
        0.3622, // Title
        0.37, // Numbers
        -0.1326, // Capitals
        -0.4622, // Quote
        -0.0051, // OpensWithQuote
        -0.1286, // Question
        -0.51, // Bracket
        -0.4454, // Colon
        -0.1594, // Unfinished
        0.2005, // StopWords
        -0.0178, // WordLength
        -0.282, // Commas
        0.4233, // Marks
        0.8923, // LogLength
        -0.0712, // RelativeLength
        0.0333, // UnusualLength
        -0.4413, // Short
        -1.0348, // Long
        0.0693, // First
        0.1164, // Early
        0.2594, // WordsBefore50
        0.3875, // WordsBefore200
        -0.0733, // Remaining
        0.3637, // Late
        0.6462, // Closing
        -0.1059, // LogPlace
        -0.034, // ParagraphStart
        0.3941, // ParagraphPlace
    ];

    /// <summary>What is added to them in proportion to the blend.</summary>
    public static ReadOnlySpan<double> Shift =>
    [
        -0.0575, // TwoStepCentrality
        -0.0119, // LaterCentrality
        -0.0241, // EarlierCentrality
        0.0509, // NearLater
        0.0699, // NearEarlier
        -0.132, // LeadSimilarity
        -0.0816, // RareCentrality
        -0.0396, // RareNearEarlier
        0.0268, // RareNearLater
        -0.5334, // OtherTexts
        -0.0815, // MeanProbability
        -0.087, // MeanRootProbability
        -0.0458, // MeanLogFrequency
        -0.0229, // SharedTerms
        -0.0637, // NewTerms
        -0.069, // TakenUp
        0.1147, // Title
        -0.0352, // Numbers
        0.2076, // Capitals
        0.2132, // Quote
        -0.0356, // OpensWithQuote
        0.1484, // Question
        0.4009, // Bracket
        0.0052, // Colon
        -0.0161, // Unfinished
        -0.315, // StopWords
        -0.0454, // WordLength
        0.2452, // Commas
        -0.5248, // Marks
        0.0893, // LogLength
        -0.1292, // RelativeLength
        -0.0407, // UnusualLength
        -0.0673, // Short
        -0.0842, // Long
        -0.2309, // First
        -0.086, // Early
        0.1108, // WordsBefore50
        0.2726, // WordsBefore200
        0.1496, // Remaining
        -0.2005, // Late
        -0.2589, // Closing
        -0.1352, // LogPlace
        -0.0941, // ParagraphStart
        -0.0768, // ParagraphPlace
    ];

    /// <summary>Weights of the traits in the blend.</summary>
    public static ReadOnlySpan<double> Blend =>
    [
        -0.2793, // LeadCentrality
        0.7167, // LeadLaterCentrality
        0.1386, // LeadRareCentrality
        -0.3137, // EndRareCentrality
        -0.0443, // LeadLength
        0.1615, // FirstLength
        -1.6089, // LogSentences
        1.9625, // Dialogue
        -0.5792, // Questions
        0.3969, // OpeningQuotes
        -0.9189, // Paragraphs
        2.3711, // LoneSentences
        -0.2655, // SeveralTexts
        1.1378, // Numbers
        -0.7253, // Cohesion
        0.0801, // LengthSpread
        -1.5465, // Locality
        0.0304, // Brackets
        -0.6671, // StopWords
    ];

    /// <summary>Their means over the texts of the search.</summary>
    public static ReadOnlySpan<double> TraitMeans =>
    [
        0.0125, // LeadCentrality
        0.0282, // LeadLaterCentrality
        -0.0342, // LeadRareCentrality
        -0.2312, // EndRareCentrality
        0.0055, // LeadLength
        -0.0831, // FirstLength
        3.8965, // LogSentences
        0.1642, // Dialogue
        0.033, // Questions
        0.0688, // OpeningQuotes
        0.4071, // Paragraphs
        0.0506, // LoneSentences
        0.1429, // SeveralTexts
        0.0191, // Numbers
        0.0662, // Cohesion
        0.5166, // LengthSpread
        1.1621, // Locality
        0.0732, // Brackets
        0.394, // StopWords
    ];

    /// <summary>Their standard deviations.</summary>
    public static ReadOnlySpan<double> TraitScales =>
    [
        0.7067, // LeadCentrality
        0.6101, // LeadLaterCentrality
        0.7455, // LeadRareCentrality
        0.5783, // EndRareCentrality
        0.3086, // LeadLength
        0.5744, // FirstLength
        1.6025, // LogSentences
        0.1946, // Dialogue
        0.0731, // Questions
        0.1142, // OpeningQuotes
        0.4913, // Paragraphs
        0.1422, // LoneSentences
        0.3499, // SeveralTexts
        0.0221, // Numbers
        0.0495, // Cohesion
        0.1575, // LengthSpread
        0.529, // Locality
        0.109, // Brackets
        0.1128, // StopWords
    ];
}

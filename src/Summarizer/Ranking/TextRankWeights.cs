// Made by: Summarizer.Training search-default DATA_FOLDER --rounds 3 --output PATH. Do not edit.
namespace Summarizer.Ranking;

/// <summary>The fitted constants of <see cref="TextRank"/>; how they came to be: docs/algorithms.md.</summary>
internal static class TextRankWeights
{
    /// <summary>Exponent of a sentence's cost in the value it has under a limit of words or characters.</summary>
    public const double LengthExponent = 0.8773;

    /// <summary>Blend of a text whose traits are all average, before the logistic function.</summary>
    public const double BlendBias = -0.0989;

    /// <summary>Weights of the signals.</summary>
    public static ReadOnlySpan<double> Base =>
    [
        0.1147, // TwoStepCentrality
        -0.0236, // LaterCentrality
        -0.0361, // EarlierCentrality
        0.1489, // NearLater
        0.0875, // NearEarlier
        -0.1091, // LeadSimilarity
        -0.0456, // RareCentrality
        -0.0846, // RareNearEarlier
        0.0892, // RareNearLater
        -0.3396, // OtherTexts
        -0.4218, // MeanProbability
        0.241, // MeanRootProbability
        0.2571, // MeanLogFrequency
        0.0363, // SharedTerms
        -0.0442, // NewTerms
        0.0527, // TakenUp
        0.2566, // Title
        0.153, // Numbers
        0.1597, // Capitals
        -0.2091, // Quote
        -0.2379, // OpensWithQuote
        0.0093, // Question
        -0.1599, // Bracket
        -0.6027, // Colon
        -0.1643, // Unfinished
        -0.0252, // StopWords
        0.0301, // WordLength
        0.0395, // Commas
        -0.3323, // Marks
        0.7522, // LogLength
        0.086, // RelativeLength
        -0.0826, // UnusualLength
        -0.6349, // Short
        -0.9875, // Long
        -0.3097, // First
        0.2239, // Early
        0.4502, // WordsBefore50
        0.1104, // WordsBefore200
        0.1981, // Remaining
        0.3466, // Late
        0.2556, // Closing
        -0.1126, // LogPlace
        0.0865, // ParagraphStart
        0.2743, // ParagraphPlace
    ];

    /// <summary>What is added to them in proportion to the blend.</summary>
    public static ReadOnlySpan<double> Shift =>
    [
        0.2501, // TwoStepCentrality
        0.1524, // LaterCentrality
        -0.0154, // EarlierCentrality
        -0.0722, // NearLater
        -0.1044, // NearEarlier
        0.4241, // LeadSimilarity
        0.1547, // RareCentrality
        -0.101, // RareNearEarlier
        -0.2758, // RareNearLater
        0.3675, // OtherTexts
        -0.0146, // MeanProbability
        0.3651, // MeanRootProbability
        0.3193, // MeanLogFrequency
        0.1134, // SharedTerms
        -0.0275, // NewTerms
        0.1915, // TakenUp
        0.1508, // Title
        0.0589, // Numbers
        -0.4585, // Capitals
        0.1012, // Quote
        0.1446, // OpensWithQuote
        -0.1071, // Question
        -0.379, // Bracket
        -0.1671, // Colon
        -0.0821, // Unfinished
        0.0388, // StopWords
        -0.1502, // WordLength
        -0.4419, // Commas
        1.0695, // Marks
        0.3181, // LogLength
        -0.3371, // RelativeLength
        -0.0993, // UnusualLength
        -0.3299, // Short
        -0.4012, // Long
        -0.0097, // First
        0.1619, // Early
        0.2545, // WordsBefore50
        0.2506, // WordsBefore200
        -0.1142, // Remaining
        0.2976, // Late
        0.5151, // Closing
        0.0589, // LogPlace
        -0.0077, // ParagraphStart
        0.2181, // ParagraphPlace
    ];

    /// <summary>Weights of the traits in the blend.</summary>
    public static ReadOnlySpan<double> Blend =>
    [
        0.0074, // LeadCentrality
        -0.1876, // LeadLaterCentrality
        0.0605, // LeadRareCentrality
        0.0699, // EndRareCentrality
        -0.009, // LeadLength
        0.0055, // FirstLength
        0.0563, // LogSentences
        -0.1683, // Dialogue
        -0.1738, // Questions
        -0.1147, // OpeningQuotes
        -0.0459, // Paragraphs
        -0.0825, // LoneSentences
        0.08, // SeveralTexts
        0.166, // Numbers
        0.2415, // Cohesion
        -0.0555, // LengthSpread
        0.4539, // Locality
        0.0467, // Brackets
        0.286, // StopWords
    ];

    /// <summary>Their means over the texts of the search.</summary>
    public static ReadOnlySpan<double> TraitMeans =>
    [
        -0.0402, // LeadCentrality
        0.0029, // LeadLaterCentrality
        -0.0841, // LeadRareCentrality
        -0.1961, // EndRareCentrality
        0.0057, // LeadLength
        -0.0834, // FirstLength
        3.9097, // LogSentences
        0.1594, // Dialogue
        0.0352, // Questions
        0.0674, // OpeningQuotes
        0.4071, // Paragraphs
        0.0475, // LoneSentences
        0.1429, // SeveralTexts
        0.0199, // Numbers
        0.0717, // Cohesion
        0.5349, // LengthSpread
        1.0925, // Locality
        0.0715, // Brackets
        0.277, // StopWords
    ];

    /// <summary>Their standard deviations.</summary>
    public static ReadOnlySpan<double> TraitScales =>
    [
        0.6361, // LeadCentrality
        0.5707, // LeadLaterCentrality
        0.6834, // LeadRareCentrality
        0.578, // EndRareCentrality
        0.3242, // LeadLength
        0.6071, // FirstLength
        1.6151, // LogSentences
        0.1913, // Dialogue
        0.0805, // Questions
        0.1107, // OpeningQuotes
        0.4913, // Paragraphs
        0.1385, // LoneSentences
        0.3499, // SeveralTexts
        0.0228, // Numbers
        0.0518, // Cohesion
        0.1628, // LengthSpread
        0.4854, // Locality
        0.1075, // Brackets
        0.2035, // StopWords
    ];
}

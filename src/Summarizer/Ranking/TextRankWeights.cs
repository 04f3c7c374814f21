// Made by: Summarizer.Training search-default DATA_FOLDER --output PATH. Do not edit.
namespace Summarizer.Ranking;

/// <summary>The fitted constants of <see cref="TextRank"/>; how they came to be: docs/algorithms.md.</summary>
internal static class TextRankWeights
{
    /// <summary>Exponent of a sentence's cost in the value it has under a limit of words or characters.</summary>
    public const double LengthExponent = 0.8974;

    /// <summary>Exponent by which length counts against a sentence where several sentences are wanted.</summary>
    public const double Brevity = 0.3069;

    /// <summary>Blend of a text whose traits are all average, before the logistic function.</summary>
    public const double BlendBias = -0.3591;

    /// <summary>Weights of the signals.</summary>
    public static ReadOnlySpan<double> Base =>
    [
        0.2104, // TwoStepCentrality
        0.1065, // LaterCentrality
        -0.01, // EarlierCentrality
        0.0445, // NearLater
        -0.1826, // NearEarlier
        0.1602, // LeadSimilarity
        0.4002, // RareCentrality
        -0.0695, // RareNearEarlier
        -0.1117, // RareNearLater
        0.5061, // OtherTexts
        -0.0647, // MeanProbability
        0.2534, // MeanRootProbability
        0.3979, // MeanLogFrequency
        0.1169, // SharedTerms
        0.1095, // NewTerms
        0.103, // TakenUp
        0.4354, // Title
        0.3894, // Numbers
        -0.1551, // Capitals
        -0.3837, // Quote
        -0.2035, // OpensWithQuote
        -0.0811, // Question
        -0.4872, // Bracket
        -0.4844, // Colon
        -0.2909, // Unfinished
        0.1603, // StopWords
        -0.035, // WordLength
        -0.2784, // Commas
        0.4067, // Marks
        0.992, // LogLength
        -0.0456, // RelativeLength
        -0.1309, // UnusualLength
        -0.6491, // Short
        -0.9952, // Long
        0.0516, // First
        0.1754, // Early
        0.3154, // WordsBefore50
        0.3844, // WordsBefore200
        -0.0312, // Remaining
        0.3572, // Late
        0.5587, // Closing
        -0.0904, // LogPlace
        0.2022, // ParagraphStart
        0.4211, // ParagraphPlace
    ];

    /// <summary>What is added to them in proportion to the blend.</summary>
    public static ReadOnlySpan<double> Shift =>
    [
        -0.1048, // TwoStepCentrality
        0.0029, // LaterCentrality
        -0.0634, // EarlierCentrality
        0.0548, // NearLater
        0.0934, // NearEarlier
        -0.1309, // LeadSimilarity
        -0.0962, // RareCentrality
        -0.0586, // RareNearEarlier
        0.0409, // RareNearLater
        -0.5574, // OtherTexts
        -0.1001, // MeanProbability
        -0.0764, // MeanRootProbability
        -0.0759, // MeanLogFrequency
        -0.089, // SharedTerms
        -0.1016, // NewTerms
        -0.046, // TakenUp
        0.0902, // Title
        0.0503, // Numbers
        0.2049, // Capitals
        0.1931, // Quote
        0.0178, // OpensWithQuote
        0.1251, // Question
        0.4234, // Bracket
        0.061, // Colon
        -0.1112, // Unfinished
        -0.2696, // StopWords
        -0.0236, // WordLength
        0.2533, // Commas
        -0.5099, // Marks
        0.0977, // LogLength
        -0.1768, // RelativeLength
        0.0013, // UnusualLength
        -0.0852, // Short
        -0.1235, // Long
        -0.2262, // First
        -0.0659, // Early
        0.1154, // WordsBefore50
        0.3063, // WordsBefore200
        0.1164, // Remaining
        -0.1571, // Late
        -0.2909, // Closing
        -0.1447, // LogPlace
        -0.004, // ParagraphStart
        -0.0557, // ParagraphPlace
    ];

    /// <summary>Weights of the traits in the blend.</summary>
    public static ReadOnlySpan<double> Blend =>
    [
        -0.293, // LeadCentrality
        0.7189, // LeadLaterCentrality
        0.1317, // LeadRareCentrality
        -0.3361, // EndRareCentrality
        -0.0633, // LeadLength
        0.1621, // FirstLength
        -1.6341, // LogSentences
        1.9712, // Dialogue
        -0.5745, // Questions
        0.4167, // OpeningQuotes
        -0.905, // Paragraphs
        2.4208, // LoneSentences
        -0.2624, // SeveralTexts
        1.133, // Numbers
        -0.7351, // Cohesion
        0.0681, // LengthSpread
        -1.5316, // Locality
        0.0356, // Brackets
        -0.6718, // StopWords
    ];

    /// <summary>Their means over the texts of the search.</summary>
    public static ReadOnlySpan<double> TraitMeans =>
    [
        0.0159, // LeadCentrality
        0.0334, // LeadLaterCentrality
        -0.0261, // LeadRareCentrality
        -0.2314, // EndRareCentrality
        0.0056, // LeadLength
        -0.0786, // FirstLength
        3.8992, // LogSentences
        0.1638, // Dialogue
        0.0329, // Questions
        0.0685, // OpeningQuotes
        0.4071, // Paragraphs
        0.0502, // LoneSentences
        0.1429, // SeveralTexts
        0.0191, // Numbers
        0.066, // Cohesion
        0.5184, // LengthSpread
        1.1628, // Locality
        0.0729, // Brackets
        0.3962, // StopWords
    ];

    /// <summary>Their standard deviations.</summary>
    public static ReadOnlySpan<double> TraitScales =>
    [
        0.7099, // LeadCentrality
        0.6149, // LeadLaterCentrality
        0.7542, // LeadRareCentrality
        0.5754, // EndRareCentrality
        0.3084, // LeadLength
        0.5698, // FirstLength
        1.603, // LogSentences
        0.1941, // Dialogue
        0.073, // Questions
        0.1137, // OpeningQuotes
        0.4913, // Paragraphs
        0.142, // LoneSentences
        0.3499, // SeveralTexts
        0.0221, // Numbers
        0.0494, // Cohesion
        0.1575, // LengthSpread
        0.5298, // Locality
        0.1085, // Brackets
        0.1143, // StopWords
    ];
}

// Made by: Summarizer.Training search-default DATA_FOLDER --output PATH. Do not edit.
namespace Summarizer.Ranking;

/// <summary>The fitted constants of <see cref="TextRank"/>; how they came to be: docs/algorithms.md.</summary>
internal static class TextRankWeights
{
    /// <summary>Exponent of a sentence's cost in the value it has under a limit of words or characters.</summary>
    public const double LengthExponent = 0.9314;

    /// <summary>Exponent by which length counts against a sentence where several sentences are wanted.</summary>
    public const double Brevity = 0.3058;

    /// <summary>Blend of a text whose traits are all average, before the logistic function.</summary>
    public const double BlendBias = -0.3632;

    /// <summary>Weights of the signals.</summary>
    public static ReadOnlySpan<double> Base =>
    [
        0.2072, // TwoStepCentrality
        0.0539, // LaterCentrality
        -0.0202, // EarlierCentrality
        0.0131, // NearLater
        -0.1306, // NearEarlier
        0.1391, // LeadSimilarity
        0.3134, // RareCentrality
        -0.0926, // RareNearEarlier
        -0.1014, // RareNearLater
        0.4804, // OtherTexts
        -0.0234, // MeanProbability
        0.2015, // MeanRootProbability
        0.3794, // MeanLogFrequency
        0.0803, // SharedTerms
        0.0861, // NewTerms
        0.0892, // TakenUp
        0.3889, // Title
        0.1203, // Numbers
        -0.1571, // Capitals
        -0.4442, // Quote
        -0.1807, // OpensWithQuote
        -0.1286, // Question
        -0.4722, // Bracket
        -0.51, // Colon
        -0.1887, // Unfinished
        0.1987, // StopWords
        -0.0187, // WordLength
        -0.2381, // Commas
        0.426, // Marks
        0.826, // LogLength
        -0.0874, // RelativeLength
        0.0353, // UnusualLength
        -0.7283, // Short
        -0.9209, // Long
        -0.0818, // First
        0.1424, // Early
        0.2833, // WordsBefore50
        0.3898, // WordsBefore200
        -0.0762, // Remaining
        0.415, // Late
        0.5914, // Closing
        -0.1069, // LogPlace
        0.0764, // ParagraphStart
        0.395, // ParagraphPlace
    ];

    /// <summary>What is added to them in proportion to the blend.</summary>
    public static ReadOnlySpan<double> Shift =>
    [
        -0.0802, // TwoStepCentrality
        -0.0009, // LaterCentrality
        -0.0237, // EarlierCentrality
        -0.0035, // NearLater
        0.0743, // NearEarlier
        -0.1522, // LeadSimilarity
        -0.1174, // RareCentrality
        -0.0408, // RareNearEarlier
        0.0358, // RareNearLater
        -0.6378, // OtherTexts
        -0.0857, // MeanProbability
        -0.0601, // MeanRootProbability
        -0.0554, // MeanLogFrequency
        -0.0153, // SharedTerms
        -0.0694, // NewTerms
        -0.0376, // TakenUp
        0.0306, // Title
        -0.1391, // Numbers
        0.2305, // Capitals
        0.1899, // Quote
        -0.0252, // OpensWithQuote
        0.2449, // Question
        0.4104, // Bracket
        0.1129, // Colon
        -0.0565, // Unfinished
        -0.3156, // StopWords
        -0.0354, // WordLength
        0.2437, // Commas
        -0.5228, // Marks
        0.0835, // LogLength
        -0.1358, // RelativeLength
        -0.039, // UnusualLength
        -0.0033, // Short
        -0.1051, // Long
        -0.1431, // First
        -0.0857, // Early
        0.1007, // WordsBefore50
        0.3077, // WordsBefore200
        0.141, // Remaining
        -0.232, // Late
        -0.3292, // Closing
        -0.1342, // LogPlace
        -0.0548, // ParagraphStart
        0.0139, // ParagraphPlace
    ];

    /// <summary>Weights of the traits in the blend.</summary>
    public static ReadOnlySpan<double> Blend =>
    [
        -0.2992, // LeadCentrality
        0.7497, // LeadLaterCentrality
        0.1311, // LeadRareCentrality
        -0.3202, // EndRareCentrality
        -0.0496, // LeadLength
        0.155, // FirstLength
        -1.6201, // LogSentences
        1.9637, // Dialogue
        -0.5698, // Questions
        0.422, // OpeningQuotes
        -0.9366, // Paragraphs
        2.4378, // LoneSentences
        -0.2651, // SeveralTexts
        1.1411, // Numbers
        -0.7367, // Cohesion
        0.0766, // LengthSpread
        -1.5271, // Locality
        0.0278, // Brackets
        -0.669, // StopWords
    ];

    /// <summary>Their means over the texts of the search.</summary>
    public static ReadOnlySpan<double> TraitMeans =>
    [
        0.0131, // LeadCentrality
        0.0293, // LeadLaterCentrality
        -0.0339, // LeadRareCentrality
        -0.2322, // EndRareCentrality
        0.0059, // LeadLength
        -0.0818, // FirstLength
        3.899, // LogSentences
        0.1639, // Dialogue
        0.0329, // Questions
        0.0686, // OpeningQuotes
        0.4071, // Paragraphs
        0.0502, // LoneSentences
        0.1429, // SeveralTexts
        0.0191, // Numbers
        0.0659, // Cohesion
        0.5183, // LengthSpread
        1.1625, // Locality
        0.073, // Brackets
        0.3938, // StopWords
    ];

    /// <summary>Their standard deviations.</summary>
    public static ReadOnlySpan<double> TraitScales =>
    [
        0.707, // LeadCentrality
        0.6103, // LeadLaterCentrality
        0.7446, // LeadRareCentrality
        0.578, // EndRareCentrality
        0.3089, // LeadLength
        0.5743, // FirstLength
        1.6028, // LogSentences
        0.1941, // Dialogue
        0.073, // Questions
        0.1138, // OpeningQuotes
        0.4913, // Paragraphs
        0.1419, // LoneSentences
        0.3499, // SeveralTexts
        0.0221, // Numbers
        0.0493, // Cohesion
        0.1575, // LengthSpread
        0.5288, // Locality
        0.1087, // Brackets
        0.113, // StopWords
    ];
}

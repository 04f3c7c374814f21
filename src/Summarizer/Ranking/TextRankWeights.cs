// Made by: Summarizer.Training search-default DATA_FOLDER --output PATH. Do not edit.
namespace Summarizer.Ranking;

/// <summary>The fitted constants of <see cref="TextRank"/>; how they came to be: docs/algorithms.md.</summary>
internal static class TextRankWeights
{
    /// <summary>Exponent of a sentence's cost in the value it has under a limit of words or characters.</summary>
    public const double LengthExponent = 0.9209;

    /// <summary>Exponent by which length counts against a sentence where several sentences are wanted.</summary>
    public const double Brevity = 0.4408;

    /// <summary>Blend of a text whose traits are all average, before the logistic function.</summary>
    public const double BlendBias = -0.3632;

    /// <summary>Weights of the signals.</summary>
    public static ReadOnlySpan<double> Base =>
    [
        0.2147, // TwoStepCentrality
        0.0349, // LaterCentrality
        0.0063, // EarlierCentrality
        0.0392, // NearLater
        -0.1767, // NearEarlier
        0.1609, // LeadSimilarity
        0.3284, // RareCentrality
        -0.0749, // RareNearEarlier
        -0.0832, // RareNearLater
        0.4707, // OtherTexts
        -0.0964, // MeanProbability
        0.3233, // MeanRootProbability
        0.3674, // MeanLogFrequency
        0.1368, // SharedTerms
        0.0241, // NewTerms
        0.1395, // TakenUp
        0.3639, // Title
        0.1814, // Numbers
        -0.0769, // Capitals
        -0.3853, // Quote
        -0.1558, // OpensWithQuote
        -0.0813, // Question
        -0.4869, // Bracket
        -0.5864, // Colon
        -0.1795, // Unfinished
        0.1861, // StopWords
        -0.0458, // WordLength
        -0.2821, // Commas
        0.4408, // Marks
        0.8746, // LogLength
        -0.0182, // RelativeLength
        -0.1583, // UnusualLength
        -0.6751, // Short
        -1.0775, // Long
        0.0727, // First
        0.0983, // Early
        0.2857, // WordsBefore50
        0.41, // WordsBefore200
        -0.0811, // Remaining
        0.3462, // Late
        0.6373, // Closing
        -0.0911, // LogPlace
        0.1674, // ParagraphStart
        0.3637, // ParagraphPlace
    ];

    /// <summary>What is added to them in proportion to the blend.</summary>
    public static ReadOnlySpan<double> Shift =>
    [
        -0.1338, // TwoStepCentrality
        -0.0164, // LaterCentrality
        -0.0358, // EarlierCentrality
        0.051, // NearLater
        0.0761, // NearEarlier
        -0.1852, // LeadSimilarity
        -0.106, // RareCentrality
        -0.0483, // RareNearEarlier
        0.0424, // RareNearLater
        -0.5651, // OtherTexts
        -0.0657, // MeanProbability
        -0.0741, // MeanRootProbability
        -0.0778, // MeanLogFrequency
        -0.0327, // SharedTerms
        -0.0964, // NewTerms
        -0.054, // TakenUp
        0.121, // Title
        -0.1593, // Numbers
        0.1988, // Capitals
        0.1096, // Quote
        0.0022, // OpensWithQuote
        0.2028, // Question
        0.3391, // Bracket
        0.0794, // Colon
        -0.0766, // Unfinished
        -0.3029, // StopWords
        -0.0578, // WordLength
        0.2389, // Commas
        -0.5059, // Marks
        0.1001, // LogLength
        -0.1679, // RelativeLength
        -0.0101, // UnusualLength
        -0.0551, // Short
        -0.1361, // Long
        -0.1999, // First
        -0.0528, // Early
        0.1532, // WordsBefore50
        0.3387, // WordsBefore200
        0.1473, // Remaining
        -0.1754, // Late
        -0.2929, // Closing
        -0.1459, // LogPlace
        -0.0127, // ParagraphStart
        -0.0169, // ParagraphPlace
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

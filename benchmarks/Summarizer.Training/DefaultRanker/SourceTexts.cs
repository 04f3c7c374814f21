using Summarizer.MachineLearning;

namespace Summarizer.Training.DefaultRanker;

/// <summary>
/// The texts of clusters one by one. The beginning of what people wrote of all of them stands in for the summary of each: it says what happened, and so does every text on its own.
/// </summary>
internal static class SourceTexts
{
    private const int Words = 60; // three sentences

    /// <summary>A document for each text of each cluster.</summary>
    public static IEnumerable<TrainingDocument> Of(IEnumerable<TrainingDocument> clusters) =>
        clusters.SelectMany(static c => c.Texts.Select(text => c with { Texts = [text], References = [.. c.References.Select(Beginning)] }));

    private static string Beginning(string reference) => string.Join(' ', reference.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(Words));
}

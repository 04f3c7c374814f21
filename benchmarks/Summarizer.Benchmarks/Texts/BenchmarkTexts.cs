namespace Summarizer.Benchmarks.Texts;

/// <summary>Makes the benchmarks' texts, and counts them the plain way.</summary>
internal static class BenchmarkTexts
{
    public static string Create(BenchmarkText text) => text switch
    {
        BenchmarkText.Article => TextGenerator.Words(750),
        BenchmarkText.Report => TextGenerator.Words(5_000),
        _ => TextGenerator.Words(100_000),
    };

    /// <summary>The least that anything which counts words does: the yardstick of the suite.</summary>
    public static int SplitAndCount(string text)
    {
        Dictionary<string, int> counts = [];
        foreach (string word in text.Split(' ')) counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts.Count;
    }
}

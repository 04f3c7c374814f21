namespace Summarizer.Ranking;

/// <summary>Scores of rankers that pick sentences one after the other: (n - place) / n, so that the first pick has 1.</summary>
internal static class PickOrder
{
    public static void Score(List<int> picked, Span<double> scores)
    {
        for (int place = 0; place < picked.Count; place++) scores[picked[place]] = (double)(scores.Length - place) / scores.Length;
    }
}

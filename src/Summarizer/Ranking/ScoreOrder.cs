namespace Summarizer.Ranking;

/// <summary>The order of sentences by score: higher first, then earlier.</summary>
internal static class ScoreOrder
{
    /// <summary>Rows from best to worst; O(n log n).</summary>
    public static int[] Descending(ReadOnlySpan<double> scores)
    {
        int[] order = new int[scores.Length];
        double[] keys = new double[scores.Length];
        for (int i = 0; i < order.Length; i++) (order[i], keys[i]) = (i, -scores[i]);
        Array.Sort(keys, order);

        // The sort is not stable: put ties back into reading order.
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && keys[end] == keys[start]; end++) { }
            if (end - start > 1) Array.Sort(order, start, end - start);
        }

        return order;
    }
}

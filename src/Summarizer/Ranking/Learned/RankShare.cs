namespace Summarizer.Ranking.Learned;

/// <summary>Where values stand among those of their document.</summary>
internal static class RankShare
{
    /// <summary>For each value how many are greater, times <paramref name="unit"/>, written into a column of a table; O(n log n).</summary>
    /// <param name="values">One a row.</param>
    /// <param name="sorted">Work space as long as <paramref name="values"/>.</param>
    /// <param name="table">Row after row.</param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="column">Place in a row.</param>
    /// <param name="unit">1 for the rank, 1 / n for the share.</param>
    public static void Write(ReadOnlySpan<double> values, Span<double> sorted, Span<float> table, int stride, int column, double unit)
    {
        values.CopyTo(sorted);
        sorted.Sort();
        for (int i = 0; i < values.Length; i++)
        {
            int low = 0, high = sorted.Length;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                if (sorted[middle] <= values[i]) low = middle + 1;
                else high = middle;
            }

            table[(i * stride) + column] = (float)((sorted.Length - low) * unit);
        }
    }
}

namespace Summarizer.Ranking;

/// <summary>
/// Regression trees as plain numbers in flat arrays. Node n of tree t goes to its left child when feature[n] &lt;= threshold[n]; a child below 0 is leaf ~child.
/// </summary>
/// <param name="nodeStarts">Where each tree's nodes begin; length trees + 1.</param>
/// <param name="leafStarts">Where each tree's leaves begin; length trees + 1.</param>
/// <param name="features">Feature of each node.</param>
/// <param name="thresholds">Threshold of each node.</param>
/// <param name="left">Left child of each node, within its tree.</param>
/// <param name="right">Right child of each node, within its tree.</param>
/// <param name="leaves">Value of each leaf.</param>
internal sealed class TreeEnsemble(int[] nodeStarts, int[] leafStarts, int[] features, float[] thresholds, int[] left, int[] right, float[] leaves)
{
    public int TreeCount => nodeStarts.Length - 1;

    public ReadOnlySpan<int> NodeStarts => nodeStarts;

    public ReadOnlySpan<int> LeafStarts => leafStarts;

    public ReadOnlySpan<int> Features => features;

    public ReadOnlySpan<float> Thresholds => thresholds;

    public ReadOnlySpan<int> Left => left;

    public ReadOnlySpan<int> Right => right;

    public ReadOnlySpan<float> Leaves => leaves;

    /// <summary>Adds up the trees for every row of a table; trees outside, so that one tree at a time is in the cache. The sum of a row is in the order of the trees.</summary>
    /// <param name="table">Rows x width.</param>
    /// <param name="width">Features a row.</param>
    /// <param name="scores">Receives a sum a row.</param>
    /// <param name="cancellationToken">Checked before every tree.</param>
    public void Score(ReadOnlySpan<float> table, int width, Span<double> scores, CancellationToken cancellationToken)
    {
        scores.Clear();
        for (int t = 0; t < TreeCount; t++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int start = nodeStarts[t], count = nodeStarts[t + 1] - start;
            ReadOnlySpan<int> f = features.AsSpan(start, count), l = left.AsSpan(start, count), r = right.AsSpan(start, count);
            ReadOnlySpan<float> limits = thresholds.AsSpan(start, count), values = leaves.AsSpan(leafStarts[t], leafStarts[t + 1] - leafStarts[t]);
            for (int i = 0; i < scores.Length; i++)
            {
                ReadOnlySpan<float> row = table.Slice(i * width, width);
                int n = count > 0 ? 0 : -1;
                while (n >= 0) n = row[f[n]] <= limits[n] ? l[n] : r[n];
                scores[i] += values[~n];
            }
        }
    }

    /// <summary>Whether every walk ends, in a leaf that exists, and reads only features that exist.</summary>
    public bool IsSound(int width)
    {
        if (leafStarts.Length != nodeStarts.Length || nodeStarts[0] != 0 || leafStarts[0] != 0) return false;
        if (nodeStarts[^1] != features.Length || leafStarts[^1] != leaves.Length) return false;
        if (thresholds.Length != features.Length || left.Length != features.Length || right.Length != features.Length) return false;
        foreach (float value in leaves) if (!float.IsFinite(value)) return false;
        for (int t = 0; t < TreeCount; t++)
        {
            int start = nodeStarts[t], count = nodeStarts[t + 1] - start, leafCount = leafStarts[t + 1] - leafStarts[t];
            if (count < 0 || leafCount != count + 1) return false;
            for (int n = 0; n < count; n++)
            {
                if ((uint)features[start + n] >= (uint)width || float.IsNaN(thresholds[start + n])) return false;
                if (!IsChild(left[start + n]) || !IsChild(right[start + n])) return false;

                // Children stand after their parent, so no walk comes back.
                bool IsChild(int child) => child < 0 ? ~child < leafCount : child > n && child < count;
            }
        }

        return true;
    }
}

using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Summarizer.Ranking.Learned;

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
    /// <summary>Most leaves of a tree.</summary>
    public const int MostLeaves = 32;

    private const int Lanes = 8;

    // Made when first used, so that broken trees are refused before anything walks them.
    private readonly Lazy<(uint[] Struck, float[] Values)> _ordered = new(() => Order(nodeStarts, leafStarts, left, right, leaves));

    public int TreeCount => nodeStarts.Length - 1;

    public ReadOnlySpan<int> NodeStarts => nodeStarts;

    public ReadOnlySpan<int> LeafStarts => leafStarts;

    public ReadOnlySpan<int> Features => features;

    public ReadOnlySpan<float> Thresholds => thresholds;

    public ReadOnlySpan<int> Left => left;

    public ReadOnlySpan<int> Right => right;

    public ReadOnlySpan<float> Leaves => leaves;

    /// <summary>Adds up the trees for every row of a table, the sum of a row in the order of the trees; O(rows x nodes).</summary>
    /// <remarks>
    /// QuickScorer (Lucchese et al. 2015), eight rows at a time: instead of walking, every split that a row goes right at strikes out the leaves on its left,
    /// and the first leaf left over is where the walk would end. No branch depends on the data.
    /// </remarks>
    /// <param name="table">Rows x width.</param>
    /// <param name="width">Features a row.</param>
    /// <param name="scores">Receives a sum a row.</param>
    /// <param name="cancellationToken">Checked every eight rows.</param>
    public void Score(ReadOnlySpan<float> table, int width, Span<double> scores, CancellationToken cancellationToken)
    {
        scores.Clear();
        (uint[] struck, float[] values) = _ordered.Value;
        float[] pooled = ArrayPool<float>.Shared.Rent(Lanes * width);
        Span<float> columns = pooled.AsSpan(0, Lanes * width);
        for (int first = 0; first < scores.Length; first += Lanes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int rows = Math.Min(Lanes, scores.Length - first);
            columns.Clear();
            for (int r = 0; r < rows; r++)
                for (int f = 0; f < width; f++) columns[(f * Lanes) + r] = table[((first + r) * width) + f];
            ScoreBlock(columns, struck, values, scores.Slice(first, rows));
        }

        ArrayPool<float>.Shared.Return(pooled);
    }

    private void ScoreBlock(ReadOnlySpan<float> columns, uint[] struck, float[] values, Span<double> scores)
    {
        ReadOnlySpan<Vector256<float>> x = MemoryMarshal.Cast<float, Vector256<float>>(columns);
        for (int t = 0; t < nodeStarts.Length - 1; t++)
        {
            Vector256<uint> gone = Vector256<uint>.Zero;
            for (int n = nodeStarts[t]; n < nodeStarts[t + 1]; n++)
                gone |= Vector256.GreaterThan(x[features[n]], Vector256.Create(thresholds[n])).AsUInt32() & Vector256.Create(struck[n]);
            Vector256<uint> open = ~gone;
            for (int r = 0; r < scores.Length; r++) scores[r] += values[leafStarts[t] + BitOperations.TrailingZeroCount(open[r])];
        }
    }

    /// <summary>For each split the leaves on its left as bits, and the leaves' values, both counted from the left of each tree.</summary>
    private static (uint[] Struck, float[] Values) Order(int[] nodeStarts, int[] leafStarts, int[] left, int[] right, float[] leaves)
    {
        uint[] struck = new uint[left.Length];
        float[] values = new float[leaves.Length];
        for (int t = 0; t < nodeStarts.Length - 1; t++)
        {
            int start = nodeStarts[t], at = leafStarts[t], next = 0;
            Visit(nodeStarts[t + 1] > start ? 0 : ~0);

            void Visit(int child)
            {
                if (child < 0)
                {
                    values[at + next++] = leaves[at + ~child];
                    return;
                }

                int from = next;
                Visit(left[start + child]);
                struck[start + child] = (uint)((1UL << next) - (1UL << from));
                Visit(right[start + child]);
            }
        }

        return (struck, values);
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
            if (count < 0 || leafCount != count + 1 || leafCount > MostLeaves) return false;
            ulong seen = 0;
            for (int n = 0; n < count; n++)
            {
                if ((uint)features[start + n] >= (uint)width || float.IsNaN(thresholds[start + n])) return false;
                if (!IsChild(left[start + n]) || !IsChild(right[start + n])) return false;

                // Children stand after their parent and have only one, so it is a tree.
                bool IsChild(int child)
                {
                    bool exists = child < 0 ? ~child < leafCount : child > n && child < count;
                    ulong bit = child < 0 ? 1UL << ~child : 1UL << (MostLeaves + child);
                    bool isNew = exists && (seen & bit) == 0;
                    seen |= bit;
                    return isNew;
                }
            }
        }

        return true;
    }
}

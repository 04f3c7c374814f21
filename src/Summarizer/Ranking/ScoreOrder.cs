using System.Buffers;

namespace Summarizer.Ranking;

/// <summary>The order of sentences by score: higher first, then earlier.</summary>
internal static class ScoreOrder
{
    // About 10 ms of sorting, after which cancellation is looked at.
    private const int Chunk = 1 << 17;

    /// <summary>Rows from best to worst; O(n log n).</summary>
    public static int[] Descending(ReadOnlySpan<double> scores, CancellationToken cancellationToken = default)
    {
        int n = scores.Length;
        int[] order = new int[n];
        double[] keys = ArrayPool<double>.Shared.Rent(n);
        for (int i = 0; i < n; i++) (order[i], keys[i]) = (i, -scores[i]);
        for (int start = 0; start < n; start += Chunk)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SortChunk(keys, order, start, Math.Min(Chunk, n - start));
        }

        for (int width = Chunk; width < n; width *= 2) order = Merge(keys, order, width, scores, cancellationToken);
        ArrayPool<double>.Shared.Return(keys);
        return order;
    }

    private static void SortChunk(double[] keys, int[] order, int start, int length)
    {
        Array.Sort(keys, order, start, length);

        // The sort is not stable: put ties back into reading order.
        for (int end, stop = start + length; start < stop; start = end)
        {
            for (end = start + 1; end < stop && keys[end] == keys[start]; end++) { }
            if (end - start > 1) Array.Sort(order, start, end - start);
        }
    }

    // Of equal scores the left run's go first: its sentences stand earlier in the text.
    private static int[] Merge(double[] keys, int[] order, int width, ReadOnlySpan<double> scores, CancellationToken cancellationToken)
    {
        int n = order.Length;
        int[] merged = new int[n];
        for (int start = 0; start < n; start += 2 * width)
        {
            int left = start, middle = Math.Min(start + width, n), right = middle, end = Math.Min(start + (2 * width), n);
            for (int k = start; k < end; k++)
            {
                if ((k & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
                bool takeLeft = left < middle && (right == end || keys[left] <= keys[right]);
                merged[k] = takeLeft ? order[left++] : order[right++];
            }
        }

        for (int k = 0; k < n; k++) keys[k] = -scores[merged[k]];
        return merged;
    }
}

using System.Buffers;

namespace Summarizer.Ranking.Graph;

/// <summary>
/// Directed degree centrality (Zheng and Lapata 2019, eq. 4): a sentence's similarity to those before it and to those after it, weighted apart. One pass
/// forward and one backward over the matrix: O(pairs).
/// </summary>
internal static class DirectedCentrality
{
    /// <summary>scores[i] = earlier x sum over j before i of s(i, j) decay^(i-j-1) + later x sum over j after i of s(i, j) decay^(j-i-1).</summary>
    public static void Sums<T>(T similarity, double earlier, double later, double decay, Span<double> scores, CancellationToken cancellationToken)
        where T : ISeparableSimilarity => Ones.Multiply(new DirectedSimilarity<T>(similarity, earlier, later, decay), scores, cancellationToken);

    /// <summary>As <see cref="Sums"/> without decay, but each side's mean over its sentences, 0 for an empty side: position alone gives no advantage.</summary>
    public static void Means<T>(T similarity, double earlier, double later, Span<double> scores, CancellationToken cancellationToken)
        where T : ISeparableSimilarity
    {
        int n = similarity.Count;
        double[] pooled = ArrayPool<double>.Shared.Rent(n);
        Span<double> after = pooled.AsSpan(0, n);
        Ones.Multiply(new DirectedSimilarity<T>(similarity, 1, 0), scores, cancellationToken);
        Ones.Multiply(new DirectedSimilarity<T>(similarity, 0, 1), after, cancellationToken);
        for (int i = 0; i < n; i++) scores[i] = (earlier * scores[i] / Math.Max(1, i)) + (later * after[i] / Math.Max(1, n - 1 - i));
        ArrayPool<double>.Shared.Return(pooled);
    }
}

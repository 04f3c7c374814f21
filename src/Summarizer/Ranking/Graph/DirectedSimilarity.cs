using System.Buffers;

namespace Summarizer.Ranking.Graph;

/// <summary>
/// A separable similarity with a direction and a reach (Zheng and Lapata 2019): the edge from sentence j to sentence i weighs s(i, j) times
/// <c>earlier</c> when j stands before i, <c>later</c> when it stands after, times decay to the number of sentences between them.
/// </summary>
/// <param name="similarity">The similarity.</param>
/// <param name="earlier">Weight of what earlier sentences give, at least 0 for a random walk.</param>
/// <param name="later">Weight of what later sentences give, at least 0 for a random walk.</param>
/// <param name="decay">Above 0, at most 1; 1 reaches over the whole document.</param>
internal readonly struct DirectedSimilarity<T>(T similarity, double earlier, double later, double decay = 1) : ISimilarity
    where T : ISeparableSimilarity
{
    /// <inheritdoc/>
    public int Count => similarity.Count;

    /// <inheritdoc/>
    public bool IsSymmetric => earlier == later;

    /// <inheritdoc/>
    public bool IsIsolated(int row) => similarity.IsIsolated(row);

    /// <inheritdoc/>
    public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken) =>
        Combine(x, y, earlier, later, cancellationToken);

    /// <inheritdoc/>
    public void SumOutgoing(Span<double> y, CancellationToken cancellationToken)
    {
        double[] pooled = ArrayPool<double>.Shared.Rent(Count);
        Span<double> ones = pooled.AsSpan(0, Count);
        ones.Fill(1);

        // What j gives to later sentences is weighted as coming from an earlier one, and the other way round.
        Combine(ones, y, later, earlier, cancellationToken);
        ArrayPool<double>.Shared.Return(pooled);
    }

    private void Combine(ReadOnlySpan<double> x, Span<double> y, double before, double after, CancellationToken cancellationToken)
    {
        double[] pooled = ArrayPool<double>.Shared.Rent(Count);
        Span<double> sums = pooled.AsSpan(0, Count);
        SeparableSums.Earlier(similarity, x, decay, y, cancellationToken);
        SeparableSums.Later(similarity, x, decay, sums, cancellationToken);
        for (int i = 0; i < y.Length; i++) y[i] = (before * y[i]) + (after * sums[i]);
        ArrayPool<double>.Shared.Return(pooled);
    }
}

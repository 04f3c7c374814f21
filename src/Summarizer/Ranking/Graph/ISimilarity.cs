namespace Summarizer.Ranking.Graph;

/// <summary>
/// A weighted graph of sentences that is only ever multiplied: w(j, i) is the weight of the edge from sentence j to sentence i, at least 0, and 0
/// for i = j unless the implementation says otherwise.
/// </summary>
/// <remarks>A constraint for generic code (<see cref="PageRank"/>), so that each graph gets loops of its own.</remarks>
internal interface ISimilarity
{
    /// <summary>Number of sentences.</summary>
    int Count { get; }

    /// <summary>Whether w(j, i) = w(i, j) throughout, which <see cref="PageRank"/> makes use of.</summary>
    bool IsSymmetric { get; }

    /// <summary>Whether no edge leaves a sentence, known from the structure and not from a small number.</summary>
    bool IsIsolated(int row);

    /// <summary>y[i] = sum over j of w(j, i) x[j]; x may be negative. Exactly 0 for a sentence that no edge can reach.</summary>
    void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken);

    /// <summary>y[j] = sum over i of w(j, i), what a random walk divides by.</summary>
    void SumOutgoing(Span<double> y, CancellationToken cancellationToken);
}

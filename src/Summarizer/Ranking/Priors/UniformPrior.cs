using Summarizer.Ranking;

namespace Summarizer;

/// <summary>All sentences alike: the walk of Mihalcea and Tarau 2004, in which the graph alone decides.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record UniformPrior : IPrior
{
    /// <inheritdoc/>
    public double Weigh(RankingContext context, Span<double> weights, CancellationToken cancellationToken = default)
    {
        weights.Fill(1);
        return 1;
    }
}

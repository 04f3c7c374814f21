using Summarizer.Ranking;

namespace Summarizer;

/// <summary>Gives every sentence the same weight, as in Mihalcea and Tarau 2004, so that the graph alone decides.</summary>
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

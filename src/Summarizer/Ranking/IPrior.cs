namespace Summarizer.Ranking;

/// <summary>Where the walk of <see cref="TextRank"/> restarts: how important each sentence is by itself, without its neighbours.</summary>
/// <remarks>
/// The personalisation vector of PageRank (Haveliwala 2002). Implementations are immutable, thread-safe and deterministic: the same context gives the same bits. Leave similarities
/// between sentences to the walk.
/// </remarks>
public interface IPrior
{
    /// <summary>Weighs the candidate sentences.</summary>
    /// <param name="context">The candidates, their terms, the title and the query.</param>
    /// <param name="weights">Receives one weight a row of <see cref="RankingContext.Matrix"/>: finite, at least 0, not all 0. They need not sum to 1. Never empty.</param>
    /// <param name="cancellationToken">Checked inside every long loop.</param>
    /// <returns>
    /// The share of <see cref="TextRank.DampingFactor"/> to use for this text, from 0 (only the prior decides) to 1 (the full damping factor). Return 1 unless the prior
    /// can judge it.
    /// </returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    double Weigh(RankingContext context, Span<double> weights, CancellationToken cancellationToken = default);
}

namespace Summarizer.Ranking;

/// <summary>Gives each sentence a score.</summary>
/// <remarks>Implementations are immutable, thread-safe and deterministic: the same context gives the same bits.</remarks>
public interface ISentenceRanker
{
    /// <summary>The name on the command line and in results, such as <c>textrank</c>.</summary>
    string Name { get; }

    /// <summary>Scores the candidate sentences.</summary>
    /// <param name="context">The candidates and their terms.</param>
    /// <param name="scores">Receives one finite score a row of <see cref="RankingContext.Matrix"/>; higher is more salient.</param>
    /// <param name="cancellationToken">Checked inside every long loop.</param>
    /// <returns>Iterations, residual, convergence.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default);
}

namespace Summarizer.Ranking;

/// <summary>How a ranker came to its scores.</summary>
/// <param name="Iterations">Power iterations done; 0 for a ranker that does not iterate.</param>
/// <param name="Residual">Largest relative change of a score in the last iteration; 0 for a ranker that does not iterate.</param>
/// <param name="Converged">Whether the residual fell below the tolerance; <c>true</c> for a ranker that does not iterate.</param>
public readonly record struct RankingDiagnostics(int Iterations, double Residual, bool Converged)
{
    /// <summary>Diagnostics of a ranker that does not iterate.</summary>
    public static RankingDiagnostics Direct => new(0, 0, true);
}

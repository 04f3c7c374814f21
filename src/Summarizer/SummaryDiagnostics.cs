using Summarizer.Ranking;

namespace Summarizer;

/// <summary>How a summary was made.</summary>
/// <param name="Ranking">Iterations, residual, convergence of the ranker.</param>
/// <param name="SentenceCount">Number of sentences in the text.</param>
/// <param name="CandidateCount">Number of sentences that were candidates.</param>
/// <param name="HasLanguageProfile">Whether the language has a profile; if not, the neutral one was used.</param>
public readonly record struct SummaryDiagnostics(RankingDiagnostics Ranking, int SentenceCount, int CandidateCount, bool HasLanguageProfile)
{
    /// <summary>Where the language comes from.</summary>
    public LanguageSource LanguageSource { get; init; }
}

using Summarizer.Ranking;

namespace Summarizer.AspNetCore.Tests;

/// <summary>Works until it is cancelled, at most 30 s.</summary>
internal sealed class PatientRanker : ISentenceRanker
{
    public TaskCompletionSource Started { get; } = new();

    public TaskCompletionSource Cancelled { get; } = new();

    public string Name => "patient";

    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken)
    {
        Started.TrySetResult();
        if (cancellationToken.WaitHandle.WaitOne(TimeSpan.FromSeconds(30))) Cancelled.TrySetResult();
        cancellationToken.ThrowIfCancellationRequested();
        return RankingDiagnostics.Direct;
    }
}

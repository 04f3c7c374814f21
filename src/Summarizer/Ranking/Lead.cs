using Summarizer.Ranking;

namespace Summarizer;

/// <summary>Ranks sentences by their order: the first is best. On news, this baseline is hard to beat.</summary>
public sealed class Lead : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "lead";

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        for (int i = 0; i < scores.Length; i++) scores[i] = (double)(scores.Length - i) / scores.Length;
        return RankingDiagnostics.Direct;
    }
}

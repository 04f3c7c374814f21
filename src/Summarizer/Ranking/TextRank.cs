using Summarizer.Ranking;

namespace Summarizer;

/// <summary>The default ranker.</summary>
public sealed class TextRank : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "textrank";

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default) =>
        new TextRankClassic().Rank(context, scores, cancellationToken);
}

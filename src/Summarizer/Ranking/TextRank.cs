using Summarizer.Ranking;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>
/// The default ranker: position-aware, two-step centrality of a sentence among the others, together with what its terms, its surface and its place say.
/// </summary>
/// <remarks>
/// Some fifty signals of a sentence, and what the text as a whole is like, go through a weighted sum and one small hidden layer whose constants were fitted once, over news, science,
/// calls, fiction, encyclopedia and reviews in several languages. Nothing is learned at run time. The signals go back to Mihalcea and Tarau 2004 (the walk over
/// similarities), Zheng and Lapata 2019 (earlier and later sentences apart), Nenkova and Vanderwende 2005 (term probability) and Edmundson 1969 (title, place, length);
/// docs/algorithms.md has the formulas. Cost O(tokens + pairs), no graph is built. Scores are above 0 and sum to 1.
/// With a query that the text has words or numbers of, scores say how much a sentence and what stands around it have to do with it; they sum to 1 too.
/// </remarks>
public sealed class TextRank : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "textrank";

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (scores.IsEmpty) return RankingDiagnostics.Direct;
        if (QueryRelevance.Applies(context)) return QueryRelevance.Rank(context, scores, cancellationToken);
        using (TextRankScorer scorer = new(scores.Length))
        {
            TextRankSignals.Read(context, scorer, cancellationToken);
            scorer.CopyTo(scores);
        }

        PortableMath.Share(scores);
        return RankingDiagnostics.Direct;
    }
}

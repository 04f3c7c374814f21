using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>
/// The default ranker: position-aware, two-step centrality of a sentence among the others, together with what its terms, its surface and its place say.
/// </summary>
/// <remarks>
/// Sums some forty signals of a sentence under weights that were fitted once, over news, science, calls, fiction, encyclopedia and reviews in several languages,
/// and that shift with what the text as a whole is like. Nothing is learned at run time. The signals go back to Mihalcea and Tarau 2004 (the walk over
/// similarities), Zheng and Lapata 2019 (earlier and later sentences apart), Nenkova and Vanderwende 2005 (term probability) and Edmundson 1969 (title, place, length);
/// docs/algorithms.md has the formulas. Cost O(tokens + pairs), no graph is built. Scores are above 0 and sum to 1.
/// </remarks>
public sealed class TextRank : ISentenceRanker
{
    // Scores spread over about six units: what answers the query best leads, the other signals decide among the rest.
    private const double QueryWeight = 6;

    // Of several documents what they agree on leads a little; chosen on opinosis, amazon_reviews, multi_news and vimds_vi, where more helps reviews and hurts news.
    private const double AgreementWeight = 0.25;

    /// <inheritdoc/>
    public string Name => "textrank";

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (scores.IsEmpty) return RankingDiagnostics.Direct;
        using (TextRankScorer scorer = new(scores.Length))
        {
            TextRankSignals.Read(context, scorer, cancellationToken);
            scorer.CopyTo(scores);
        }

        DocumentAgreement.Add(context, AgreementWeight, scores, cancellationToken);
        Turn(scores, Teleport.Relevance(context.Matrix, context.QueryTerms));
        PortableMath.Share(scores);
        return RankingDiagnostics.Direct;
    }

    /// <summary>Turns the scores towards a query, as a topic turns a walk that starts anew (Haveliwala 2002): by relevance against that of the most relevant.</summary>
    private static void Turn(Span<double> scores, ReadOnlySpan<double> relevance)
    {
        double most = 0;
        foreach (double r in relevance) most = Math.Max(most, r);
        for (int i = 0; i < scores.Length && most > 0; i++) scores[i] += QueryWeight * relevance[i] / most;
    }
}

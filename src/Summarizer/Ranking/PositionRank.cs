using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>
/// Position-aware centrality (Zheng and Lapata 2019, "PacSum"): how similar a sentence is to those after it and, weighted apart, to those before it, without
/// a walk.
/// </summary>
/// <remarks>
/// Equation 4 over tf-idf cosines with the threshold at zero (beta = 0 of section 3.3 and the least similarity taken as 0), which makes the sums separable: one pass
/// each way, O(terms of all sentences) in all. Scores may be negative. A query multiplies a sentence's score by 1 plus its likeness to it.
/// </remarks>
public sealed class PositionRank : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "position";

    /// <summary>Weight of similarity to earlier sentences, lambda 1; below 0 it penalises what was said before.</summary>
    /// <value>Default -0.3; finite.</value>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    public double EarlierWeight { get; init => field = Finite(value, nameof(EarlierWeight)); } = -0.3;

    /// <summary>Weight of similarity to later sentences, lambda 2.</summary>
    /// <value>Default 1.3, so that both weights sum to 1 as in the paper; finite.</value>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    public double LaterWeight { get; init => field = Finite(value, nameof(LaterWeight)); } = 1.3;

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using DotProductSimilarity cosine = new(context.Matrix, TermWeights.InverseFrequency(context.Matrix));
        DirectedCentrality.Sums(cosine, EarlierWeight, LaterWeight, 1, scores, cancellationToken);
        double[] relevance = Teleport.Relevance(context.Matrix, context.QueryTerms);
        for (int i = 0; i < scores.Length; i++) scores[i] += Math.Abs(scores[i]) * relevance[i];
        return RankingDiagnostics.Direct;
    }

    private static double Finite(double value, string name) =>
        double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be finite.");
}

using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>LexRank (Erkan and Radev 2004, section 3.2): PageRank over the graph that joins sentences whose tf-idf cosine is above a threshold.</summary>
/// <remarks>
/// As in the paper every sentence is joined to itself, edges have no weight, and idf is log(N / n), here of the document's own N sentences as there is no
/// corpus. Time O(sum over terms of their squared sentence counts), memory O(edges): quadratic on very long documents, where
/// <see cref="TextRank.ContinuousLexRank"/> is linear. With a query, the walk restarts at sentences that are relevant to it. Scores sum to 1.
/// </remarks>
public sealed class LexRank : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "lexrank";

    /// <summary>Sentences with a cosine above this are joined.</summary>
    /// <value>Default 0.1, the paper's best; at least 0, below 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Out of range or not a number.</exception>
    public double Threshold { get; init => field = RangeCheck.BelowOne(value, nameof(Threshold)); } = 0.1;

    /// <summary>Probability that the walk follows an edge rather than restarting: 1 - d in the paper's notation.</summary>
    /// <value>Default 0.85; at least 0, below 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Out of range or not a number.</exception>
    public double DampingFactor { get; init => field = RangeCheck.BelowOne(value, nameof(DampingFactor)); } = 0.85;

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using DotProductSimilarity cosine = new(context.Matrix, TermWeights.InverseFrequency(context.Matrix));
        ThresholdGraph graph = new(cosine, Threshold, cancellationToken);
        double[] restart = new double[scores.Length];
        Array.Fill(restart, 1.0 / restart.Length);
        if (QueryRelevance.Applies(context)) QueryRelevance.Read(context, restart, cancellationToken);
        return PageRank.Run(graph, restart, new WalkSettings(DampingFactor), scores, cancellationToken);
    }
}

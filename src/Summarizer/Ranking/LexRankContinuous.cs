using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>Continuous LexRank (Erkan and Radev 2004, section 3.3): PageRank over the graph whose edges weigh the tf-idf cosine of their sentences.</summary>
/// <remarks>
/// As in the paper every sentence is joined to itself, with weight 1; idf is log(N / n) of the document's own N sentences. The graph is not
/// built: cost is O(terms of all sentences) an iteration, in time and memory. With a query, half of the random jumps go to sentences in proportion to their
/// likeness to it. Scores sum to 1.
/// </remarks>
public sealed class LexRankContinuous : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "lexrank-continuous";

    /// <summary>Probability that the walk follows an edge rather than starting anew: 1 - d in the paper's notation.</summary>
    /// <value>Default 0.85; at least 0, below 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Out of range or not a number.</exception>
    public double DampingFactor
    {
        get;
        init => field = value is >= 0 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(DampingFactor), value, "DampingFactor must be at least 0 and below 1.");
    }
    = 0.85;

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using DotProductSimilarity cosine = new(context.Matrix, TermWeights.InverseFrequency(context.Matrix));
        return PageRank.Run(new SelfJoined(cosine), Teleport.ForQuery(context), DampingFactor, scores, cancellationToken);
    }

    // A sentence of words of its own has an edge to itself alone, and keeps its mass; only a sentence without weight has none at all.
    private readonly struct SelfJoined(DotProductSimilarity cosine) : ISimilarity
    {
        public int Count => cosine.Count;

        public bool IsSymmetric => true;

        public bool IsIsolated(int row) => !cosine.HasVector(row);

        public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken)
        {
            cosine.Multiply(x, y, cancellationToken);
            for (int i = 0; i < y.Length; i++) if (cosine.HasVector(i)) y[i] += x[i];
        }

        public void SumOutgoing(Span<double> y, CancellationToken cancellationToken) => Ones.Multiply(this, y, cancellationToken);
    }
}

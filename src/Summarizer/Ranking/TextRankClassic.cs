using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Ranking.Priors;

namespace Summarizer;

/// <summary>
/// Classic TextRank (Mihalcea and Tarau 2004): PageRank over the number of distinct terms that sentences share, divided by the sum of the logarithms of
/// their lengths in terms.
/// </summary>
/// <remarks>
/// The scores are those of the full graph to 1e-8 relative, but the graph is not built: cost is O(terms of all sentences) an iteration, in time and memory.
/// Where we differ from the paper: stop words are left out and words stemmed; a length below 2 counts as 2, as log 1 + log 1 is 0; scores sum
/// to 1; sentences without a term in common with any other spread their mass evenly; with a query, half of the random jumps go to
/// sentences in proportion to their likeness to it.
/// </remarks>
public sealed class TextRankClassic : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "textrank-classic";

    /// <summary>Probability that the walk follows an edge rather than starting anew, d in the paper.</summary>
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
        using OverlapSimilarity overlap = new(context.Matrix);
        return PageRank.Run(overlap, Teleport.ForQuery(context), DampingFactor, scores, cancellationToken);
    }
}

using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>
/// Submodular coverage and diversity (Lin and Bilmes 2011): greedily maximises F(S) = L(S) + lambda R(S), with L(S) = sum over i of min(sum over j in S of w(i, j),
/// alpha sum over all j of w(i, j)) and R(S) = sum over clusters of sqrt(sum of the singleton rewards of their chosen sentences).
/// </summary>
/// <remarks>
/// w is the tf-idf cosine, 1 with itself where a sentence has terms; a singleton reward is a sentence's mean similarity to all; L is divided by the number of sentences, so
/// that both parts are of one size. Clusters: spherical k-means from evenly spaced sentences, a fifth as many as sentences, at most 100. As gains only fall, the lazy
/// greedy choice is exact. Scores fall with the order of choice; after <see cref="MaxSteps"/> choices the others follow by their last known gain.
/// O(sum over terms of their squared sentence counts): quadratic on very long documents.
/// </remarks>
public sealed class Submodular : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "submodular";

    /// <summary>Share of a sentence's similarity to all that can be covered, alpha of the paper, over 1 / n: the paper's a in alpha = a / n.</summary>
    /// <value>Default 5; above 0, finite.</value>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 or not finite.</exception>
    public double Saturation
    {
        get;
        init => field = value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(Saturation), value, "Saturation must be above 0 and finite.");
    }
    = 5;

    /// <summary>Weight of diversity, lambda of the paper.</summary>
    /// <value>Default 6, the paper's; at least 0, finite.</value>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public double Diversity
    {
        get;
        init => field = value >= 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(Diversity), value, "Diversity must be at least 0 and finite.");
    }
    = 6;

    /// <summary>How many sentences are chosen one after the other.</summary>
    /// <value>Default 100; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MaxSteps
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxSteps), value, "MaxSteps must be at least 1.");
    }
    = 100;

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        int n = scores.Length;
        if (n == 0) return RankingDiagnostics.Direct;
        using DotProductSimilarity cosine = new(context.Matrix, TermWeights.InverseFrequency(context.Matrix));
        SubmodularGain gain = new(cosine, Saturation / n, Diversity, SentenceClusters.Of(cosine, Math.Clamp(n / 5, 1, 100), cancellationToken), cancellationToken);
        PriorityQueue<int, (double Gain, int Row)> queue = new(GreatestFirst);
        for (int row = 0; row < n; row++) queue.Enqueue(row, (gain.Of(row), row));
        List<int> picked = [];
        int[] seen = new int[n];
        while (queue.TryDequeue(out int row, out var key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (picked.Count < MaxSteps && seen[row] < picked.Count)
            {
                seen[row] = picked.Count;
                queue.Enqueue(row, (Math.Min(key.Gain, gain.Of(row)), row));
                continue;
            }

            if (picked.Count < MaxSteps) gain.Choose(row);
            picked.Add(row);
        }

        PickOrder.Score(picked, scores);
        return RankingDiagnostics.Direct;
    }

    private static Comparer<(double Gain, int Row)> GreatestFirst { get; } =
        Comparer<(double Gain, int Row)>.Create(static (a, b) => a.Gain != b.Gain ? b.Gain.CompareTo(a.Gain) : a.Row.CompareTo(b.Row));
}

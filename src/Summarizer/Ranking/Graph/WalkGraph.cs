using System.Buffers;

namespace Summarizer.Ranking.Graph;

/// <summary>
/// The graph that <see cref="TextRank"/> walks: a separable similarity whose edges have a direction and a reach within a text (after Zheng and Lapata 2019), and neither between texts.
/// </summary>
/// <param name="similarity">The similarity.</param>
/// <param name="weights">What edges count beside it.</param>
/// <param name="texts">For each row the first row of its text; empty where edges are plain, as nobody asks then.</param>
/// <param name="pull">What each sentence weighs in all its edges; empty for 1.</param>
internal readonly struct WalkGraph<T>(T similarity, EdgeWeights weights, ReadOnlyMemory<int> texts = default, ReadOnlyMemory<double> pull = default) : ISimilarity
    where T : ISeparableSimilarity
{
    /// <inheritdoc/>
    public int Count => similarity.Count;

    /// <inheritdoc/>
    public bool IsSymmetric => weights.Later == weights.Earlier;

    /// <summary>The similarity without direction, reach and pull.</summary>
    public T Similarity => similarity;

    private bool HasSeveralTexts => texts.Length > 0 && texts.Span[^1] > 0;

    /// <inheritdoc/>
    public bool IsIsolated(int row) => weights.Self > 0 ? !similarity.HasVector(row) : similarity.IsIsolated(row);

    /// <inheritdoc/>
    public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken) =>
        Pull(x, y, weights.Later, weights.Earlier, cancellationToken);

    /// <inheritdoc/>
    public void SumOutgoing(Span<double> y, CancellationToken cancellationToken)
    {
        double[] pooled = ArrayPool<double>.Shared.Rent(Count);
        Span<double> ones = pooled.AsSpan(0, Count);
        ones.Fill(1);

        // What a sentence gives to later ones counts as what it would get from them, and the other way round.
        Pull(ones, y, weights.Earlier, weights.Later, cancellationToken);
        ArrayPool<double>.Shared.Return(pooled);
    }

    /// <summary>Weight of the edge from one sentence to another of a given similarity.</summary>
    public double Weigh(int from, int to, double alike)
    {
        double weight = alike * (pull.IsEmpty ? 1 : pull.Span[from] * pull.Span[to]);
        if (weights.IsPlain) return weight * weights.Later;
        if (texts.Length > 0 && texts.Span[from] != texts.Span[to]) return weight * weights.Across;
        for (int gap = Math.Abs(from - to); gap > 1 && weights.Decay < 1 && weight > 0; gap--) weight *= weights.Decay;
        return weight * (from < to ? weights.Later : weights.Earlier);
    }

    /// <summary>The edge between two sentences weighs as much as both do: y = P (edges) P x.</summary>
    private void Pull(ReadOnlySpan<double> x, Span<double> y, double fromEarlier, double fromLater, CancellationToken cancellationToken)
    {
        if (pull.IsEmpty)
        {
            Combine(x, y, fromEarlier, fromLater, cancellationToken);
            return;
        }

        ReadOnlySpan<double> each = pull.Span;
        double[] pooled = ArrayPool<double>.Shared.Rent(Count);
        Span<double> pulled = pooled.AsSpan(0, Count);
        for (int i = 0; i < pulled.Length; i++) pulled[i] = each[i] * x[i];
        Combine(pulled, y, fromEarlier, fromLater, cancellationToken);
        for (int i = 0; i < y.Length; i++) y[i] *= each[i];
        ArrayPool<double>.Shared.Return(pooled);
    }

    /// <summary>y[i] = fromEarlier x sum over earlier sentences + fromLater x sum over later ones, and the sum over other texts.</summary>
    private void Combine(ReadOnlySpan<double> x, Span<double> y, double fromEarlier, double fromLater, CancellationToken cancellationToken)
    {
        if (weights.IsPlain)
        {
            similarity.Multiply(x, y, cancellationToken);
            for (int i = 0; i < y.Length && weights.Later != 1; i++) y[i] *= weights.Later;
        }
        else
        {
            Direct(x, y, fromEarlier, fromLater, cancellationToken);
        }

        for (int i = 0; i < y.Length && weights.Self > 0; i++) if (similarity.HasVector(i)) y[i] += weights.Self * x[i];
    }

    private void Direct(ReadOnlySpan<double> x, Span<double> y, double fromEarlier, double fromLater, CancellationToken cancellationToken)
    {
        double[] pooled = ArrayPool<double>.Shared.Rent(Count);
        Span<double> sums = pooled.AsSpan(0, Count);
        SeparableSums.Earlier(similarity, x, weights.Decay, texts.Span, y, cancellationToken);
        SeparableSums.Later(similarity, x, weights.Decay, texts.Span, sums, cancellationToken);
        for (int i = 0; i < y.Length; i++) y[i] = (fromEarlier * y[i]) + (fromLater * sums[i]);
        if (HasSeveralTexts)
        {
            SeparableSums.Others(similarity, x, texts.Span, sums, cancellationToken);
            for (int i = 0; i < y.Length; i++) y[i] += weights.Across * sums[i];
        }

        ArrayPool<double>.Shared.Return(pooled);
    }
}

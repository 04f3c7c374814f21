using System.Runtime.InteropServices;

namespace Summarizer.Ranking.Graph;

/// <summary>
/// The unweighted graph that joins sentences, each to itself too, whose cosine is above a threshold (Erkan and Radev 2004, algorithm 3), found through an inverted
/// index: sentences without a common term are never compared.
/// </summary>
/// <remarks>A threshold cannot be taken apart like a sum, so this one is built: time O(sum of the squares of the terms' sentence counts), memory O(edges).</remarks>
internal sealed class ThresholdGraph : ISimilarity
{
    private readonly int[] _starts;
    private readonly List<int> _edges = [];
    private readonly bool[] _linked;

    /// <param name="similarity">The cosine.</param>
    /// <param name="threshold">An edge needs more than this.</param>
    /// <param name="cancellationToken">Checked for every sentence.</param>
    public ThresholdGraph(DotProductSimilarity similarity, double threshold, CancellationToken cancellationToken)
    {
        int n = similarity.Count;
        _starts = new int[n + 1];
        _linked = new bool[n];
        InvertedIndex index = new(similarity);
        double[] cosines = new double[n];
        List<int> touched = [];
        for (int i = 0; i < n; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            index.Accumulate(i, cosines, touched);
            foreach (int j in touched)
            {
                if (j != i && cosines[j] > threshold) _edges.Add(j);
                cosines[j] = 0;
            }

            touched.Clear();
            if (threshold < 1 && similarity.HasVector(i)) _edges.Add(i);
            CollectionsMarshal.AsSpan(_edges)[_starts[i]..].Sort();
            _starts[i + 1] = _edges.Count;
            _linked[i] = _starts[i + 1] > _starts[i];
        }
    }

    /// <inheritdoc/>
    public int Count => _linked.Length;

    /// <summary>Number of edges, each counted in both directions, loops once.</summary>
    public int EdgeCount => _edges.Count;

    /// <inheritdoc/>
    public bool IsSymmetric => true;

    /// <inheritdoc/>
    public bool IsIsolated(int row) => !_linked[row];

    /// <inheritdoc/>
    public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken)
    {
        ReadOnlySpan<int> edges = CollectionsMarshal.AsSpan(_edges);
        for (int i = 0; i < Count; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            double sum = 0;
            foreach (int j in edges[_starts[i].._starts[i + 1]]) sum += x[j];
            y[i] = sum;
        }
    }

    /// <inheritdoc/>
    public void SumOutgoing(Span<double> y, CancellationToken cancellationToken)
    {
        for (int i = 0; i < Count; i++) y[i] = _starts[i + 1] - _starts[i];
    }
}

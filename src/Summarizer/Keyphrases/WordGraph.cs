using Summarizer.Ranking.Graph;

namespace Summarizer.Keyphrases;

/// <summary>Words joined as often as they stand near each other, as compressed sparse rows.</summary>
internal sealed class WordGraph : ISimilarity
{
    private readonly int[] _starts;
    private readonly int[] _neighbours;
    private readonly double[] _weights;

    /// <param name="words">The words.</param>
    /// <param name="window">Words less than this far apart are near, counting the words left out between them.</param>
    /// <param name="cancellationToken">Checked every few thousand words.</param>
    public WordGraph(WordSequence words, int window, CancellationToken cancellationToken)
    {
        Dictionary<long, int> counts = [];
        for (int i = 0; i < words.Words.Count; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            for (int j = i + 1; j < words.Words.Count && words.Words[j].Position - words.Words[i].Position < window; j++)
            {
                (int a, int b) = (words.Words[i].Term, words.Words[j].Term);
                if (a == b) continue;
                long edge = ((long)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);
                counts[edge] = counts.GetValueOrDefault(edge) + 1;
            }
        }

        long[] edges = [.. counts.Keys];
        Array.Sort(edges);
        _starts = new int[words.TermCount + 1];
        foreach (long edge in edges)
        {
            _starts[(int)(edge >> 32) + 1]++;
            _starts[(int)edge + 1]++;
        }

        for (int t = 0; t < words.TermCount; t++) _starts[t + 1] += _starts[t];
        _neighbours = new int[_starts[^1]];
        _weights = new double[_starts[^1]];
        int[] next = [.. _starts];
        foreach (long edge in edges)
        {
            (int a, int b, int count) = ((int)(edge >> 32), (int)edge, counts[edge]);
            (_neighbours[next[a]], _weights[next[a]++]) = (b, count);
            (_neighbours[next[b]], _weights[next[b]++]) = (a, count);
        }
    }

    public int Count => _starts.Length - 1;

    public bool IsSymmetric => true;

    public bool IsIsolated(int row) => _starts[row] == _starts[row + 1];

    public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (int i = 0; i < Count; i++)
        {
            double sum = 0;
            for (int k = _starts[i]; k < _starts[i + 1]; k++) sum += _weights[k] * x[_neighbours[k]];
            y[i] = sum;
        }
    }

    public void SumOutgoing(Span<double> y, CancellationToken cancellationToken) => Ones.Multiply(this, y, cancellationToken);
}

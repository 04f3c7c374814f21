using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

/// <summary>A graph with all its n x n weights: the literal definition that the matrix-free operators are held to. [j, i] is the edge from j to i.</summary>
internal sealed class DenseGraph(double[,] weights) : ISimilarity
{
    public double[,] Weights => weights;

    public int Count => weights.GetLength(0);

    public static DenseGraph Overlap(SentenceTermMatrix m)
    {
        double[,] weights = new double[m.RowCount, m.RowCount];
        List<int>[] postings = [.. Enumerable.Range(0, m.TermCount).Select(_ => new List<int>())];
        for (int i = 0; i < m.RowCount; i++)
        {
            foreach (int term in m.RowTerms(i))
            {
                foreach (int j in postings[term]) weights[i, j]++;
                postings[term].Add(i);
            }

            for (int j = 0; j < i; j++)
            {
                if (weights[i, j] == 0) continue;
                weights[i, j] /= Math.Log(Math.Max(2, m.Lengths[i])) + Math.Log(Math.Max(2, m.Lengths[j]));
                weights[j, i] = weights[i, j];
            }
        }

        return new DenseGraph(weights);
    }

    /// <summary>Cosines of rows whose terms weigh count x term weight; the diagonal is 0 unless asked for.</summary>
    public static DenseGraph Cosine(SentenceTermMatrix m, double[]? termWeights = null, bool withSelf = false)
    {
        double[][] rows = new double[m.RowCount][];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = new double[m.TermCount];
            for (int k = 0; k < m.RowTerms(i).Length; k++) rows[i][m.RowTerms(i)[k]] = m.RowCounts(i)[k] * (termWeights?[m.RowTerms(i)[k]] ?? 1);
            double norm = Math.Sqrt(rows[i].Sum(v => v * v));
            for (int t = 0; norm > 0 && t < rows[i].Length; t++) rows[i][t] /= norm;
        }

        double[,] weights = new double[rows.Length, rows.Length];
        for (int i = 0; i < rows.Length; i++)
            for (int j = 0; j < rows.Length; j++)
                if (i != j || withSelf) weights[i, j] = rows[i].Zip(rows[j], (a, b) => a * b).Sum();
        return new DenseGraph(weights);
    }

    // The oracle always takes the plain power iteration.
    public bool IsSymmetric => false;

    public bool IsIsolated(int row) => Enumerable.Range(0, Count).All(i => weights[row, i] == 0);

    public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken)
    {
        y.Clear();
        for (int j = 0; j < Count; j++)
            for (int i = 0; i < Count; i++) y[i] += weights[j, i] * x[j];
    }

    public void SumOutgoing(Span<double> y, CancellationToken cancellationToken)
    {
        y.Clear();
        for (int j = 0; j < Count; j++)
            for (int i = 0; i < Count; i++) y[j] += weights[j, i];
    }
}

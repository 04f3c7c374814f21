using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer.Training.DefaultRanker;

/// <summary>The tf-idf cosines of a document's sentences as a full matrix, as a fit needs the slope of every edge. The library never forms it.</summary>
internal sealed class SentenceGraph
{
    private readonly float[] _cosines; // sentences x sentences, 0 on the diagonal

    public SentenceGraph(RankingContext ranking)
    {
        SentenceTermMatrix matrix = ranking.Matrix;
        Count = matrix.RowCount;
        _cosines = new float[Count * Count];
        double[] weights = TermWeights.InverseFrequency(matrix);
        List<(int Row, double Value)>[] postings = [.. Enumerable.Range(0, matrix.TermCount).Select(static _ => new List<(int, double)>())];
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<int> terms = matrix.RowTerms(i), counts = matrix.RowCounts(i);
            double squares = 0;
            for (int k = 0; k < terms.Length; k++) squares += Square(counts[k] * weights[terms[k]]);
            if (squares == 0) continue;
            for (int k = 0; k < terms.Length; k++)
            {
                double value = counts[k] * weights[terms[k]] / Math.Sqrt(squares);
                foreach ((int row, double other) in postings[terms[k]])
                {
                    _cosines[(i * Count) + row] += (float)(value * other);
                    _cosines[(row * Count) + i] += (float)(value * other);
                }

                postings[terms[k]].Add((i, value));
            }
        }
    }

    public int Count { get; }

    /// <summary>Cosines of one sentence with all.</summary>
    public ReadOnlySpan<float> Row(int i) => _cosines.AsSpan(i * Count, Count);

    private static double Square(double x) => x * x;
}

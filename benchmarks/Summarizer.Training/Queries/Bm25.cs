using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer.Training.Queries;

/// <summary>BM25 over sentences (Robertson et al. 1995), k1 = 1.2, b = 0.75: the baseline.</summary>
internal sealed class Bm25 : ISentenceRanker
{
    private const double K1 = 1.2, B = 0.75;

    public string Name => "bm25";

    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        SentenceTermMatrix matrix = context.Matrix;
        double average = 0;
        foreach (int length in matrix.Lengths) average += length;
        average /= Math.Max(1, matrix.RowCount);
        for (int row = 0; row < matrix.RowCount; row++)
        {
            ReadOnlySpan<int> terms = matrix.RowTerms(row), counts = matrix.RowCounts(row);
            double sum = 0;
            for (int k = 0; k < terms.Length; k++)
            {
                if (context.QueryTerms.BinarySearch(terms[k]) < 0) continue;
                double df = matrix.DocumentFrequencies[terms[k]];
                double idf = Math.Log(1 + ((matrix.RowCount - df + 0.5) / (df + 0.5)));
                sum += idf * counts[k] * (K1 + 1) / (counts[k] + (K1 * (1 - B + (B * matrix.Lengths[row] / average))));
            }

            scores[row] = sum;
        }

        return new RankingDiagnostics(0, 0, true);
    }
}

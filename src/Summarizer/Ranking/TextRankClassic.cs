using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>Classic TextRank (Mihalcea and Tarau 2004): PageRank over the overlap of sentences' distinct terms.</summary>
public sealed class TextRankClassic : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "textrank-classic";

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        SentenceTermMatrix m = context.Matrix;
        int n = m.RowCount;
        double[,] w = new double[n, n];
        double[] sums = new double[n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
            {
                if (i == j) continue;
                int common = 0;
                foreach (int t in m.RowTerms(i)) if (m.RowTerms(j).BinarySearch(t) >= 0) common++;
                if (common > 0) w[i, j] = common / (Math.Log(Math.Max(2, m.Lengths[i])) + Math.Log(Math.Max(2, m.Lengths[j])));
                sums[i] += w[i, j];
            }

        double[] x = new double[n], y = new double[n];
        Array.Fill(x, 1.0 / n);
        double residual = 1;
        int iteration = 0;
        while (residual > 1e-10 && iteration < 200)
        {
            cancellationToken.ThrowIfCancellationRequested();
            iteration++;
            double dangling = 0;
            for (int i = 0; i < n; i++) if (sums[i] == 0) dangling += x[i];
            residual = 0;
            for (int j = 0; j < n; j++)
            {
                double s = 0;
                for (int i = 0; i < n; i++) if (sums[i] > 0) s += x[i] * w[i, j] / sums[i];
                y[j] = (0.15 / n) + (0.85 * (s + (dangling / n)));
                residual = Math.Max(residual, Math.Abs(y[j] - x[j]) / y[j]);
            }

            (x, y) = (y, x);
        }

        x.CopyTo(scores);
        return new RankingDiagnostics(iteration, residual, residual <= 1e-10);
    }
}

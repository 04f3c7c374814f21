using System.Buffers;

namespace Summarizer.Ranking;

/// <summary>
/// PageRank by power iteration over any <see cref="ISimilarity"/>: p[i] = (1 - d) t[i] + d (sum over j of w(j, i) p[j] / out(j) + isolated mass / n),
/// t the teleport distribution (Haveliwala 2002). Scores sum to 1.
/// </summary>
internal static class PageRank
{
    /// <summary>Largest relative change of a score at which the iteration ends.</summary>
    public const double Tolerance = 1e-10;

    /// <summary>Most iterations.</summary>
    public const int MaxIterations = 200;

    /// <param name="similarity">The graph.</param>
    /// <param name="teleport">A distribution over the sentences (see <see cref="Teleport"/>); empty for the uniform one.</param>
    /// <param name="damping">d, from 0 up to but not 1.</param>
    /// <param name="scores">Receives the scores.</param>
    /// <param name="cancellationToken">Checked in every iteration and every few thousand sentences.</param>
    public static RankingDiagnostics Run<T>(
        T similarity, ReadOnlySpan<double> teleport, double damping, Span<double> scores, CancellationToken cancellationToken)
        where T : ISimilarity
    {
        int n = similarity.Count;
        if (n == 0) return RankingDiagnostics.Direct;
        double[] pooled = ArrayPool<double>.Shared.Rent(3 * n);
        try
        {
            Span<double> outgoing = pooled.AsSpan(0, n), flow = pooled.AsSpan(n, n), next = pooled.AsSpan(2 * n, n);
            similarity.SumOutgoing(outgoing, cancellationToken);
            for (int i = 0; i < n; i++) outgoing[i] = similarity.IsIsolated(i) || outgoing[i] <= 0 ? 0 : 1 / outgoing[i];
            scores[..n].Fill(1.0 / n);
            double residual = double.PositiveInfinity;
            int iteration = 0;
            while (residual > Tolerance && iteration < MaxIterations)
            {
                cancellationToken.ThrowIfCancellationRequested();
                double stranded = 0;
                for (int i = 0; i < n; i++)
                {
                    flow[i] = scores[i] * outgoing[i];
                    if (outgoing[i] == 0) stranded += scores[i];
                }

                similarity.Multiply(flow, next, cancellationToken);
                residual = Step(teleport, damping, damping * stranded / n, next, scores);
                iteration++;
            }

            return new RankingDiagnostics(iteration, residual, residual <= Tolerance);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(pooled);
        }
    }

    private static double Step(ReadOnlySpan<double> teleport, double damping, double evenShare, ReadOnlySpan<double> received, Span<double> scores)
    {
        double jump = (1 - damping) / scores.Length, residual = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            double score = (damping * received[i]) + evenShare + (teleport.IsEmpty ? jump : (1 - damping) * teleport[i]);
            double change = Math.Abs(score - scores[i]);
            if (change > residual * score) residual = change / score;
            scores[i] = score;
        }

        return residual;
    }
}

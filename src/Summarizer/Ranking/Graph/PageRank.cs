using System.Buffers;

namespace Summarizer.Ranking.Graph;

/// <summary>
/// PageRank over any <see cref="ISimilarity"/>: the p with p[i] = (1 - d) t[i] + d (sum over j of w(j, i) p[j] / out(j) + isolated mass / n), t the restart
/// distribution (Haveliwala 2002). Scores sum to 1.
/// </summary>
/// <remarks>
/// A directed graph takes the usual power iteration. For a symmetric one the equation is a positive definite linear system once scaled by the roots of the
/// degrees, and conjugate gradients solve it in a few steps where the power iteration, which gains a factor of d a step at worst, takes up to 140.
/// </remarks>
internal static class PageRank
{
    /// <param name="similarity">The graph.</param>
    /// <param name="restart">A distribution over the sentences; empty for the uniform one.</param>
    /// <param name="walk">Damping, tolerance, most iterations.</param>
    /// <param name="scores">Receives the scores.</param>
    /// <param name="cancellationToken">Checked in every iteration and every few thousand sentences.</param>
    public static RankingDiagnostics Run<T>(
        T similarity, ReadOnlySpan<double> restart, in WalkSettings walk, Span<double> scores, CancellationToken cancellationToken)
        where T : ISimilarity
    {
        int n = similarity.Count;
        if (n == 0) return RankingDiagnostics.Direct;
        double[] pooled = ArrayPool<double>.Shared.Rent(6 * n);
        try
        {
            Span<double> outgoing = pooled.AsSpan(0, n), work = pooled.AsSpan(n, 5 * n);
            similarity.SumOutgoing(outgoing, cancellationToken);
            for (int i = 0; i < n; i++) if (similarity.IsIsolated(i) || outgoing[i] < 0) outgoing[i] = 0;
            for (int i = 0; i < n; i++) scores[i] = (1 - walk.Damping) * (restart.IsEmpty ? 1.0 / n : restart[i]);
            return similarity.IsSymmetric
                ? ConjugateGradients(similarity, outgoing, walk, work, scores, cancellationToken)
                : PowerIteration(similarity, outgoing, walk, work, scores, cancellationToken);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(pooled);
        }
    }

    private static RankingDiagnostics PowerIteration<T>(
        T similarity, ReadOnlySpan<double> outgoing, in WalkSettings walk, Span<double> work, Span<double> scores, CancellationToken cancellationToken)
        where T : ISimilarity
    {
        int n = outgoing.Length, iteration = 0;
        double damping = walk.Damping;
        Span<double> jumps = work[..n], flow = work.Slice(n, n), received = work.Slice(2 * n, n);
        scores.CopyTo(jumps);
        scores.Fill(1.0 / n);
        double residual = double.PositiveInfinity;
        while (residual > walk.Tolerance && iteration < walk.MaxIterations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double stranded = 0;
            for (int i = 0; i < n; i++)
            {
                flow[i] = outgoing[i] > 0 ? scores[i] / outgoing[i] : 0;
                if (outgoing[i] == 0) stranded += scores[i];
            }

            double share = damping * stranded / n;
            similarity.Multiply(flow, received, cancellationToken);
            residual = 0;
            for (int i = 0; i < n; i++)
            {
                double score = jumps[i] + share + (damping * Math.Max(0, received[i])), change = Math.Abs(score - scores[i]);
                if (change > residual * score) residual = change / score;
                scores[i] = score;
            }

            iteration++;
        }

        return new RankingDiagnostics(iteration, residual, residual <= walk.Tolerance);
    }

    // With p = D^(1/2) q, D the degrees: (I - d D^(-1/2) W D^(-1/2)) q = D^(-1/2) b, whose eigenvalues lie between 1 - d and 1 + d. The residual r of this
    // system is D^(-1/2) times the change that a step of the power iteration would make, so |r / q| is the relative change, and q + r takes that step.
    private static RankingDiagnostics ConjugateGradients<T>(
        T similarity, Span<double> outgoing, in WalkSettings walk, Span<double> work, Span<double> scores, CancellationToken cancellationToken)
        where T : ISimilarity
    {
        int n = outgoing.Length, iteration = 0;
        double damping = walk.Damping;
        Span<double> q = work[..n], r = work.Slice(n, n), direction = work.Slice(2 * n, n), image = work.Slice(3 * n, n), flow = work.Slice(4 * n, n);
        Span<double> inverseRoots = outgoing;
        ShareIsolatedMass(outgoing, damping, scores);
        Start(outgoing, damping, scores, q, r);
        for (int i = 0; i < n; i++) inverseRoots[i] = outgoing[i] > 0 ? 1 / Math.Sqrt(outgoing[i]) : 0;
        Apply(similarity, inverseRoots, damping, q, flow, image, cancellationToken);
        double norm = 0;
        for (int i = 0; i < n; i++)
        {
            r[i] -= image[i];
            direction[i] = r[i];
            norm += r[i] * r[i];
        }

        double residual = RelativeChange(q, r);
        for (; residual > walk.Tolerance && iteration < walk.MaxIterations; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Apply(similarity, inverseRoots, damping, direction, flow, image, cancellationToken);
            double curvature = 0, next = 0;
            for (int i = 0; i < n; i++) curvature += direction[i] * image[i];
            double step = norm / curvature;
            for (int i = 0; i < n; i++)
            {
                q[i] += step * direction[i];
                r[i] -= step * image[i];
                next += r[i] * r[i];
            }

            double keep = next / norm;
            for (int i = 0; i < n; i++) direction[i] = r[i] + (keep * direction[i]);
            norm = next;
            residual = RelativeChange(q, r);
        }

        // Isolated sentences have their score, the fixed part, already.
        for (int i = 0; i < n; i++) if (inverseRoots[i] > 0) scores[i] = (q[i] + r[i]) / inverseRoots[i];
        return new RankingDiagnostics(iteration, residual, residual <= walk.Tolerance);
    }

    /// <summary>
    /// b[i] = (1 - d) t[i] + d isolated mass / n. In a symmetric graph no edge leads to isolated sentences, so their mass M follows alone: it is the sum of their b.
    /// </summary>
    private static void ShareIsolatedMass(ReadOnlySpan<double> degrees, double damping, Span<double> jumps)
    {
        int n = degrees.Length, isolated = 0;
        double jumped = 0;
        for (int i = 0; i < n; i++)
        {
            if (degrees[i] > 0) continue;
            isolated++;
            jumped += jumps[i];
        }

        double mass = isolated == n ? 1 : jumped / (1 - (damping * isolated / n));
        for (int i = 0; i < n; i++) jumps[i] += damping * mass / n;
    }

    /// <summary>The right-hand side as the first residual, and as the first guess one jump and then what a walk without jumps tends to: the degrees.</summary>
    private static void Start(ReadOnlySpan<double> degrees, double damping, ReadOnlySpan<double> fixedPart, Span<double> q, Span<double> r)
    {
        double volume = 0, mass = 1;
        for (int i = 0; i < degrees.Length; i++)
        {
            volume += degrees[i];
            if (degrees[i] == 0) mass -= fixedPart[i];
        }

        for (int i = 0; i < degrees.Length; i++)
        {
            double root = Math.Sqrt(degrees[i]);
            r[i] = root > 0 ? fixedPart[i] / root : 0;
            q[i] = root > 0 ? r[i] + (damping * mass * root / volume) : 0;
        }
    }

    /// <summary>image = (I - d D^(-1/2) W D^(-1/2)) vector.</summary>
    private static void Apply<T>(
        T similarity, ReadOnlySpan<double> inverseRoots, double damping, ReadOnlySpan<double> vector, Span<double> flow, Span<double> image,
        CancellationToken cancellationToken)
        where T : ISimilarity
    {
        for (int i = 0; i < vector.Length; i++) flow[i] = vector[i] * inverseRoots[i];
        similarity.Multiply(flow, image, cancellationToken);
        for (int i = 0; i < vector.Length; i++) image[i] = vector[i] - (damping * inverseRoots[i] * image[i]);
    }

    private static double RelativeChange(ReadOnlySpan<double> q, ReadOnlySpan<double> r)
    {
        double residual = 0;
        for (int i = 0; i < q.Length; i++) if (Math.Abs(r[i]) > residual * Math.Abs(q[i])) residual = Math.Abs(r[i]) / Math.Abs(q[i]);
        return residual;
    }
}

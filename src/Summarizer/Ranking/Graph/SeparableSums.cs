using System.Buffers;

namespace Summarizer.Ranking.Graph;

/// <summary>Sums over all, earlier or later sentences of a separable similarity, each in one pass over the pairs.</summary>
internal static class SeparableSums
{
    private const int CancellationStride = 0x3FFF;

    /// <summary>y[i] = sum over j other than i of s(i, j) x[j]: V(V'x) less what sentence i itself put in. O(pairs x lanes).</summary>
    public static void All<T>(T similarity, ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken)
        where T : ISeparableSimilarity
    {
        int length = similarity.TermCount * similarity.Lanes;
        double[] pooled = ArrayPool<double>.Shared.Rent(length);
        Span<double> sums = pooled.AsSpan(0, length);
        try
        {
            sums.Clear();
            for (int i = 0; i < similarity.Count; i++)
            {
                if ((i & CancellationStride) == 0) cancellationToken.ThrowIfCancellationRequested();
                similarity.Add(i, x[i], sums);
            }

            for (int i = 0; i < similarity.Count; i++)
            {
                if ((i & CancellationStride) == 0) cancellationToken.ThrowIfCancellationRequested();
                y[i] = similarity.IsIsolated(i) ? 0 : similarity.Dot(i, sums) - (similarity.SelfSimilarity(i) * x[i]);
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(pooled);
        }
    }

    /// <summary>y[i] = sum over j before i of decay^(i - j - 1) s(i, j) x[j]. O(pairs x lanes).</summary>
    /// <param name="similarity">The similarity.</param>
    /// <param name="x">A weight a sentence.</param>
    /// <param name="decay">Above 0, at most 1; 1 forgets nothing.</param>
    /// <param name="y">Receives the sums.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public static void Earlier<T>(T similarity, ReadOnlySpan<double> x, double decay, Span<double> y, CancellationToken cancellationToken)
        where T : ISeparableSimilarity => Run(similarity, x, decay, y, 1, cancellationToken);

    /// <summary>y[i] = sum over j after i of decay^(j - i - 1) s(i, j) x[j]. O(pairs x lanes).</summary>
    /// <inheritdoc cref="Earlier"/>
    public static void Later<T>(T similarity, ReadOnlySpan<double> x, double decay, Span<double> y, CancellationToken cancellationToken)
        where T : ISeparableSimilarity => Run(similarity, x, decay, y, -1, cancellationToken);

    private static void Run<T>(T similarity, ReadOnlySpan<double> x, double decay, Span<double> y, int step, CancellationToken cancellationToken)
        where T : ISeparableSimilarity
    {
        int n = similarity.Count, length = similarity.TermCount * similarity.Lanes;
        double[] pooled = ArrayPool<double>.Shared.Rent(length);
        Span<double> sums = pooled.AsSpan(0, length);
        Fading? fading = decay < 1 ? new Fading(decay, similarity.TermCount) : null;

        // A sentence is added undiminished for the next one to read, which fades it by one step.
        double lead = 1 / decay;
        try
        {
            sums.Clear();
            for (int k = 0, i = step > 0 ? 0 : n - 1; k < n; k++, i += step)
            {
                if ((k & CancellationStride) == 0) cancellationToken.ThrowIfCancellationRequested();
                fading?.Advance(similarity.TermsOf(i), k, similarity.Lanes, sums);
                y[i] = similarity.Dot(i, sums);
                similarity.Add(i, x[i] * lead, sums);
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(pooled);
            fading?.Dispose();
        }
    }

    /// <summary>Fades sums by step, only where they are read: each term knows when it was last brought up to date.</summary>
    private sealed class Fading : IDisposable
    {
        private readonly List<double> _powers = [1];
        private int[] _steps;

        public Fading(double decay, int termCount)
        {
            // Beyond the last power nothing is left that a score could show.
            while (_powers[^1] > 1e-40 && _powers.Count < 1 << 20) _powers.Add(_powers[^1] * decay);
            _steps = ArrayPool<int>.Shared.Rent(termCount);
            _steps.AsSpan(0, termCount).Clear();
        }

        public void Advance(ReadOnlySpan<int> terms, int step, int lanes, Span<double> sums)
        {
            foreach (int term in terms)
            {
                int gap = step - _steps[term];
                _steps[term] = step;
                if (gap == 0) continue;
                double factor = gap < _powers.Count ? _powers[gap] : 0;
                foreach (ref double sum in sums.Slice(term * lanes, lanes)) sum *= factor;
            }
        }

        public void Dispose()
        {
            ArrayPool<int>.Shared.Return(_steps);
            _steps = [];
        }
    }
}

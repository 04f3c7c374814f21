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

    /// <summary>y[i] = sum over the sentences j before i in its text of decay^(i - j - 1) s(i, j) x[j]. O(pairs x lanes).</summary>
    /// <param name="similarity">The similarity.</param>
    /// <param name="x">A weight a sentence.</param>
    /// <param name="decay">Above 0, at most 1; 1 forgets nothing.</param>
    /// <param name="texts">For each sentence the first of its text; empty for a single text.</param>
    /// <param name="y">Receives the sums.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public static void Earlier<T>(T similarity, ReadOnlySpan<double> x, double decay, ReadOnlySpan<int> texts, Span<double> y, CancellationToken cancellationToken)
        where T : ISeparableSimilarity => Run(similarity, x, decay, texts, y, 1, cancellationToken);

    /// <summary>y[i] = sum over the sentences j after i in its text of decay^(j - i - 1) s(i, j) x[j]. O(pairs x lanes).</summary>
    /// <inheritdoc cref="Earlier"/>
    public static void Later<T>(T similarity, ReadOnlySpan<double> x, double decay, ReadOnlySpan<int> texts, Span<double> y, CancellationToken cancellationToken)
        where T : ISeparableSimilarity => Run(similarity, x, decay, texts, y, -1, cancellationToken);

    /// <summary>y[i] = sum over the sentences j of other texts of s(i, j) x[j]. O(pairs x lanes).</summary>
    /// <inheritdoc cref="Earlier"/>
    public static void Others<T>(T similarity, ReadOnlySpan<double> x, ReadOnlySpan<int> texts, Span<double> y, CancellationToken cancellationToken)
        where T : ISeparableSimilarity
    {
        int length = similarity.TermCount * similarity.Lanes;
        double[] pooled = ArrayPool<double>.Shared.Rent(2 * length);
        Span<double> all = pooled.AsSpan(0, length), own = pooled.AsSpan(length, length);
        try
        {
            pooled.AsSpan(0, 2 * length).Clear();
            for (int i = 0; i < similarity.Count; i++)
            {
                if ((i & CancellationStride) == 0) cancellationToken.ThrowIfCancellationRequested();
                similarity.Add(i, x[i], all);
            }

            for (int start = 0, end; start < similarity.Count; start = end)
            {
                for (end = start; end < similarity.Count && texts[end] == start; end++) similarity.Add(end, x[end], own);
                for (int i = start; i < end; i++)
                {
                    if ((i & CancellationStride) == 0) cancellationToken.ThrowIfCancellationRequested();
                    y[i] = similarity.Dot(i, all) - similarity.Dot(i, own);
                }

                for (int i = start; i < end; i++) Forget(similarity, i, own);
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(pooled);
        }
    }

    private static void Run<T>(T similarity, ReadOnlySpan<double> x, double decay, ReadOnlySpan<int> texts, Span<double> y, int step, CancellationToken cancellationToken)
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
            for (int k = 0, i = step > 0 ? 0 : n - 1, first = i; k < n; k++, i += step)
            {
                if ((k & CancellationStride) == 0) cancellationToken.ThrowIfCancellationRequested();
                if (!texts.IsEmpty && texts[i] != texts[first])
                {
                    // Only what the last text touched is cleared, so that many short texts stay linear.
                    for (; first != i; first += step) Forget(similarity, first, sums);
                }

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

    private static void Forget<T>(T similarity, int row, Span<double> sums)
        where T : ISeparableSimilarity
    {
        foreach (int term in similarity.TermsOf(row)) sums.Slice(term * similarity.Lanes, similarity.Lanes).Clear();
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

namespace Summarizer.Evaluation.Runs;

/// <summary>Bootstrap intervals of means (Efron 1979): documents drawn again with replacement, by a generator of our own, so that the same seed gives the same bits.</summary>
/// <remarks>For a paired comparison give the differences, document by document. Immutable and thread-safe.</remarks>
/// <param name="resamples">How many times the documents are drawn; at least 100.</param>
/// <param name="seed">Of the generator.</param>
public sealed class Bootstrap(int resamples = 2000, ulong seed = 1)
{
    private readonly int _resamples = resamples >= 100
        ? resamples
        : throw new ArgumentOutOfRangeException(nameof(resamples), resamples, "An interval needs at least 100 resamples.");

    /// <summary>95 % interval of the mean of one or more groups' means, each group drawn from by itself, as for a family of sets; O(values x resamples).</summary>
    public MeanInterval Mean(params IReadOnlyList<double[]> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        double[][] filled = [.. groups.Where(static g => g.Length > 0)];
        if (filled.Length == 0) return default;
        ulong state = seed;
        double[] means = new double[_resamples];
        for (int b = 0; b < means.Length; b++)
        {
            foreach (double[] group in filled)
            {
                double sum = 0;
                for (int i = 0; i < group.Length; i++) sum += group[Next(ref state, group.Length)];
                means[b] += sum / group.Length / filled.Length;
            }
        }

        Array.Sort(means);
        int tail = (int)(0.025 * _resamples);
        return new MeanInterval(filled.Average(static g => g.Average()), means[tail], means[^(tail + 1)]);
    }

    /// <summary>95 % interval of the mean of a - b.</summary>
    /// <exception cref="ArgumentException">Not of the same length.</exception>
    public MeanInterval Difference(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length) throw new ArgumentException($"{a.Length} and {b.Length} values cannot be paired.");
        double[] differences = new double[a.Length];
        for (int i = 0; i < differences.Length; i++) differences[i] = a[i] - b[i];
        return Mean([differences]);
    }

    // SplitMix64 (Steele, Lea and Flood 2014); the high half of a product maps to the range without division.
    private static int Next(ref ulong state, int range)
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)Math.BigMul(z ^ (z >> 31), (ulong)range, out _);
    }
}

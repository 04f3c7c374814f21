using System.Buffers;
using System.Runtime.Intrinsics;
using Summarizer.Terms;

namespace Summarizer.Ranking.Priors;

/// <summary>Signals of <see cref="FittedPrior"/> from how often a sentence's terms occur and where they stand first. Two passes over the matrix.</summary>
internal static class TermSignals
{
    private const double Prior = 4;

    private const int ColumnCount = 4;

    /// <summary>Reads the terms.</summary>
    /// <param name="matrix">The sentences.</param>
    /// <param name="buffer">At least <see cref="ColumnCount"/> columns.</param>
    /// <param name="sink">Takes the signals.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public static void Read(SentenceTermMatrix matrix, Span<double> buffer, ISignalSink sink, CancellationToken cancellationToken)
    {
        int n = matrix.RowCount;
        Span<double> root = buffer[..n], frequency = buffer[n..(2 * n)], fresh = buffer[(2 * n)..(3 * n)], taken = buffer[(3 * n)..(4 * n)];
        Vector128<double>[] said = ArrayPool<Vector128<double>>.Shared.Rent(matrix.TermCount + 1);
        int[] firstRows = ArrayPool<int>.Shared.Rent(matrix.TermCount + 1);
        CountTerms(matrix, said, firstRows);
        for (int i = 0; i < n; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            Vector128<double> sums = Vector128<double>.Zero;
            int news = 0, later = 0;
            foreach (int t in matrix.RowTerms(i))
            {
                sums += said[t];
                if (firstRows[t] != i) continue;
                news++;
                later += matrix.DocumentFrequencies[t] - 1;
            }

            root[i] = sums[0];
            frequency[i] = sums[1];
            fresh[i] = news;
            taken[i] = later;
        }

        for (int k = 0; k < ColumnCount; k++) Average(matrix, buffer.Slice(k * n, n));
        cancellationToken.ThrowIfCancellationRequested();
        ArrayPool<Vector128<double>>.Shared.Return(said);
        ArrayPool<int>.Shared.Return(firstRows);
        for (int k = 0; k < ColumnCount; k++) sink.Add(SentenceSignal.MeanRootProbability + k, buffer.Slice(k * n, n));
    }

    /// <summary>Makes means of sums over terms. A few terms tell little, so each sentence is counted as if it had some more that are average in the text.</summary>
    private static void Average(SentenceTermMatrix matrix, Span<double> sums)
    {
        double all = 0;
        foreach (double v in sums) all += v;
        double average = all / Math.Max(1, matrix.NonZeroCount);
        for (int i = 0; i < sums.Length; i++) sums[i] = (sums[i] + (Prior * average)) / (matrix.RowTerms(i).Length + Prior);
    }

    /// <summary>For each term the root of its probability and the logarithm of the number of its sentences; and its first row.</summary>
    private static void CountTerms(SentenceTermMatrix matrix, Span<Vector128<double>> said, int[] firstRows)
    {
        double[] occurrences = ArrayPool<double>.Shared.Rent(matrix.TermCount);
        Array.Clear(occurrences, 0, matrix.TermCount);
        double total = 0;
        for (int i = matrix.RowCount - 1; i >= 0; i--)
        {
            ReadOnlySpan<int> terms = matrix.RowTerms(i), counts = matrix.RowCounts(i);
            for (int k = 0; k < terms.Length; k++)
            {
                occurrences[terms[k]] += counts[k];
                firstRows[terms[k]] = i;
                total += counts[k];
            }
        }

        for (int t = 0; t < matrix.TermCount; t++)
        {
            said[t] = Vector128.Create(Math.Sqrt(occurrences[t] / total), PortableMath.Log(matrix.DocumentFrequencies[t]));
        }

        ArrayPool<double>.Shared.Return(occurrences);
    }
}

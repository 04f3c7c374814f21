using Summarizer.Terms;

namespace Summarizer.Ranking.Graph;

/// <summary>
/// The kernel 1 / (log a + log b) over the sentence lengths of a document as a product of short vectors: a pivoted Cholesky factor.
/// </summary>
/// <remarks>
/// The Cauchy matrix 1 / (x_p + x_q) with positive x is positive definite and numerically of very low rank, about 8 for lengths up to 200 words. The factor
/// grows until the largest diagonal residual, which bounds every entry's error, is below <see cref="Tolerance"/> times the smallest entry.
/// </remarks>
internal sealed class LogSumKernel
{
    /// <summary>Largest relative error of an entry.</summary>
    public const double Tolerance = 1e-10;

    private const double Noise = 1e-15;

    private readonly int[] _slots;
    private readonly double[] _factor;
    private readonly double[] _squares;

    /// <param name="lengths">Words of each sentence; below 2 counts as 2, as log 1 + log 1 is 0.</param>
    public LogSumKernel(ReadOnlySpan<int> lengths)
    {
        int longest = 2;
        foreach (int length in lengths) longest = Math.Max(longest, length);
        _slots = new int[longest + 1];
        foreach (int length in lengths) _slots[Math.Max(2, length)] = 1;
        int distinct = 0;
        foreach (ref int slot in _slots.AsSpan()) slot = slot == 0 ? -1 : distinct++;
        double[] logs = new double[distinct];
        for (int length = 2; length <= longest; length++) if (_slots[length] >= 0) logs[_slots[length]] = PortableMath.Log(length);
        (_factor, Rank) = Factorize(logs);
        Lanes = _factor.Length / Math.Max(1, distinct);
        _squares = new double[distinct];
        for (int i = 0; i < _factor.Length; i++) _squares[i / Lanes] += _factor[i] * _factor[i];
    }

    /// <summary>Number of columns of the factor in use.</summary>
    public int Rank { get; }

    /// <summary>Numbers a vector: <see cref="Rank"/> rounded up to a multiple of 4, the rest 0.</summary>
    public int Lanes { get; }

    /// <summary>Number of a length among the distinct ones.</summary>
    public int SlotOf(int length) => _slots[Math.Max(2, length)];

    /// <summary>The vector of a length's slot: 1 / (log a + log b) = VectorAt(SlotOf(a)) . VectorAt(SlotOf(b)).</summary>
    public ReadOnlySpan<double> VectorAt(int slot) => _factor.AsSpan(slot * Lanes, Lanes);

    /// <summary>VectorAt(slot) . VectorAt(slot).</summary>
    public double SquareAt(int slot) => _squares[slot];

    private static (double[] Factor, int Rank) Factorize(double[] logs)
    {
        int n = logs.Length, rank = 0;
        if (n == 0) return ([], 0);
        double smallest = 1 / (2 * logs[^1]);
        double[] left = new double[n], columns = [];
        for (int p = 0; p < n; p++) left[p] = 1 / (2 * logs[p]);
        for (; rank < n; rank++)
        {
            int pivot = 0;
            for (int p = 1; p < n; p++) if (left[p] > left[pivot]) pivot = p;
            bool exactEnough = left[pivot] <= Tolerance * smallest;
            if ((exactEnough && rank % 4 == 0) || left[pivot] <= Noise * smallest) break;
            if (rank % 8 == 0) Array.Resize(ref columns, (rank + 8) * n);
            FillColumn(logs, columns, rank, left, pivot);
        }

        int lanes = (rank + 3) / 4 * 4;
        double[] factor = new double[n * lanes];
        for (int c = 0; c < rank; c++)
            for (int p = 0; p < n; p++) factor[(p * lanes) + c] = columns[(c * n) + p];
        return (factor, rank);
    }

    private static void FillColumn(ReadOnlySpan<double> logs, double[] columns, int rank, double[] left, int pivot)
    {
        int n = logs.Length;
        Span<double> column = columns.AsSpan(rank * n, n);
        for (int p = 0; p < n; p++) column[p] = 1 / (logs[p] + logs[pivot]);
        for (int c = 0; c < rank; c++)
        {
            ReadOnlySpan<double> earlier = columns.AsSpan(c * n, n);
            double factor = earlier[pivot];
            for (int p = 0; p < n; p++) column[p] -= earlier[p] * factor;
        }

        double root = Math.Sqrt(left[pivot]);
        for (int p = 0; p < n; p++)
        {
            column[p] = left[p] > 0 ? column[p] / root : 0;
            left[p] -= column[p] * column[p];
        }

        column[pivot] = root;
        left[pivot] = 0;
    }
}

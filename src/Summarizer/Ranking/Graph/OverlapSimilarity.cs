using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Summarizer.Terms;

namespace Summarizer.Ranking.Graph;

/// <summary>
/// TextRank's similarity (Mihalcea and Tarau 2004, section 5.1): the number of distinct terms two sentences share over the sum of the logarithms of their
/// lengths, made separable by <see cref="LogSumKernel"/>. Storage is pooled: dispose it.
/// </summary>
internal sealed class OverlapSimilarity : ISeparableSimilarity, IDisposable
{
    private readonly SharedTerms _shared;
    private readonly SentenceTermMatrix _matrix;
    private readonly LogSumKernel _kernel;
    private int[] _slots;

    public OverlapSimilarity(SentenceTermMatrix matrix)
    {
        _matrix = matrix;
        _shared = new SharedTerms(matrix);
        _kernel = new LogSumKernel(matrix.Lengths);
        _slots = ArrayPool<int>.Shared.Rent(matrix.RowCount);
        for (int r = 0; r < matrix.RowCount; r++) _slots[r] = _kernel.SlotOf(matrix.Lengths[r]);
    }

    /// <inheritdoc/>
    public int Count => _shared.RowCount;

    /// <inheritdoc/>
    public int TermCount => _shared.TermCount;

    /// <inheritdoc/>
    public int Lanes => _kernel.Lanes;

    /// <inheritdoc/>
    public bool IsSymmetric => true;

    /// <inheritdoc/>
    public bool IsIsolated(int row) => _shared.Row(row).IsEmpty;

    /// <inheritdoc/>
    public bool HasVector(int row) => !_matrix.RowTerms(row).IsEmpty;

    /// <inheritdoc/>
    public ReadOnlySpan<int> TermsOf(int row) => _shared.Row(row);

    /// <inheritdoc/>
    public void Add(int row, double weight, Span<double> sums)
    {
        // Four numbers side by side, whatever the hardware: the bits do not depend on it.
        ReadOnlySpan<Vector256<double>> vector = Blocks(_kernel.VectorAt(_slots[row]));
        Span<Vector256<double>> blocks = MemoryMarshal.Cast<double, Vector256<double>>(sums);
        ReadOnlySpan<int> terms = _shared.Row(row);
        if (vector.Length == 2)
        {
            // The usual rank, 5 to 8, with both halves in registers.
            Vector256<double> first = vector[0] * weight, second = vector[1] * weight;
            foreach (int term in terms)
            {
                Span<Vector256<double>> sum = blocks.Slice(term * 2, 2);
                sum[0] += first;
                sum[1] += second;
            }

            return;
        }

        for (int b = 0; b < vector.Length; b++)
        {
            Vector256<double> addend = vector[b] * weight;
            foreach (int term in terms) blocks[(term * vector.Length) + b] += addend;
        }
    }

    /// <inheritdoc/>
    public double Dot(int row, ReadOnlySpan<double> sums)
    {
        ReadOnlySpan<Vector256<double>> vector = Blocks(_kernel.VectorAt(_slots[row])), blocks = Blocks(sums);
        ReadOnlySpan<int> terms = _shared.Row(row);
        Vector256<double> total = Vector256<double>.Zero;
        if (vector.Length == 2)
        {
            Vector256<double> first = Vector256<double>.Zero, second = Vector256<double>.Zero;
            foreach (int term in terms)
            {
                ReadOnlySpan<Vector256<double>> sum = blocks.Slice(term * 2, 2);
                first += sum[0];
                second += sum[1];
            }

            total = (first * vector[0]) + (second * vector[1]);
        }
        else
        {
            for (int b = 0; b < vector.Length; b++)
            {
                Vector256<double> sum = Vector256<double>.Zero;
                foreach (int term in terms) sum += blocks[(term * vector.Length) + b];
                total += sum * vector[b];
            }
        }

        return total[0] + total[1] + (total[2] + total[3]);
    }

    /// <inheritdoc/>
    public double SelfSimilarity(int row) => _kernel.SquareAt(_slots[row]) * _shared.Row(row).Length;

    /// <inheritdoc/>
    public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken) => SeparableSums.All(this, x, y, cancellationToken);

    /// <inheritdoc/>
    public void SumOutgoing(Span<double> y, CancellationToken cancellationToken) => Ones.Multiply(this, y, cancellationToken);

    public void Dispose()
    {
        _shared.Dispose();
        ArrayPool<int>.Shared.Return(_slots);
        _slots = [];
    }

    private static ReadOnlySpan<Vector256<double>> Blocks(ReadOnlySpan<double> numbers) => MemoryMarshal.Cast<double, Vector256<double>>(numbers);
}

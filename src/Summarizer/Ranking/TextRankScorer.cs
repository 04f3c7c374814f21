using System.Buffers;
using System.Runtime.Intrinsics;
using Summarizer.Terms;

namespace Summarizer.Ranking;

/// <summary>
/// Sums the signals of <see cref="TextRank"/> under its two profiles of weights and blends them by what the text is like:
/// s(i) = sum over k of (base(k) + g shift(k)) x(i, k), g the blend from 0 to 1.
/// </summary>
internal sealed class TextRankScorer : ITextRankSink, IDisposable
{
    // Sums run over four lanes whatever the machine has, so that they come out the same.
    private const int Lanes = 4;

    private readonly int _count;
    private readonly double[] _base;
    private readonly double[] _shift;
    private double _blend = TextRankWeights.BlendBias;

    public TextRankScorer(int count)
    {
        _count = count;
        _base = ArrayPool<double>.Shared.Rent(count);
        _shift = ArrayPool<double>.Shared.Rent(count);
        Array.Clear(_base, 0, count);
        Array.Clear(_shift, 0, count);
    }

    public void Add(TextRankSignal signal, Span<double> column)
    {
        double weight = TextRankWeights.Base[(int)signal], shift = TextRankWeights.Shift[(int)signal];
        if (weight == 0 && shift == 0) return;
        if (IsStandardised(signal)) Standardise(column);
        int k = 0;
        for (; k <= column.Length - Lanes; k += Lanes)
        {
            Vector256<double> values = Vector256.Create((ReadOnlySpan<double>)column.Slice(k, Lanes));
            (Vector256.Create((ReadOnlySpan<double>)_base.AsSpan(k, Lanes)) + (values * weight)).CopyTo(_base, k);
            (Vector256.Create((ReadOnlySpan<double>)_shift.AsSpan(k, Lanes)) + (values * shift)).CopyTo(_shift, k);
        }

        for (; k < column.Length; k++)
        {
            _base[k] += weight * column[k];
            _shift[k] += shift * column[k];
        }
    }

    public void Add(TextRankTrait trait, double value)
    {
        int t = (int)trait;
        _blend += TextRankWeights.Blend[t] * Math.Clamp((value - TextRankWeights.TraitMeans[t]) / TextRankWeights.TraitScales[t], -3, 3);
    }

    /// <summary>The blended sums.</summary>
    public void CopyTo(Span<double> scores)
    {
        double g = 1 / (1 + PortableMath.Exp(-_blend));
        for (int i = 0; i < _count; i++) scores[i] = _base[i] + (g * _shift[i]);
    }

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_base);
        ArrayPool<double>.Shared.Return(_shift);
    }

    /// <summary>Signals without a natural unit count in standard deviations of the text.</summary>
    public static bool IsStandardised(TextRankSignal signal) => signal
        is <= TextRankSignal.Title
        or TextRankSignal.Capitals
        or >= TextRankSignal.StopWords and <= TextRankSignal.Marks
        or TextRankSignal.RelativeLength
        or TextRankSignal.UnusualLength;

    /// <summary>Subtracts the mean and divides by the standard deviation, within -4 and 4; all 0 where nothing varies.</summary>
    public static void Standardise(Span<double> column)
    {
        int whole = column.Length - (column.Length % Lanes);
        Vector256<double> sums = Vector256<double>.Zero, squares = sums;
        for (int i = 0; i < whole; i += Lanes) sums += Vector256.Create((ReadOnlySpan<double>)column.Slice(i, Lanes));
        double sum = Sum(sums);
        for (int i = whole; i < column.Length; i++) sum += column[i];
        double mean = sum / column.Length;
        for (int i = 0; i < whole; i += Lanes)
        {
            Vector256<double> difference = Vector256.Create((ReadOnlySpan<double>)column.Slice(i, Lanes)) - Vector256.Create(mean);
            squares += difference * difference;
        }

        double square = Sum(squares);
        for (int i = whole; i < column.Length; i++) square += (column[i] - mean) * (column[i] - mean);
        double deviation = Math.Sqrt(square / column.Length);
        if (deviation <= 1e-9)
        {
            column.Clear();
            return;
        }

        Vector256<double> most = Vector256.Create(4.0);
        for (int i = 0; i < whole; i += Lanes)
        {
            Vector256<double> scaled = (Vector256.Create((ReadOnlySpan<double>)column.Slice(i, Lanes)) - Vector256.Create(mean)) / Vector256.Create(deviation);
            Vector256.Min(Vector256.Max(scaled, -most), most).CopyTo(column[i..]);
        }

        for (int i = whole; i < column.Length; i++) column[i] = Math.Clamp((column[i] - mean) / deviation, -4, 4);
    }

    private static double Sum(Vector256<double> lanes) => lanes[0] + lanes[1] + lanes[2] + lanes[3];
}

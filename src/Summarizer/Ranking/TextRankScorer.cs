using System.Buffers;
using Summarizer.Terms;

namespace Summarizer.Ranking;

/// <summary>
/// Sums the signals of <see cref="TextRank"/> under its two profiles of weights and blends them by what the text is like:
/// s(i) = sum over k of (base(k) + g shift(k)) x(i, k), g the blend from 0 to 1.
/// </summary>
internal sealed class TextRankScorer : ITextRankSink, IDisposable
{
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
        for (int i = 0; i < column.Length; i++)
        {
            _base[i] += weight * column[i];
            _shift[i] += shift * column[i];
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
        double sum = 0, squares = 0;
        foreach (double v in column) sum += v;
        double mean = sum / column.Length;
        foreach (double v in column) squares += (v - mean) * (v - mean);
        double deviation = Math.Sqrt(squares / column.Length);
        if (deviation <= 1e-9)
        {
            column.Clear();
            return;
        }

        for (int i = 0; i < column.Length; i++) column[i] = Math.Clamp((column[i] - mean) / deviation, -4, 4);
    }
}

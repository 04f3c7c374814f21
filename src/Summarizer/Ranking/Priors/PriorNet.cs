using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Summarizer.Ranking.Priors;

/// <summary>
/// Makes a score of the signals of <see cref="FittedPrior"/>: s(i) = w.x(i) + u.h(V x(i) + T z + c), a weighted sum and a small hidden layer, with h(a) = a / (1 + |a|), x(i) the
/// signals of sentence i and z the traits of the text.
/// </summary>
internal sealed class PriorNet : ISignalSink, IDisposable
{
    // Sentences scored side by side. Each has sums of its own, in one order, so that they come out the same on any machine.
    private const int Lanes = 8;

    private static readonly int Hidden = PriorWeights.Hidden;

    private static readonly float[] Linear = PriorWeights.Linear, SignalsToHidden = PriorWeights.SignalsToHidden, TraitsToHidden = PriorWeights.TraitsToHidden, Output = PriorWeights.Output;

    private readonly int _count;
    private readonly int _stride;
    private readonly float[] _columns;   // signals x sentences
    private readonly byte[] _active = new byte[SignalReader.Count]; // signals that are not 0 everywhere: the others add nothing
    private int _activeCount;
    private float _reach = PriorWeights.Reach[0];
    private readonly float[] _offsets = [.. PriorWeights.Offsets];

    public PriorNet(int count)
    {
        _count = count;
        _stride = (count + Lanes - 1) / Lanes * Lanes;
        _columns = ArrayPool<float>.Shared.Rent(SignalReader.Count * _stride);
    }

    public void Add(SentenceSignal signal, Span<double> column)
    {
        if (IsStandardised(signal)) Standardise(column);
        if (!column.ContainsAnyExcept(0.0)) return;
        _active[_activeCount++] = (byte)signal;
        Span<float> values = _columns.AsSpan((int)signal * _stride, _stride);
        int i = 0;
        for (; i <= column.Length - Lanes; i += Lanes)
        {
            Vector256<double> low = Vector256.Create((ReadOnlySpan<double>)column.Slice(i, 4)), high = Vector256.Create((ReadOnlySpan<double>)column.Slice(i + 4, 4));
            Vector256.Narrow(low, high).CopyTo(values[i..]);
        }

        for (; i < column.Length; i++) values[i] = (float)column[i];
        values[column.Length..].Clear();
    }

    public void Add(TextTrait trait, double value)
    {
        float z = (float)Scale(trait, value);
        ReadOnlySpan<float> weights = TraitsToHidden.AsSpan((int)trait * Hidden, Hidden);
        for (int h = 0; h < Hidden; h++) _offsets[h] += z * weights[h];
        _reach += z * PriorWeights.Reach[1 + (int)trait];
    }

    /// <summary>How far the walk should go on this text, between 0 and 1, once all traits are there: less where the prior alone tells most, as in news.</summary>
    public double Reach => 0.5 + (0.5 * (_reach / (1 + Math.Abs(_reach))));

    /// <summary>The scores, once all signals and traits are there; O(sentences x signals x hidden units).</summary>
    public void CopyTo(Span<double> scores)
    {
        ref float columns = ref MemoryMarshal.GetArrayDataReference(_columns);
        for (int first = 0; first < _count; first += Lanes)
        {
            Vector256<float> block = ScoreBlock(ref columns, first);
            for (int i = first; i < Math.Min(first + Lanes, _count); i++) scores[i] = block[i - first];
        }
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_columns);

    /// <summary>A trait in standard deviations over the texts of the fit, halved, within -1.5 and 1.5.</summary>
    public static double Scale(TextTrait trait, double value) =>
        0.5 * Math.Clamp((value - PriorWeights.TraitMeans[(int)trait]) / PriorWeights.TraitScales[(int)trait], -3, 3);

    /// <summary>Signals without a natural unit count in standard deviations of the text.</summary>
    public static bool IsStandardised(SentenceSignal signal) => signal
        is <= SentenceSignal.TitleShare
        or SentenceSignal.StopWords
        or SentenceSignal.RelativeLength
        or SentenceSignal.UnusualLength;

    /// <summary>Subtracts the mean and divides by the standard deviation, within -4 and 4; all 0 where nothing varies.</summary>
    public static void Standardise(Span<double> column)
    {
        const int Width = 4;
        int whole = column.Length - (column.Length % Width);
        Vector256<double> sums = Vector256<double>.Zero, squares = sums;
        for (int i = 0; i < whole; i += Width) sums += Vector256.Create((ReadOnlySpan<double>)column.Slice(i, Width));
        double sum = Sum(sums);
        for (int i = whole; i < column.Length; i++) sum += column[i];
        double mean = sum / column.Length;
        for (int i = 0; i < whole; i += Width)
        {
            Vector256<double> difference = Vector256.Create((ReadOnlySpan<double>)column.Slice(i, Width)) - Vector256.Create(mean);
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
        for (int i = 0; i < whole; i += Width)
        {
            Vector256<double> scaled = (Vector256.Create((ReadOnlySpan<double>)column.Slice(i, Width)) - Vector256.Create(mean)) / Vector256.Create(deviation);
            Vector256.Min(Vector256.Max(scaled, -most), most).CopyTo(column[i..]);
        }

        for (int i = whole; i < column.Length; i++) column[i] = Math.Clamp((column[i] - mean) / deviation, -4, 4);
    }

    private Vector256<float> ScoreBlock(ref float columns, int first)
    {
        ref float weights = ref MemoryMarshal.GetArrayDataReference(SignalsToHidden);
        Vector256<float> score = Vector256<float>.Zero;
        ReadOnlySpan<byte> active = _active.AsSpan(0, _activeCount);
        foreach (int s in active)
            score += Vector256.Create(Linear[s]) * Vector256.LoadUnsafe(ref columns, (nuint)((s * _stride) + first));
        for (int h = 0; h < Hidden; h += 4)
        {
            // Four units at a time share the loads of the signals.
            Vector256<float> a = Vector256.Create(_offsets[h]), b = Vector256.Create(_offsets[h + 1]), c = Vector256.Create(_offsets[h + 2]), d = Vector256.Create(_offsets[h + 3]);
            foreach (int s in active)
            {
                Vector256<float> x = Vector256.LoadUnsafe(ref columns, (nuint)((s * _stride) + first));
                ref float w = ref Unsafe.Add(ref weights, (s * Hidden) + h);
                a += x * Vector256.Create(w);
                b += x * Vector256.Create(Unsafe.Add(ref w, 1));
                c += x * Vector256.Create(Unsafe.Add(ref w, 2));
                d += x * Vector256.Create(Unsafe.Add(ref w, 3));
            }

            score += Squash(a) * Vector256.Create(Output[h]);
            score += Squash(b) * Vector256.Create(Output[h + 1]);
            score += Squash(c) * Vector256.Create(Output[h + 2]);
            score += Squash(d) * Vector256.Create(Output[h + 3]);
        }

        return score;
    }

    /// <summary>Softsign: needs no exponential function, whose last bits differ between machines.</summary>
    private static Vector256<float> Squash(Vector256<float> a) => a / (Vector256<float>.One + Vector256.Abs(a));

    private static double Sum(Vector256<double> lanes) => lanes[0] + lanes[1] + lanes[2] + lanes[3];
}

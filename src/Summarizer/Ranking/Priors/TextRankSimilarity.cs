using System.Buffers;
using System.Runtime.Intrinsics;
using Summarizer.Terms;

namespace Summarizer.Ranking.Priors;

/// <summary>
/// Signals of <see cref="TextRank"/> from the cosines of sentences, without forming them: a sum over cosines is one product with a sum of unit vectors.
/// Five passes over the matrix, each for several sums side by side; O(pairs + terms).
/// </summary>
internal ref struct TextRankSimilarity
{
    private const double Fade = 0.8;

    private readonly SentenceTermMatrix _matrix;
    private readonly ReadOnlySpan<int> _starts;
    private readonly ITextRankSink _sink;
    private readonly CancellationToken _cancellationToken;
    private readonly Vector128<double>[] _values;   // the matrix with rows of unit length: by counts, and by counts times rarity
    private readonly Vector256<double>[] _all;      // a term: sum of all rows by counts, the same by rarity, sum of the leads
    private readonly Vector256<double>[] _running;  // a term: two fading sums of the rows so far, by counts and by rarity, and a third by counts; all zero between passes

    private readonly Span<double> _centrality, _earlier, _later, _nearLater, _nearEarlier, _lead, _other, _twoStep, _rare, _rareNearEarlier, _rareNearLater, _rareSelf;

    private TextRankSimilarity(SentenceTermMatrix matrix, ReadOnlySpan<int> starts, Span<double> buffer, ITextRankSink sink, CancellationToken cancellationToken)
    {
        _matrix = matrix;
        _starts = starts;
        _sink = sink;
        _cancellationToken = cancellationToken;
        _values = ArrayPool<Vector128<double>>.Shared.Rent(matrix.NonZeroCount);
        _all = ArrayPool<Vector256<double>>.Shared.Rent(matrix.TermCount);
        _running = ArrayPool<Vector256<double>>.Shared.Rent(matrix.TermCount);
        Array.Clear(_all, 0, matrix.TermCount);
        Array.Clear(_running, 0, matrix.TermCount);
        int n = matrix.RowCount;
        _centrality = buffer.Slice(0, n);
        _earlier = buffer.Slice(n, n);
        _later = buffer.Slice(2 * n, n);
        _nearLater = buffer.Slice(3 * n, n);
        _nearEarlier = buffer.Slice(4 * n, n);
        _lead = buffer.Slice(5 * n, n);
        _other = buffer.Slice(6 * n, n);
        _twoStep = buffer.Slice(7 * n, n);
        _rare = buffer.Slice(8 * n, n);
        _rareNearEarlier = buffer.Slice(9 * n, n);
        _rareNearLater = buffer.Slice(10 * n, n);
        _rareSelf = buffer.Slice(11 * n, n);
    }

    private readonly int Count => _matrix.RowCount;

    /// <summary>Reads the similarities.</summary>
    /// <param name="matrix">Sentences x terms.</param>
    /// <param name="starts">For each row the first row of its text.</param>
    /// <param name="buffer">At least twelve columns.</param>
    /// <param name="sink">Takes signals and traits.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public static void Read(SentenceTermMatrix matrix, ReadOnlySpan<int> starts, Span<double> buffer, ITextRankSink sink, CancellationToken cancellationToken)
    {
        TextRankSimilarity similarity = new(matrix, starts, buffer, sink, cancellationToken);
        similarity.Weigh(TermWeights.InverseFrequency(matrix));
        similarity.SumAll();
        similarity.ReadForward();
        double mean = Mean(similarity._centrality);
        similarity.ReadBackward(mean + 1e-12);
        similarity.ReadTwoSteps(mean + 1e-12);
        similarity.CompareTexts();
        similarity.Report(mean);
        ArrayPool<Vector128<double>>.Shared.Return(similarity._values);
        ArrayPool<Vector256<double>>.Shared.Return(similarity._all);
        ArrayPool<Vector256<double>>.Shared.Return(similarity._running);
    }

    private readonly void Report(double mean)
    {
        int n = Count;
        for (int i = 0; i < n; i++)
        {
            _later[i] = i < n - 1 ? ((_centrality[i] * (n - 1)) - _earlier[i]) / (n - 1 - i) : 0;
            _earlier[i] = i > 0 ? _earlier[i] / i : 0;
        }

        _sink.Add(TextRankTrait.Cohesion, mean);
        _sink.Add(TextRankTrait.LeadCentrality, EdgeCentrality(_centrality, lead: true));
        _sink.Add(TextRankTrait.LeadLaterCentrality, EdgeCentrality(_later, lead: true));
        _sink.Add(TextRankTrait.Locality, Mean(_nearLater) / ((mean * 4) + 0.01));
        _sink.Add(TextRankTrait.LeadRareCentrality, EdgeCentrality(_rare, lead: true));
        _sink.Add(TextRankTrait.EndRareCentrality, EdgeCentrality(_rare, lead: false));
        _sink.Add(TextRankSignal.LaterCentrality, _later);
        _sink.Add(TextRankSignal.EarlierCentrality, _earlier);
        _sink.Add(TextRankSignal.NearLater, _nearLater);
        _sink.Add(TextRankSignal.NearEarlier, _nearEarlier);
        _sink.Add(TextRankSignal.LeadSimilarity, _lead);
        _sink.Add(TextRankSignal.OtherTexts, _other);
        _sink.Add(TextRankSignal.TwoStepCentrality, _twoStep);
        _sink.Add(TextRankSignal.RareCentrality, _rare);
        _sink.Add(TextRankSignal.RareNearEarlier, _rareNearEarlier);
        _sink.Add(TextRankSignal.RareNearLater, _rareNearLater);
    }

    /// <summary>Makes the rows of unit length, by counts and by counts times the terms' weights; a row without weight stays zero.</summary>
    private readonly void Weigh(double[] weights)
    {
        for (int i = 0; i < Count; i++)
        {
            CheckCancellation(i);
            ReadOnlySpan<int> terms = _matrix.RowTerms(i), counts = _matrix.RowCounts(i);
            Span<Vector128<double>> values = Values(i);
            Vector128<double> squares = Vector128<double>.Zero;
            for (int k = 0; k < values.Length; k++)
            {
                double count = counts[k];
                Vector128<double> value = Vector128.Create(count, count * weights[terms[k]]);
                values[k] = value;
                squares += value * value;
            }

            _rareSelf[i] = squares[1] > 0 ? 1 : 0;
            Vector128<double> norms = Vector128.Sqrt(Vector128.ConditionalSelect(Vector128.Equals(squares, Vector128<double>.Zero), Vector128<double>.One, squares));
            for (int k = 0; k < values.Length; k++) values[k] /= norms;
        }
    }

    private readonly void SumAll()
    {
        for (int i = 0; i < Count; i++)
        {
            CheckCancellation(i);
            ReadOnlySpan<int> terms = _matrix.RowTerms(i);
            Span<Vector128<double>> values = Values(i);
            Vector256<double> scales = Vector256.Create(1, 1, IsLead(i) ? 1.0 : 0, 0);
            for (int k = 0; k < terms.Length; k++) _all[terms[k]] += Twice(values[k]) * scales;
        }
    }

    /// <summary>Mean cosine with all others, by both weights; cosines with the leads and, from the sum of the rows before, with earlier sentences.</summary>
    private readonly void ReadForward()
    {
        double squares = 0, scale = 1;
        for (int t = 0; t < _matrix.TermCount; t++) squares += _all[t][2] * _all[t][2];
        double leadNorm = Math.Sqrt(squares) + 1e-12, others = Math.Max(1, Count - 1);
        for (int i = 0; i < Count; i++)
        {
            CheckCancellation(i);

            // Instead of fading every term, what is added grows; before that overflows, all is brought back.
            double faded = scale * Fade;
            Vector256<double> whole = Vector256<double>.Zero, before = whole;
            ReadAndAdd(i, Vector256.Create(Fade / faded, Fade / faded, 1, 0), ref whole, ref before);
            bool alone = Count == 1;
            _centrality[i] = alone ? 0 : (whole[0] - Self(i)) / others;
            _rare[i] = alone ? 0 : (whole[1] - _rareSelf[i]) / others;
            _lead[i] = (whole[2] - (IsLead(i) ? Self(i) : 0)) / leadNorm;
            _nearEarlier[i] = before[0] * scale;
            _rareNearEarlier[i] = before[1] * scale;
            _earlier[i] = before[2];
            scale = Rescale(faded);
        }

        Array.Clear(_running, 0, _matrix.TermCount);
    }

    /// <summary>Cosines with later sentences from the sum of the rows after; beside it the sum of all rows times their centralities grows.</summary>
    private readonly void ReadBackward(double unit)
    {
        double scale = 1;
        for (int i = Count - 1; i >= 0; i--)
        {
            CheckCancellation(i);
            double faded = scale * Fade;
            Vector256<double> whole = Vector256<double>.Zero, after = whole;
            ReadAndAdd(i, Vector256.Create(Fade / faded, Fade / faded, _centrality[i] / unit, 0), ref whole, ref after);
            _nearLater[i] = after[0] * scale;
            _rareNearLater[i] = after[1] * scale;
            scale = Rescale(faded);
        }
    }

    /// <summary>Products of a row with all rows and with the running sums, to which it is then added.</summary>
    private readonly void ReadAndAdd(int row, Vector256<double> scales, ref Vector256<double> whole, ref Vector256<double> running)
    {
        ReadOnlySpan<int> terms = _matrix.RowTerms(row);
        Span<Vector128<double>> values = Values(row);
        Vector256<double> a = Vector256<double>.Zero, b = a;
        for (int k = 0; k < terms.Length; k++)
        {
            Vector256<double> value = Twice(values[k]);
            ref Vector256<double> sum = ref _running[terms[k]];
            a += value * _all[terms[k]];
            b += value * sum;
            sum += value * scales;
        }

        (whole, running) = (a, b);
    }

    private readonly double Rescale(double scale)
    {
        if (scale > 1e-100) return scale;
        Vector256<double> factors = Vector256.Create(scale, scale, 1, 1);
        for (int t = 0; t < _matrix.TermCount; t++) _running[t] *= factors;
        return 1;
    }

    private readonly void ReadTwoSteps(double unit)
    {
        for (int i = 0; i < Count; i++)
        {
            CheckCancellation(i);
            ReadOnlySpan<int> terms = _matrix.RowTerms(i);
            Span<Vector128<double>> values = Values(i);
            double sum = 0;
            for (int k = 0; k < terms.Length; k++) sum += values[k][0] * _running[terms[k]][2];
            _twoStep[i] = Count > 1 ? (sum - (Self(i) * _centrality[i] / unit)) / (Count - 1) : 0;
        }

        Array.Clear(_running, 0, _matrix.TermCount);
    }

    /// <summary>Mean cosine with the sentences of the other texts.</summary>
    private readonly void CompareTexts()
    {
        int n = Count;
        _other.Clear();
        if (n == 0 || _starts[n - 1] == 0) return;
        Vector256<double> once = Vector256.Create(1.0, 0, 0, 0);
        for (int start = 0, end; start < n; start = end)
        {
            Vector256<double> unused = default, own = default;
            for (end = start; end < n && _starts[end] == start; end++) ReadAndAdd(end, once, ref unused, ref own);
            for (int i = start; i < end; i++)
            {
                ReadAndAdd(i, Vector256<double>.Zero, ref unused, ref own);
                _other[i] = ((_centrality[i] * (n - 1)) + Self(i) - own[0]) / (n - (end - start));
            }

            // Only what this text touched is cleared, so that many short texts stay linear.
            for (int i = start; i < end; i++) foreach (int t in _matrix.RowTerms(i)) _running[t] = Vector256<double>.Zero;
        }
    }

    /// <summary>How far the first (or last) three sentences of the texts lie from the mean, in standard deviations, from -2 to 3.</summary>
    private readonly double EdgeCentrality(ReadOnlySpan<double> values, bool lead)
    {
        double mean = Mean(values), squares = 0, edge = 0, edges = 0;
        for (int i = 0, end = 0; i < Count; i++)
        {
            squares += (values[i] - mean) * (values[i] - mean);
            while (end < Count && _starts[end] == _starts[i]) end++;
            if (lead ? !IsLead(i) : end - i > 3) continue;
            edge += values[i];
            edges++;
        }

        return Math.Clamp(((edge / edges) - mean) / (Math.Sqrt(squares / Count) + 1e-9), -2, 3);
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double v in values) sum += v;
        return sum / values.Length;
    }

    private static Vector256<double> Twice(Vector128<double> value) => Vector256.Create(value, value);

    private readonly void CheckCancellation(int row)
    {
        if ((row & 0xFFF) == 0) _cancellationToken.ThrowIfCancellationRequested();
    }

    private readonly bool IsLead(int row) => row - _starts[row] < 3;

    /// <summary>Cosine of a row by counts with itself.</summary>
    private readonly double Self(int row) => _matrix.RowTerms(row).IsEmpty ? 0 : 1;

    private readonly Span<Vector128<double>> Values(int row)
    {
        int start = _matrix.RowStarts[row];
        return _values.AsSpan(start, _matrix.RowStarts[row + 1] - start);
    }
}

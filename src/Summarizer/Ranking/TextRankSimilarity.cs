using System.Buffers;
using Summarizer.Terms;

namespace Summarizer.Ranking;

/// <summary>
/// Signals of <see cref="TextRank"/> from the cosines of sentences, without forming them: a sum over cosines is one product with a sum of unit vectors.
/// About a dozen passes over the matrix; O(pairs + terms).
/// </summary>
internal ref struct TextRankSimilarity
{
    private const double Fade = 0.8;

    private readonly SentenceTermMatrix _matrix;
    private readonly ReadOnlySpan<int> _starts;
    private readonly double[] _values;  // the matrix with rows of unit length
    private readonly double[] _all;     // sum of all rows
    private readonly double[] _sum;     // running sum, all zero between passes
    private readonly ITextRankSink _sink;
    private readonly CancellationToken _cancellationToken;

    private TextRankSimilarity(SentenceTermMatrix matrix, ReadOnlySpan<int> starts, ITextRankSink sink, CancellationToken cancellationToken)
    {
        _matrix = matrix;
        _starts = starts;
        _sink = sink;
        _cancellationToken = cancellationToken;
        _values = ArrayPool<double>.Shared.Rent(matrix.NonZeroCount);
        _all = ArrayPool<double>.Shared.Rent(matrix.TermCount);
        _sum = ArrayPool<double>.Shared.Rent(matrix.TermCount);
        Array.Clear(_sum, 0, matrix.TermCount);
    }

    private readonly int Count => _matrix.RowCount;

    /// <summary>Reads the similarities.</summary>
    /// <param name="matrix">Sentences x terms.</param>
    /// <param name="starts">For each row the first row of its text.</param>
    /// <param name="buffer">At least six columns.</param>
    /// <param name="sink">Takes signals and traits.</param>
    /// <param name="cancellationToken">Checked before every pass.</param>
    public static void Read(SentenceTermMatrix matrix, ReadOnlySpan<int> starts, Span<double> buffer, ITextRankSink sink, CancellationToken cancellationToken)
    {
        TextRankSimilarity similarity = new(matrix, starts, sink, cancellationToken);
        similarity.ReadCounts(buffer);
        similarity.ReadRare(buffer);
        ArrayPool<double>.Shared.Return(similarity._values);
        ArrayPool<double>.Shared.Return(similarity._all);
        ArrayPool<double>.Shared.Return(similarity._sum);
    }

    private readonly void ReadCounts(Span<double> buffer)
    {
        int n = Count;
        Span<double> centrality = buffer[..n], earlier = buffer[n..(2 * n)], later = buffer[(2 * n)..(3 * n)], near = buffer[(3 * n)..(4 * n)], other = buffer[(4 * n)..(5 * n)];
        Weigh(null);
        double mean = ReadAll(centrality);
        _sink.Add(TextRankTrait.Cohesion, mean);
        _sink.Add(TextRankTrait.LeadCentrality, EdgeCentrality(centrality, lead: true));
        SumEarlier(earlier);
        for (int i = 0; i < n; i++)
        {
            later[i] = i < n - 1 ? ((centrality[i] * (n - 1)) - earlier[i]) / (n - 1 - i) : 0;
            earlier[i] = i > 0 ? earlier[i] / i : 0;
        }

        _sink.Add(TextRankTrait.LeadLaterCentrality, EdgeCentrality(later, lead: true));
        _sink.Add(TextRankSignal.LaterCentrality, later);
        _sink.Add(TextRankSignal.EarlierCentrality, earlier);
        SumNear(near, forward: false);
        _sink.Add(TextRankTrait.Locality, Mean(near) / ((mean * 4) + 0.01));
        _sink.Add(TextRankSignal.NearLater, near);
        SumNear(near, forward: true);
        _sink.Add(TextRankSignal.NearEarlier, near);
        CompareLead(near);
        _sink.Add(TextRankSignal.LeadSimilarity, near);
        CompareTexts(other, centrality);
        _sink.Add(TextRankSignal.OtherTexts, other);
        StepTwice(near, centrality, mean);
        _sink.Add(TextRankSignal.TwoStepCentrality, near);
    }

    private readonly void ReadRare(Span<double> buffer)
    {
        int n = Count;
        Span<double> centrality = buffer[..n], near = buffer[n..(2 * n)];
        Weigh(TermWeights.InverseFrequency(_matrix));
        ReadAll(centrality);
        _sink.Add(TextRankTrait.LeadRareCentrality, EdgeCentrality(centrality, lead: true));
        _sink.Add(TextRankTrait.EndRareCentrality, EdgeCentrality(centrality, lead: false));
        _sink.Add(TextRankSignal.RareCentrality, centrality);
        SumNear(near, forward: true);
        _sink.Add(TextRankSignal.RareNearEarlier, near);
        SumNear(near, forward: false);
        _sink.Add(TextRankSignal.RareNearLater, near);
    }

    /// <summary>Makes the rows of unit length, counts times the terms' weights; a row without weight stays zero.</summary>
    private readonly void Weigh(double[]? weights)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<int> terms = _matrix.RowTerms(i), counts = _matrix.RowCounts(i);
            Span<double> values = Values(i);
            double squares = 0;
            for (int k = 0; k < values.Length; k++)
            {
                double v = weights is null ? counts[k] : counts[k] * weights[terms[k]];
                values[k] = v;
                squares += v * v;
            }

            if (squares == 0) continue;
            double norm = Math.Sqrt(squares);
            for (int k = 0; k < values.Length; k++) values[k] /= norm;
        }
    }

    /// <summary>Mean cosine with all other sentences; returns its mean.</summary>
    private readonly double ReadAll(Span<double> centrality)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        Array.Clear(_all, 0, _matrix.TermCount);
        for (int i = 0; i < Count; i++) Add(i, _all, 1);
        for (int i = 0; i < Count; i++) centrality[i] = Count > 1 ? (Dot(i, _all) - Self(i)) / (Count - 1) : 0;
        return Mean(centrality);
    }

    private readonly void SumEarlier(Span<double> sums)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        for (int i = 0; i < Count; i++)
        {
            sums[i] = Dot(i, _sum);
            Add(i, _sum, 1);
        }

        Array.Clear(_sum, 0, _matrix.TermCount);
    }

    /// <summary>Sums of cosines with the sentences before (or after), each times 0.8 to the power of the distance.</summary>
    private readonly void SumNear(Span<double> sums, bool forward)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        double scale = 1;
        for (int q = 0; q < Count; q++)
        {
            int i = forward ? q : Count - 1 - q;
            sums[i] = Dot(i, _sum) * scale;

            // Instead of fading every term, what is added grows; before that overflows, all is brought back.
            scale *= Fade;
            Add(i, _sum, Fade / scale);
            if (scale > 1e-100) continue;
            for (int t = 0; t < _matrix.TermCount; t++) _sum[t] *= scale;
            scale = 1;
        }

        Array.Clear(_sum, 0, _matrix.TermCount);
    }

    private readonly void CompareLead(Span<double> similarity)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        double squares = 0;
        for (int i = 0; i < Count; i++) if (i - _starts[i] < 3) Add(i, _sum, 1);
        for (int t = 0; t < _matrix.TermCount; t++) squares += _sum[t] * _sum[t];
        double norm = Math.Sqrt(squares) + 1e-12;
        for (int i = 0; i < Count; i++) similarity[i] = (Dot(i, _sum) - (i - _starts[i] < 3 ? Self(i) : 0)) / norm;
        Array.Clear(_sum, 0, _matrix.TermCount);
    }

    private readonly void CompareTexts(Span<double> similarity, ReadOnlySpan<double> centrality)
    {
        int n = Count;
        similarity.Clear();
        if (n == 0 || _starts[n - 1] == 0) return;
        for (int start = 0, end; start < n; start = end)
        {
            for (end = start; end < n && _starts[end] == start; end++) Add(end, _sum, 1);
            for (int i = start; i < end; i++) similarity[i] = ((centrality[i] * (n - 1)) + Self(i) - Dot(i, _sum)) / (n - (end - start));

            // Only what this text touched is cleared, so that many short texts stay linear.
            for (int i = start; i < end; i++) foreach (int t in _matrix.RowTerms(i)) _sum[t] = 0;
        }
    }

    private readonly void StepTwice(Span<double> result, ReadOnlySpan<double> centrality, double mean)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        double unit = mean + 1e-12;
        for (int i = 0; i < Count; i++) Add(i, _sum, centrality[i] / unit);
        for (int i = 0; i < Count; i++) result[i] = Count > 1 ? (Dot(i, _sum) - (Self(i) * centrality[i] / unit)) / (Count - 1) : 0;
        Array.Clear(_sum, 0, _matrix.TermCount);
    }

    /// <summary>How far the first (or last) three sentences of the texts lie from the mean, in standard deviations, from -2 to 3.</summary>
    private readonly double EdgeCentrality(ReadOnlySpan<double> values, bool lead)
    {
        double mean = Mean(values), squares = 0, edge = 0, edges = 0;
        for (int i = 0, end = 0; i < Count; i++)
        {
            squares += (values[i] - mean) * (values[i] - mean);
            while (end < Count && _starts[end] == _starts[i]) end++;
            if (lead ? i - _starts[i] >= 3 : end - i > 3) continue;
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

    private readonly Span<double> Values(int row)
    {
        int start = _matrix.RowStarts[row];
        return _values.AsSpan(start, _matrix.RowStarts[row + 1] - start);
    }

    private readonly double Self(int row)
    {
        Span<double> values = Values(row);
        return values.IsEmpty || (values[0] == 0 && values.IndexOfAnyExcept(0.0) < 0) ? 0 : 1;
    }

    private readonly double Dot(int row, double[] vector)
    {
        ReadOnlySpan<int> terms = _matrix.RowTerms(row);
        Span<double> values = Values(row);
        double sum = 0;
        for (int k = 0; k < terms.Length; k++) sum += values[k] * vector[terms[k]];
        return sum;
    }

    private readonly void Add(int row, double[] vector, double scale)
    {
        ReadOnlySpan<int> terms = _matrix.RowTerms(row);
        Span<double> values = Values(row);
        for (int k = 0; k < terms.Length; k++) vector[terms[k]] += values[k] * scale;
    }
}

using System.Buffers;
using Summarizer.Terms;

namespace Summarizer.Ranking.Graph;

/// <summary>Similarity of weighted term vectors as their dot product; the cosine when rows are scaled to length 1. Storage is pooled: dispose it.</summary>
internal sealed class DotProductSimilarity : ISeparableSimilarity, IDisposable
{
    private readonly SharedTerms _shared;
    private double[] _values;
    private double[] _self;
    private bool[] _hasVector;

    /// <param name="matrix">Sentences x terms.</param>
    /// <param name="termWeights">A weight a term, such as <see cref="TermWeights.InverseFrequency(SentenceTermMatrix)"/>; empty for 1.</param>
    /// <param name="binary">Whether a term counts once a sentence, however often it stands there.</param>
    /// <param name="normalize">Whether each row is scaled to Euclidean length 1 (over all its terms, shared or not), which makes the dot product the cosine.</param>
    public DotProductSimilarity(SentenceTermMatrix matrix, ReadOnlySpan<double> termWeights = default, bool binary = false, bool normalize = true)
    {
        _shared = new SharedTerms(matrix, termWeights);
        _values = ArrayPool<double>.Shared.Rent(_shared.PairCount);
        _self = ArrayPool<double>.Shared.Rent(_shared.RowCount);
        _hasVector = ArrayPool<bool>.Shared.Rent(_shared.RowCount);
        ReadOnlySpan<int> ids = _shared.Ids;
        for (int r = 0; r < _shared.RowCount; r++)
        {
            ReadOnlySpan<int> terms = matrix.RowTerms(r), counts = matrix.RowCounts(r);
            int start = _shared.Start(r), next = start;
            double squares = 0;
            for (int k = 0; k < terms.Length; k++)
            {
                double value = (binary ? 1 : counts[k]) * (termWeights.IsEmpty ? 1 : termWeights[terms[k]]);
                squares += value * value;
                if (ids[terms[k]] != SharedTerms.LeftOut) _values[next++] = value;
            }

            double scale = normalize && squares > 0 ? 1 / Math.Sqrt(squares) : 1, self = 0;
            _hasVector[r] = squares > 0;
            foreach (ref double value in _values.AsSpan(start, next - start))
            {
                value *= scale;
                self += value * value;
            }

            _self[r] = self;
        }
    }

    /// <inheritdoc/>
    public int Count => _shared.RowCount;

    /// <inheritdoc/>
    public int TermCount => _shared.TermCount;

    /// <inheritdoc/>
    public int Lanes => 1;

    /// <inheritdoc/>
    public bool IsSymmetric => true;

    /// <inheritdoc/>
    public bool IsIsolated(int row) => _shared.Row(row).IsEmpty;

    /// <inheritdoc/>
    public ReadOnlySpan<int> TermsOf(int row) => _shared.Row(row);

    /// <inheritdoc/>
    public bool HasVector(int row) => _hasVector[row];

    /// <summary>The values of <see cref="TermsOf"/>.</summary>
    public ReadOnlySpan<double> ValuesOf(int row) => _values.AsSpan(_shared.Start(row), _shared.Row(row).Length);

    /// <inheritdoc/>
    public void Add(int row, double weight, Span<double> sums)
    {
        ReadOnlySpan<int> terms = TermsOf(row);
        ReadOnlySpan<double> values = ValuesOf(row);
        for (int k = 0; k < terms.Length; k++) sums[terms[k]] += weight * values[k];
    }

    /// <inheritdoc/>
    public double Dot(int row, ReadOnlySpan<double> sums)
    {
        ReadOnlySpan<int> terms = TermsOf(row);
        ReadOnlySpan<double> values = ValuesOf(row);
        double total = 0;
        for (int k = 0; k < terms.Length; k++) total += values[k] * sums[terms[k]];
        return total;
    }

    /// <inheritdoc/>
    public double SelfSimilarity(int row) => _self[row];

    /// <inheritdoc/>
    public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken) => SeparableSums.All(this, x, y, cancellationToken);

    /// <inheritdoc/>
    public void SumOutgoing(Span<double> y, CancellationToken cancellationToken) => Ones.Multiply(this, y, cancellationToken);

    public void Dispose()
    {
        _shared.Dispose();
        ArrayPool<double>.Shared.Return(_values);
        ArrayPool<double>.Shared.Return(_self);
        ArrayPool<bool>.Shared.Return(_hasVector);
        (_values, _self, _hasVector) = ([], [], []);
    }
}

using System.Buffers;
using Summarizer.Terms;

namespace Summarizer.Ranking.Graph;

/// <summary>
/// The rows of a sentence-term matrix without the terms of a single sentence, which cannot connect it to another, and without terms of no weight.
/// Terms are numbered anew, in their old order. Storage is pooled: dispose it.
/// </summary>
internal sealed class SharedTerms : IDisposable
{
    /// <summary>The number given to a term that is left out.</summary>
    public const int LeftOut = -1;

    private int[] _ids;
    private int[] _starts;
    private int[] _terms;

    /// <param name="matrix">Sentences x terms.</param>
    /// <param name="termWeights">A weight a term, where 0 leaves it out; empty to weigh all alike.</param>
    public SharedTerms(SentenceTermMatrix matrix, ReadOnlySpan<double> termWeights = default)
    {
        RowCount = matrix.RowCount;
        _ids = ArrayPool<int>.Shared.Rent(matrix.TermCount);
        ReadOnlySpan<int> frequencies = matrix.DocumentFrequencies;
        int pairs = 0;
        for (int t = 0; t < frequencies.Length; t++)
        {
            bool kept = frequencies[t] > 1 && (termWeights.IsEmpty || termWeights[t] != 0);
            _ids[t] = kept ? TermCount++ : LeftOut;
            if (kept) pairs += frequencies[t];
        }

        PairCount = pairs;
        _starts = ArrayPool<int>.Shared.Rent(RowCount + 1);
        _terms = ArrayPool<int>.Shared.Rent(pairs);
        int next = 0;
        for (int r = 0; r < RowCount; r++)
        {
            _starts[r] = next;
            foreach (int term in matrix.RowTerms(r)) if (_ids[term] != LeftOut) _terms[next++] = _ids[term];
        }

        _starts[RowCount] = next;
    }

    public int RowCount { get; }

    public int TermCount { get; }

    /// <summary>Number of (sentence, shared term) pairs.</summary>
    public int PairCount { get; }

    /// <summary>New number of each term of the matrix, or <see cref="LeftOut"/>.</summary>
    public ReadOnlySpan<int> Ids => _ids;

    /// <summary>Index of a row's first pair.</summary>
    public int Start(int row) => _starts[row];

    /// <summary>The shared terms of a row, ascending.</summary>
    public ReadOnlySpan<int> Row(int row)
    {
        int start = _starts[row];
        return _terms.AsSpan(start, _starts[row + 1] - start);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_ids);
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<int>.Shared.Return(_terms);
        (_ids, _starts, _terms) = ([], [], []);
    }
}

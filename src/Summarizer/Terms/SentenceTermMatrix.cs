namespace Summarizer.Terms;

/// <summary>Sentences x terms as compressed sparse rows: for each sentence its distinct terms and how often each occurs.</summary>
/// <remarks>Immutable and thread-safe. Within a row, terms stand in ascending id.</remarks>
public sealed class SentenceTermMatrix
{
    private readonly int[] _rowStarts;
    private readonly int[] _terms;
    private readonly int[] _counts;
    private readonly int[] _lengths;
    private readonly int[] _documentFrequencies;

    internal SentenceTermMatrix(int[] rowStarts, int[] terms, int[] counts, int[] lengths, int[] documentFrequencies)
    {
        _rowStarts = rowStarts;
        _terms = terms;
        _counts = counts;
        _lengths = lengths;
        _documentFrequencies = documentFrequencies;
    }

    /// <summary>Number of sentences.</summary>
    public int RowCount => _rowStarts.Length - 1;

    /// <summary>Number of distinct terms.</summary>
    public int TermCount => _documentFrequencies.Length;

    /// <summary>Number of stored (sentence, term) pairs.</summary>
    public int NonZeroCount => _rowStarts[^1];

    /// <summary>Where each row begins in the arrays of pairs; length <see cref="RowCount"/> + 1.</summary>
    public ReadOnlySpan<int> RowStarts => _rowStarts;

    /// <summary>Term ids of all pairs, row by row; length <see cref="NonZeroCount"/>.</summary>
    public ReadOnlySpan<int> Terms => _terms.AsSpan(0, NonZeroCount);

    /// <summary>Number of occurrences of all pairs, row by row, each at least 1; length <see cref="NonZeroCount"/>.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, NonZeroCount);

    /// <summary>Number of content words (terms with repetitions) of each sentence; length <see cref="RowCount"/>.</summary>
    public ReadOnlySpan<int> Lengths => _lengths;

    /// <summary>In how many sentences each term occurs; length <see cref="TermCount"/>.</summary>
    public ReadOnlySpan<int> DocumentFrequencies => _documentFrequencies;

    /// <summary>Term ids of one sentence, ascending.</summary>
    public ReadOnlySpan<int> RowTerms(int row) => _terms.AsSpan(_rowStarts[row], _rowStarts[row + 1] - _rowStarts[row]);

    /// <summary>Occurrences of each of <see cref="RowTerms"/>.</summary>
    public ReadOnlySpan<int> RowCounts(int row) => _counts.AsSpan(_rowStarts[row], _rowStarts[row + 1] - _rowStarts[row]);
}

namespace Summarizer.Terms;

/// <summary>For each term of a matrix the rows that have it, ascending.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _rows;

    public Postings(SentenceTermMatrix matrix)
    {
        ReadOnlySpan<int> frequencies = matrix.DocumentFrequencies;
        _starts = new int[frequencies.Length + 1];
        for (int t = 0; t < frequencies.Length; t++) _starts[t + 1] = _starts[t] + frequencies[t];
        _rows = new int[_starts[^1]];
        int[] next = _starts.AsSpan(0, frequencies.Length).ToArray();
        for (int r = 0; r < matrix.RowCount; r++) foreach (int term in matrix.RowTerms(r)) _rows[next[term]++] = r;
    }

    public ReadOnlySpan<int> RowsOf(int term) => _rows.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);
}

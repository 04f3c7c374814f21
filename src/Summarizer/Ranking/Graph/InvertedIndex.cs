namespace Summarizer.Ranking.Graph;

/// <summary>For each shared term the sentences that have it, with their values: what finds a sentence's neighbours without looking at all others.</summary>
internal sealed class InvertedIndex
{
    private readonly DotProductSimilarity _similarity;
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly double[] _values;

    public InvertedIndex(DotProductSimilarity similarity)
    {
        _similarity = similarity;
        _starts = new int[similarity.TermCount + 1];
        for (int r = 0; r < similarity.Count; r++) foreach (int term in similarity.TermsOf(r)) _starts[term + 1]++;
        for (int t = 0; t < similarity.TermCount; t++) _starts[t + 1] += _starts[t];
        _rows = new int[_starts[^1]];
        _values = new double[_starts[^1]];
        int[] next = _starts.AsSpan(0, similarity.TermCount).ToArray();
        for (int r = 0; r < similarity.Count; r++)
        {
            ReadOnlySpan<int> terms = similarity.TermsOf(r);
            ReadOnlySpan<double> values = similarity.ValuesOf(r);
            for (int k = 0; k < terms.Length; k++)
            {
                int at = next[terms[k]]++;
                (_rows[at], _values[at]) = (r, values[k]);
            }
        }
    }

    /// <summary>Adds to <paramref name="products"/>, all 0 before, the dot product of a sentence with every one that shares a term, itself included.</summary>
    /// <param name="row">The sentence.</param>
    /// <param name="products">One number a sentence.</param>
    /// <param name="touched">Receives the sentences whose product is not 0, each once. O(postings of the sentence's terms).</param>
    public void Accumulate(int row, double[] products, List<int> touched)
    {
        ReadOnlySpan<int> terms = _similarity.TermsOf(row);
        ReadOnlySpan<double> values = _similarity.ValuesOf(row);
        for (int k = 0; k < terms.Length; k++)
        {
            for (int p = _starts[terms[k]]; p < _starts[terms[k] + 1]; p++)
            {
                int other = _rows[p];
                if (products[other] == 0) touched.Add(other);
                products[other] += values[k] * _values[p];
            }
        }
    }
}

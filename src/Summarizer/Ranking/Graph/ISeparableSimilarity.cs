namespace Summarizer.Ranking.Graph;

/// <summary>
/// A symmetric similarity that is a dot product, s(i, j) = v_i . v_j, of sparse vectors: everything that sums over sentences is a running
/// sum over the vocabulary, and the graph is never built.
/// </summary>
internal interface ISeparableSimilarity : ISimilarity
{
    /// <summary>Number of terms that occur in more than one sentence.</summary>
    int TermCount { get; }

    /// <summary>How many numbers a sum holds for each term.</summary>
    int Lanes { get; }

    /// <summary>Whether a sentence has any term of weight, shared or its own: without one it is like nothing, not even itself.</summary>
    bool HasVector(int row);

    /// <summary>The shared terms of a sentence: all its similarity to others comes from these.</summary>
    ReadOnlySpan<int> TermsOf(int row);

    /// <summary>sums += weight v_row; sums has <see cref="TermCount"/> x <see cref="Lanes"/> numbers.</summary>
    void Add(int row, double weight, Span<double> sums);

    /// <summary>v_row . sums.</summary>
    double Dot(int row, ReadOnlySpan<double> sums);

    /// <summary>v_row . v_row over the shared terms: what a total over all sentences has too much for this one.</summary>
    double SelfSimilarity(int row);
}

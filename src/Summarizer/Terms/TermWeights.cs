namespace Summarizer.Terms;

/// <summary>Weights of terms by how many sentences have them.</summary>
internal static class TermWeights
{
    /// <summary>idf = log(n / n_t), n sentences, n_t of them with the term; 0 for a term of every sentence.</summary>
    public static double[] InverseFrequency(SentenceTermMatrix matrix)
    {
        double[] weights = new double[matrix.TermCount];
        InverseFrequency(matrix, weights);
        return weights;
    }

    /// <summary>The same into a buffer.</summary>
    public static void InverseFrequency(SentenceTermMatrix matrix, Span<double> weights)
    {
        ReadOnlySpan<int> frequencies = matrix.DocumentFrequencies;
        double logOfCount = PortableMath.Log(matrix.RowCount);
        for (int t = 0; t < weights.Length; t++) weights[t] = logOfCount - PortableMath.Log(frequencies[t]);
    }

    /// <summary>log(1 + n / n_t), for terms that a query or a title asks for: above 0 even for a term of every sentence.</summary>
    public static double[] OfWanted(SentenceTermMatrix matrix)
    {
        double[] weights = new double[matrix.TermCount];
        for (int t = 0; t < weights.Length; t++) weights[t] = PortableMath.Log(1 + ((double)matrix.RowCount / matrix.DocumentFrequencies[t]));
        return weights;
    }
}

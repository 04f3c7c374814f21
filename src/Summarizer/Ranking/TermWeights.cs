using Summarizer.Terms;

namespace Summarizer.Ranking;

/// <summary>Weights of terms by how many sentences have them.</summary>
internal static class TermWeights
{
    /// <summary>idf = log(n / n_t), n sentences, n_t of them with the term; 0 for a term of every sentence.</summary>
    public static double[] InverseFrequency(SentenceTermMatrix matrix)
    {
        double[] weights = new double[matrix.TermCount];
        ReadOnlySpan<int> frequencies = matrix.DocumentFrequencies;
        double logOfCount = PortableMath.Log(matrix.RowCount);

        // Most terms are rare: their logarithms are taken once.
        double[] rare = new double[Math.Min(matrix.RowCount, 63) + 1];
        for (int f = 1; f < rare.Length; f++) rare[f] = logOfCount - PortableMath.Log(f);
        for (int t = 0; t < weights.Length; t++)
            weights[t] = frequencies[t] < rare.Length ? rare[frequencies[t]] : logOfCount - PortableMath.Log(frequencies[t]);
        return weights;
    }
}

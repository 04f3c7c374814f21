namespace Summarizer.Terms;

/// <summary>How often each term occurs in the whole document, as a share of all its terms.</summary>
internal static class TermProbabilities
{
    public static double[] Of(SentenceTermMatrix matrix)
    {
        double[] probabilities = new double[matrix.TermCount];
        ReadOnlySpan<int> terms = matrix.Terms, counts = matrix.Counts;
        long total = 0;
        for (int k = 0; k < terms.Length; k++)
        {
            probabilities[terms[k]] += counts[k];
            total += counts[k];
        }

        for (int t = 0; t < probabilities.Length; t++) probabilities[t] /= total;
        return probabilities;
    }
}

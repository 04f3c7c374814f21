using Summarizer.Terms;

namespace Summarizer.Ranking.Priors;

/// <summary>Turns the restart of a walk towards a query (Haveliwala 2002; for sentences Kazemi et al. 2020).</summary>
internal static class QueryRestart
{
    // Once the range of the prior would put the best answer level with the best of the others, and its length, which the selector adds, would decide.
    private const double Ranges = 2;

    // A uniform prior has no range, and one that is almost 0 somewhere has too much of it.
    private const double LeastRange = 2, MostRange = 8;

    /// <summary>
    /// Multiplies each weight by exp(2 R relevance / greatest relevance), R the range of the prior in logarithms, so that what answers best leads and the prior decides among the rest.
    /// Nothing changes without a query or without an answer.
    /// </summary>
    /// <param name="context">The sentences and the query.</param>
    /// <param name="prior">A distribution; stays one.</param>
    public static void Turn(RankingContext context, Span<double> prior)
    {
        if (context.QueryTerms.IsEmpty) return;
        double[] relevance = Relevance(context.Matrix, context.QueryTerms);
        double best = 0, high = 0, low = double.PositiveInfinity, sum = 0;
        foreach (double r in relevance) best = Math.Max(best, r);
        if (best == 0) return;
        foreach (double p in prior) (low, high) = (Math.Min(low, p), Math.Max(high, p));
        double range = low > 0 ? Math.Clamp(PortableMath.Log(high / low), LeastRange, MostRange) : MostRange;
        for (int i = 0; i < prior.Length; i++)
        {
            prior[i] *= PortableMath.Exp(Ranges * range * relevance[i] / best);
            sum += prior[i];
        }

        for (int i = 0; i < prior.Length; i++) prior[i] /= sum;
    }

    /// <summary>
    /// Cosine of each sentence with a set of terms (a query, a title), terms weighted by log(1 + n / n_t), times the share of the set's weight that the sentence has: one that has all
    /// terms goes before a shorter one that has some. O(pairs).
    /// </summary>
    /// <param name="matrix">Sentences x terms.</param>
    /// <param name="terms">Distinct ids, ascending.</param>
    public static double[] Relevance(SentenceTermMatrix matrix, ReadOnlySpan<int> terms)
    {
        double[] relevance = new double[matrix.RowCount];
        if (terms.IsEmpty) return relevance;
        double[] weights = TermWeights.OfWanted(matrix);
        bool[] wanted = new bool[matrix.TermCount];
        double all = 0;
        foreach (int term in terms)
        {
            wanted[term] = true;
            all += weights[term];
        }

        for (int r = 0; r < relevance.Length; r++)
        {
            ReadOnlySpan<int> row = matrix.RowTerms(r), counts = matrix.RowCounts(r);
            double squares = 0, product = 0, found = 0;
            for (int k = 0; k < row.Length; k++)
            {
                double value = counts[k] * weights[row[k]];
                squares += value * value;
                if (!wanted[row[k]]) continue;
                product += value * weights[row[k]];
                found += weights[row[k]];
            }

            if (product > 0) relevance[r] = product / Math.Sqrt(squares) * found / all;
        }

        return relevance;
    }
}

using Summarizer.Terms;

namespace Summarizer.Ranking.Priors;

/// <summary>Where a random walk over sentences starts anew: distributions that turn PageRank towards a query, a title or a position (Haveliwala 2002).</summary>
internal static class Teleport
{
    private const double QueryShare = 0.5;

    /// <summary>Half uniform, half towards the query; empty, which means uniform, without one.</summary>
    public static double[] ForQuery(RankingContext context)
    {
        if (context.QueryTerms.IsEmpty) return [];
        double[] teleport = Uniform(context.Matrix.RowCount);
        Blend(teleport, Relevance(context.Matrix, context.QueryTerms), QueryShare);
        return teleport;
    }

    /// <summary>All sentences alike.</summary>
    public static double[] Uniform(int count)
    {
        double[] teleport = new double[count];
        Array.Fill(teleport, 1.0 / count);
        return teleport;
    }

    /// <summary>teleport = (1 - share) teleport + share weights / sum of weights; left alone where all weights are 0.</summary>
    /// <param name="teleport">A distribution.</param>
    /// <param name="weights">A weight a sentence, at least 0.</param>
    /// <param name="share">From 0 to 1.</param>
    public static void Blend(Span<double> teleport, ReadOnlySpan<double> weights, double share)
    {
        double sum = 0;
        foreach (double weight in weights) sum += weight;
        if (!(sum > 0)) return;
        for (int i = 0; i < teleport.Length; i++) teleport[i] = ((1 - share) * teleport[i]) + (share * (weights[i] / sum));
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

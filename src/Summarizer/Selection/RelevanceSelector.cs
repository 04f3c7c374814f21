using Summarizer.Ranking;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer.Selection;

/// <summary>
/// Spends the length on what the relevant sentences have in common: each term weighs what the sentences that have it are worth, as in relevance feedback (Lavrenko and Croft 2001), and the
/// sentence is taken that says most of what is not yet said for its cost, until nothing fits or nothing new is left; if none fits at all, the best one whole.
/// </summary>
/// <remarks>
/// value = score x (weight of its terms not yet said) / (cost + mean cost), where a term weighs rarity x the sum of the squared scores of its sentences, and a term of the query as much again as the
/// weightiest. O(n log n + pairs).
/// </remarks>
internal sealed class RelevanceSelector : ISentenceSelector
{
    /// <inheritdoc/>
    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
    {
        if (scores.IsEmpty) return;
        double[] weights = TermValues(context.Ranking, scores), whole = new double[scores.Length], values = new double[scores.Length];
        double meanCost = MeanCost(context, scores.Length);
        for (int row = 0; row < values.Length; row++)
        {
            foreach (int term in context.Ranking.Matrix.RowTerms(row)) whole[row] += weights[term];
            values[row] = scores[row] * whole[row] / (context.Cost(row) + meanCost);
            if (values[row] == 0) values[row] = double.NegativeInfinity; // it has nothing to do with the question
        }

        GreedySelection.Select(context, values, new UnsaidTerms(context.Ranking.Matrix, weights, whole), chosen, cancellationToken);
    }

    private static double[] TermValues(RankingContext ranking, ReadOnlySpan<double> scores)
    {
        SentenceTermMatrix matrix = ranking.Matrix;
        double[] values = new double[matrix.TermCount];
        for (int row = 0; row < scores.Length; row++)
            foreach (int term in matrix.RowTerms(row)) values[term] += scores[row] * scores[row];
        double most = 0, mostAsked = 0;
        for (int term = 0; term < values.Length; term++) most = Math.Max(most, values[term] *= Rarity(matrix, term));
        foreach (int term in ranking.QueryTerms) mostAsked = Math.Max(mostAsked, Rarity(matrix, term));
        foreach (int term in ranking.QueryTerms)
        {
            double share = Rarity(matrix, term) / mostAsked;
            values[term] += most * share * share;
        }

        return values;
    }

    private static double Rarity(SentenceTermMatrix matrix, int term) => QueryRelevance.Rarity(matrix.RowCount, matrix.DocumentFrequencies[term]);

    private static double MeanCost(SelectionContext context, int rows)
    {
        double sum = 0;
        for (int row = 0; row < rows; row++) sum += context.Cost(row);
        return sum / rows;
    }

    /// <summary>A sentence keeps of its value the part whose terms are not said yet.</summary>
    private sealed class UnsaidTerms(SentenceTermMatrix matrix, double[] weights, double[] whole) : IRedundancyPenalty
    {
        public double Value(int row, double relevance)
        {
            double unsaid = 0;
            foreach (int term in matrix.RowTerms(row)) unsaid += weights[term];
            return relevance * unsaid / whole[row];
        }

        public double Bound(double relevance) => relevance;

        public void Choose(int row)
        {
            foreach (int term in matrix.RowTerms(row)) weights[term] = 0;
        }
    }
}

using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer.Selection;

/// <summary>
/// Spends the length on what the relevant sentences have in common: each term weighs what the sentences that have it are worth, as in relevance feedback (Lavrenko and Croft 2001), and the
/// sentence is taken that says most of what is not yet said for its cost, until nothing fits or nothing new is left; if none fits at all, the best one whole.
/// </summary>
/// <remarks>
/// value = score x (weight of its terms not yet said) / (cost + mean cost), where a term weighs rarity x the sum of the squared scores of its sentences, and a term of the query as much again as the
/// weightiest. Values only fall while sentences are chosen, so each is looked at again only when it comes out on top, a limited number of times: O(n log n + pairs).
/// </remarks>
internal sealed class RelevanceSelector : ISentenceSelector
{
    private const int MostLooks = 64;

    /// <inheritdoc/>
    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
    {
        if (scores.IsEmpty) return;
        SentenceTermMatrix matrix = context.Ranking.Matrix;
        double[] weights = TermValues(context.Ranking, scores);
        double meanCost = MeanCost(context, scores.Length);
        RepetitionFilter filter = new(context.Ranking);
        PriorityQueue<int, (double Value, int Row)> queue = new(BestFirst);
        byte[] looks = new byte[scores.Length];
        long left = context.Budget;
        int best = -1, kept = FirstToKeep(context, scores);
        if (kept >= 0) TryTake(kept);
        for (int row = 0; row < scores.Length; row++) if (context.IsEligible(row) && row != kept) queue.Enqueue(row, (Value(row, scores), row));
        while (left > 0 && queue.TryDequeue(out int row, out (double Value, int Row) key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (best < 0) best = row;
            double value = Value(row, scores);
            if (value < key.Value && queue.Count > 0 && looks[row]++ < MostLooks) queue.Enqueue(row, (value, row));
            else if (value > 0) TryTake(row);
            else context.Reject(row, SelectionDecision.Redundant);
        }

        if (chosen.Count == 0 && best >= 0) chosen.Add(best);

        double Value(int row, ReadOnlySpan<double> scores)
        {
            double unsaid = 0;
            foreach (int term in matrix.RowTerms(row)) unsaid += weights[term];
            return scores[row] * unsaid / (context.Cost(row) + meanCost);
        }

        void TryTake(int row)
        {
            long cost = context.Cost(row) + (chosen.Count > 0 ? context.JoinCost : 0);
            if (cost > left)
            {
                context.Reject(row, SelectionDecision.TooLongForBudget);
            }
            else if (!filter.Add(row))
            {
                context.Reject(row, SelectionDecision.Redundant);
            }
            else
            {
                left -= cost;
                chosen.Add(row);
                foreach (int term in matrix.RowTerms(row)) weights[term] = 0;
            }
        }
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

    // A row that leads the order without the highest score was put there to be kept.
    private static int FirstToKeep(SelectionContext context, ReadOnlySpan<double> scores) =>
        context.Order.Length > 1 && context.IsEligible(context.Order[0]) && scores[context.Order[0]] < scores[context.Order[1]] ? context.Order[0] : -1;

    private static Comparer<(double Value, int Row)> BestFirst { get; } =
        Comparer<(double Value, int Row)>.Create(static (a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : a.Row.CompareTo(b.Row));
}

namespace Summarizer.Selection;

/// <summary>
/// Chooses, again and again, the candidate of the greatest value under a penalty for repeating what is chosen. As values only fall, one is computed anew only when its
/// sentence is about to be taken, and sentences whose score cannot compete are never looked at.
/// </summary>
internal static class LazyGreedy
{
    /// <param name="context">The candidates and the budget; the first of its order is taken first.</param>
    /// <param name="scores">One score a row; mapped to relevances from 0 to 1.</param>
    /// <param name="penalty">What repetition costs.</param>
    /// <param name="chosen">Receives the chosen rows, best first.</param>
    /// <param name="cancellationToken">Checked for each candidate.</param>
    public static void Select<T>(SelectionContext context, ReadOnlySpan<double> scores, T penalty, List<int> chosen, CancellationToken cancellationToken)
        where T : IRedundancyPenalty
    {
        (double least, double range) = RangeOf(scores);
        ReadOnlySpan<int> order = context.Order;
        RepetitionFilter filter = new(context.Ranking);
        PriorityQueue<int, Key> candidates = new();
        long left = context.Budget;
        int next = 0, best = -1;
        while (left > 0 || best < 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            next = PullCompetitors(context, scores, penalty, candidates, next, least, range, all: best >= 0);
            if (!candidates.TryDequeue(out int position, out Key key)) break;
            int row = order[position];
            if (best < 0) best = row;
            double value = penalty.Value(row, Relevance(scores[row], least, range));
            long cost = context.Cost(row) + (chosen.Count > 0 ? context.JoinCost : 0);
            if (value < key.Value)
            {
                candidates.Enqueue(position, new Key(value, position));
            }
            else if (cost > left)
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
                penalty.Choose(row);
            }
        }

        if (chosen.Count == 0 && best >= 0) chosen.Add(best);
    }

    // Scores fall along the order, save for a first sentence that the caller wants in any case: it is pulled alone, and so taken first.
    private static int PullCompetitors<T>(
        SelectionContext context, ReadOnlySpan<double> scores, T penalty, PriorityQueue<int, Key> candidates, int next, double least, double range, bool all)
        where T : IRedundancyPenalty
    {
        ReadOnlySpan<int> order = context.Order;
        for (; next < order.Length; next++)
        {
            int row = order[next];
            if (!context.IsEligible(row)) continue;
            double relevance = Relevance(scores[row], least, range);
            if (candidates.TryPeek(out _, out Key top) && (!all || penalty.Bound(relevance) < top.Value)) break;
            candidates.Enqueue(next, new Key(penalty.Bound(relevance), next));
        }

        return next;
    }

    private static double Relevance(double score, double least, double range) => range > 0 ? (score - least) / range : 1;

    private static (double Least, double Range) RangeOf(ReadOnlySpan<double> scores)
    {
        double least = double.PositiveInfinity, most = double.NegativeInfinity;
        foreach (double score in scores) (least, most) = (Math.Min(least, score), Math.Max(most, score));
        return (least, most - least);
    }

    /// <summary>Greater values first, then earlier in the order.</summary>
    private readonly record struct Key(double Value, int Position) : IComparable<Key>
    {
        public int CompareTo(Key other) => Value != other.Value ? other.Value.CompareTo(Value) : Position.CompareTo(other.Position);
    }
}

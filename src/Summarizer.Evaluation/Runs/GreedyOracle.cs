namespace Summarizer.Evaluation.Runs;

/// <summary>
/// The greedy oracle of extractive summarization (Nallapati et al. 2017): the sentence that helps most is added again and again, as long as one helps and fits; the best one whole where
/// none fits, as the selectors do.
/// </summary>
public static class GreedyOracle
{
    /// <summary>Rows in the order they were added; O(rows x chosen) calls of <paramref name="value"/>.</summary>
    /// <param name="rows">How many there are.</param>
    /// <param name="budget">The length.</param>
    /// <param name="cost">What a row takes of it, as the first one or not.</param>
    /// <param name="value">What rows are worth together; the list is the same at every call.</param>
    /// <param name="cancellationToken">Checked at every row.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IReadOnlyList<int> Choose(int rows, long budget, Func<int, bool, long> cost, Func<IReadOnlyList<int>, double> value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cost);
        ArgumentNullException.ThrowIfNull(value);
        List<int> chosen = [];
        double With(int row)
        {
            cancellationToken.ThrowIfCancellationRequested();
            chosen.Add(row);
            double sum = value(chosen);
            chosen.RemoveAt(chosen.Count - 1);
            return sum;
        }

        if (rows > 0 && !Enumerable.Range(0, rows).Any(row => cost(row, true) <= budget)) return [Enumerable.Range(0, rows).MaxBy(With)];
        double best = 0;
        while (budget > 0)
        {
            int next = -1;
            for (int row = 0; row < rows; row++)
                if (!chosen.Contains(row) && cost(row, chosen.Count == 0) <= budget && With(row) is var sum && sum > best) (best, next) = (sum, row);
            if (next < 0) break;
            budget -= cost(next, chosen.Count == 0);
            chosen.Add(next);
        }

        return chosen;
    }
}

namespace Summarizer.Selection;

/// <summary>
/// Takes the best sentence that still fits and does not repeat a chosen one, until none does; if none fits at all, the best one whole.
/// </summary>
/// <remarks>O(n) after sorting; a sentence repeats another when it has the same terms.</remarks>
public sealed class TopRankedSelector : ISentenceSelector
{
    /// <inheritdoc/>
    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(chosen);
        RepetitionFilter filter = new(context.Ranking);
        long left = context.Budget;
        int best = -1;
        foreach (int row in context.Order)
        {
            if (!context.IsEligible(row)) continue;
            if (best < 0) best = row;
            if (left <= 0) break;
            cancellationToken.ThrowIfCancellationRequested();
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
            }
        }

        if (chosen.Count == 0 && best >= 0) chosen.Add(best);
    }
}

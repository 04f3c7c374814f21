namespace Summarizer.Selection;

/// <summary>Takes the best sentence that still fits, until none does; if none fits at all, the best one whole.</summary>
public sealed class TopRankedSelector : ISentenceSelector
{
    /// <inheritdoc/>
    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(chosen);
        int[] order = new int[scores.Length];
        double[] keys = new double[scores.Length];
        for (int i = 0; i < order.Length; i++) (order[i], keys[i]) = (i, -scores[i]);
        Array.Sort(order, (a, b) => keys[a] != keys[b] ? keys[a].CompareTo(keys[b]) : a.CompareTo(b));
        long left = context.Budget;
        foreach (int row in order)
        {
            long cost = context.Costs[row] + (chosen.Count > 0 ? context.JoinCost : 0);
            if (cost > left) continue;
            left -= cost;
            chosen.Add(row);
        }

        if (chosen.Count == 0 && order.Length > 0) chosen.Add(order[0]);
    }
}

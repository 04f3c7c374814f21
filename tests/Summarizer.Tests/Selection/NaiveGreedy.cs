using Summarizer.Ranking;
using Summarizer.Selection;
using Summarizer.Tests.Ranking;

namespace Summarizer.Tests.Selection;

/// <summary>Greedy selection as it is defined: again and again the candidate of the greatest value, all values computed anew each time.</summary>
internal sealed class NaiveGreedy(SelectionContext context, Func<int, IReadOnlyList<int>, double> value)
{
    public List<int> Chosen { get; } = [];

    public SelectionDecision[] Decisions { get; } = new SelectionDecision[context.Ranking.Rows.Length];

    public NaiveGreedy Run()
    {
        List<int> open = [.. Enumerable.Range(0, Decisions.Length).Where(row => context.IsEligible(row) && !double.IsNegativeInfinity(value(row, Chosen)))];
        long left = context.Budget;
        int best = -1;
        while (open.Count > 0 && (left > 0 || best < 0))
        {
            int row = open.OrderByDescending(r => value(r, Chosen)).ThenBy(static r => r).First();
            open.Remove(row);
            if (best < 0) best = row;
            int cost = context.Cost(row) + (Chosen.Count > 0 ? context.JoinCost : 0);
            if (cost > left) Decisions[row] = SelectionDecision.TooLongForBudget;
            else if (Chosen.Any(c => SaysTheSame(c, row))) Decisions[row] = SelectionDecision.Redundant;
            else
            {
                left -= cost;
                Chosen.Add(row);
            }
        }

        if (Chosen.Count == 0 && best >= 0) Chosen.Add(best);
        return this;
    }

    private bool SaysTheSame(int a, int b)
    {
        ReadOnlySpan<int> first = context.Ranking.Matrix.RowTerms(a), second = context.Ranking.Matrix.RowTerms(b);
        return first.IsEmpty && second.IsEmpty ? string.Equals(TextOf(a), TextOf(b), StringComparison.OrdinalIgnoreCase) : first.SequenceEqual(second);
    }

    private string TextOf(int row) => context.Ranking.Sentence(row).Span.Slice(context.Ranking.Document.Text).ToString();
}

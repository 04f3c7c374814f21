using Summarizer.Selection.Coherence;
using Summarizer.Text;

namespace Summarizer.Selection;

/// <summary>A summary in the making: what is chosen, what may still be spent, and which sentences a row would have to bring along.</summary>
internal sealed class Draft(SelectionContext context, List<int> chosen)
{
    // What leans on more than a few sentences before it is a story of its own.
    public const int MostBrought = 3;

    // A summary of words has many short steps, each close to the last: what was said a little before is still in mind. Three sentences stand far apart.
    private readonly int _reach = context.Unit == SummaryUnit.Sentences ? 1 : 3;

    private readonly bool[] _isTaken = new bool[context.Ranking.Rows.Length];
    private readonly RepetitionFilter _filter = new(context.Ranking);
    private Dictionary<ulong, int>? _named; // first chosen row that has a noun
    private int _read;

    /// <summary>What may still be spent.</summary>
    public long Left { get; private set; } = context.Budget;

    /// <summary>Whether a row that could be understood was left out for its own length.</summary>
    public bool HasTurnedAway { get; private set; }

    public bool IsTaken(int row) => _isTaken[row];

    public bool IsFragment(int row) => context.Needs is { } needs && needs.Of(row).HasFlag(Need.Unfit);

    /// <summary>The rows that would come in with a row so that all of them can be understood; <c>false</c> when nothing makes it understood.</summary>
    public bool TryGroup(int row, out int first, out int last)
    {
        first = last = row;
        if (context.Needs is not { } needs) return true;
        if (IsFragment(row)) return false;
        while (LeansOnPrevious(first))
        {
            if (!needs.FollowsOn(first)) return false;
            if (IsTakenShortlyBefore(first)) break;
            first--;
            if (!CanBeBrought(first) || row - first > MostBrought) return false;
        }

        while (needs.Of(last).HasFlag(Need.Next) && !_isTaken[last + 1])
        {
            last++;
            if (!CanBeBrought(last) || last - row > MostBrought) return false;
        }

        return true;
    }

    /// <summary>Whether a row's neighbour, now taken, may change what the row is worth.</summary>
    public bool WaitsFor(int row, int taken) =>
        context.Needs is { } needs && !_isTaken[row] && context.IsEligible(row)
        && (taken < row ? (needs.Of(row) & (Need.Previous | Need.Introduction)) != 0 && needs.FollowsOn(row) : needs.Of(row).HasFlag(Need.Next));

    /// <summary>Takes the rows from first to last if all fit and none repeats what is chosen; <paramref name="row"/> is the one asked for.</summary>
    public bool TryTake(int row, int first, int last)
    {
        long own = CostOf(row, chosen.Count > 0), all = own;
        for (int r = first; r <= last; r++) if (r != row) all += CostOf(r, joins: true);
        if (all > Left)
        {
            HasTurnedAway |= own > Left;
            context.Reject(row, own > Left ? SelectionDecision.TooLongForBudget : SelectionDecision.Dangling);
            return false;
        }

        for (int r = first; r <= last; r++)
        {
            if (!_filter.Repeats(r) && !RepeatsIn(first, r)) continue;
            context.Reject(row, r == row ? SelectionDecision.Redundant : SelectionDecision.Dangling);
            return false;
        }

        Left -= all;
        for (int r = first; r <= last; r++)
        {
            _filter.Add(r);
            _isTaken[r] = true;
            chosen.Add(r);
        }

        return true;
    }

    /// <summary>How many sentences after a taken one may lean on it.</summary>
    public int Reach => _reach;

    private bool IsTakenShortlyBefore(int row)
    {
        for (int before = 1; before <= _reach && context.Needs!.FollowsOn(row - before + 1); before++) if (_isTaken[row - before]) return true;
        return false;
    }

    private bool RepeatsIn(int first, int row)
    {
        for (int r = first; r < row; r++) if (_filter.Same(r, row)) return true;
        return false;
    }

    private long CostOf(int row, bool joins) => context.Cost(row) + (joins ? context.JoinCost : 0);

    private bool CanBeBrought(int row) => context.IsEligible(row) && !IsFragment(row);

    private bool LeansOnPrevious(int row)
    {
        Need need = context.Needs!.Of(row);
        return need.HasFlag(Need.Previous) || (need.HasFlag(Need.Introduction) && !IsNamedBefore(row));
    }

    private bool IsNamedBefore(int row)
    {
        _named ??= [];
        for (; _read < chosen.Count; _read++)
        {
            Sentence sentence = context.Ranking.Sentence(chosen[_read]);
            foreach (Token token in context.Ranking.Document.Tokens.Slice(sentence.FirstToken, sentence.TokenCount))
            {
                ulong term = Descriptions.TermOf(context.Ranking, token);
                if (term != 0 && (!_named.TryGetValue(term, out int before) || chosen[_read] < before)) _named[term] = chosen[_read];
            }
        }

        return _named.TryGetValue(context.Needs!.DescribedBy(row), out int named) && named < row;
    }
}

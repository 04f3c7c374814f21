using Summarizer.Ranking;

namespace Summarizer.Selection;

/// <summary>What a selector sees: the candidates, what each costs and what may be spent.</summary>
public sealed class SelectionContext
{
    private readonly int[] _costs;

    internal SelectionContext(RankingContext ranking, int[] costs, long budget, int joinCost)
    {
        Ranking = ranking;
        _costs = costs;
        Budget = budget;
        JoinCost = joinCost;
    }

    /// <summary>The candidates and their terms.</summary>
    public RankingContext Ranking { get; }

    /// <summary>Cost of each candidate row in the unit of the budget.</summary>
    public ReadOnlySpan<int> Costs => _costs;

    /// <summary>What may be spent, in sentences, words or code units.</summary>
    public long Budget { get; }

    /// <summary>Cost of joining a sentence to the one before: 1 for code units, 0 otherwise.</summary>
    public int JoinCost { get; }
}

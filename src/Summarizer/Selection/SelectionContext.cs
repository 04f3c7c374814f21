using Summarizer.Ranking;
using Summarizer.Segmentation.Words;
using Summarizer.Selection.Coherence;

namespace Summarizer.Selection;

/// <summary>What a selector works with: the candidates, the cost of each, and the budget.</summary>
public sealed class SelectionContext
{
    private readonly int[] _order;
    private readonly bool[]? _eligible;
    private readonly SelectionDecision[]? _decisions;
    private readonly TokenCosts? _tokens;

    internal SelectionContext(
        RankingContext ranking, int[] order, SummaryUnit unit, long budget, bool[]? eligible, SelectionDecision[]? decisions, TokenCosts? tokens = null)
    {
        _tokens = tokens;
        Ranking = ranking;
        _order = order;
        Unit = unit;
        Budget = budget;
        _eligible = eligible;
        _decisions = decisions;
    }

    /// <summary>The candidates and their terms.</summary>
    public RankingContext Ranking { get; }

    /// <summary>All rows from the highest score to the lowest, ties in reading order.</summary>
    public ReadOnlySpan<int> Order => _order;

    /// <summary>What the rows need around them to be understood; <c>null</c> where each may stand alone.</summary>
    internal SentenceNeeds? Needs { get; init; }

    /// <summary>Whether the first row is to be taken in any case.</summary>
    internal bool KeepsFirst { get; init; }

    /// <summary>What is counted: sentences, words, characters or tokens.</summary>
    public SummaryUnit Unit { get; }

    /// <summary>The budget, in <see cref="Unit"/>.</summary>
    public long Budget { get; }

    /// <summary>Cost of joining a sentence to the one before: 1 for characters, 0 otherwise.</summary>
    public int JoinCost => Unit == SummaryUnit.Characters ? 1 : 0;

    /// <summary>Cost of a row in the unit of the budget, with its speaker's name; linear in its length for words and tokens.</summary>
    public int Cost(int row) => Unit switch
    {
        SummaryUnit.Words => WordsOf(row),
        SummaryUnit.Characters => Ranking.Sentence(row).Span.Length + LabelLength(row),
        SummaryUnit.Tokens => _tokens!.Of(row),
        _ => 1,
    };

    /// <summary>The bonus or penalty for the length of a row in <see cref="NoveltySelector"/>, as the logarithm of a factor.</summary>
    public double LengthPreference(int row) => Selection.LengthPreference.Of(Unit != SummaryUnit.Sentences, Budget, Cost(row), Ranking.Sentence(row).TokenCount);

    /// <summary>Whether a row may be chosen; it may not when it is outside the length limits or has a banned term.</summary>
    public bool IsEligible(int row) => _eligible is null || _eligible[row];

    /// <summary>Records why a row was passed over, for <see cref="Summary.Scores"/>.</summary>
    public void Reject(int row, SelectionDecision reason)
    {
        if (_decisions is not null) _decisions[row] = reason;
    }

    private int WordsOf(int row) =>
        WordCounter.Count(Ranking.Sentence(row).Span.Slice(Ranking.Document.Text), Ranking.Language) + WordCounter.Count(Ranking.SpeakerOf(row), Ranking.Language);

    /// <summary>A speaker's name with its colon and space stands in the summary too.</summary>
    private int LabelLength(int row) => Ranking.SpeakerOf(row) is { IsEmpty: false } name ? name.Length + 2 : 0;
}

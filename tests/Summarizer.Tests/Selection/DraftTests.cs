using Summarizer.Ranking;
using Summarizer.Selection;

namespace Summarizer.Tests.Selection;

/// <summary>Which sentences come in together so that all can be understood, and what they cost.</summary>
public class DraftTests
{
    // Rows 1 to 4 lean on the one before each; row 6 announces row 7; row 8 is a fragment and row 9 leans on it.
    private static readonly RankingContext Story = Candidates.Of(
        "The council met for hours on Monday.", "He said the water was too cold for swimming.", "He said the ferry was too old for winter.",
        "He said the bridge was too weak for trams.", "He said the school was too small for everyone.", "Traders at the market welcomed the new bridge.",
        "Engineers named three causes of the long delay:", "Steel was late and money was short in spring.", "And so I did.", "He left the harbour before the rain came.");

    [TestCase(0, 0, 0)]
    [TestCase(1, 0, 1)]
    [TestCase(3, 0, 3)]
    [TestCase(5, 5, 5)]
    [TestCase(6, 6, 7)]
    public void A_sentence_brings_what_it_leans_on_and_what_it_announces(int row, int first, int last) =>
        Assert.That(GroupOf(Draft(SummaryUnit.Sentences), row), Is.EqualTo((first, last)));

    [TestCase(4, TestName = "{m}(four_sentences_before)")]
    [TestCase(8, TestName = "{m}(a_fragment)")]
    [TestCase(9, TestName = "{m}(a_fragment_before)")]
    public void More_than_three_sentences_or_a_fragment_are_not_brought(int row) =>
        Assert.That(GroupOf(Draft(SummaryUnit.Sentences), row), Is.Null);

    [Test]
    public void What_may_not_be_chosen_is_not_brought()
    {
        Assert.That(GroupOf(Draft(SummaryUnit.Sentences, without: 0), 1), Is.Null);
        Assert.That(GroupOf(Draft(SummaryUnit.Sentences, without: 7), 6), Is.Null);
    }

    [Test]
    public void In_a_summary_of_sentences_only_the_very_last_is_still_in_mind()
    {
        Draft draft = Draft(SummaryUnit.Sentences);
        Assert.That(draft.TryTake(0, 0, 0));
        Assert.That(GroupOf(draft, 1), Is.EqualTo((1, 1)));
        Assert.That(GroupOf(draft, 2), Is.EqualTo((1, 2)));
        Assert.That(GroupOf(draft, 4), Is.EqualTo((1, 4)));
        Assert.That(draft.Reach, Is.EqualTo(1));
    }

    [Test]
    public void In_a_summary_of_words_what_was_said_up_to_three_sentences_before_is()
    {
        Draft draft = Draft(SummaryUnit.Words);
        Assert.That(draft.TryTake(0, 0, 0));
        Assert.That(GroupOf(draft, 2), Is.EqualTo((2, 2)));
        Assert.That(GroupOf(draft, 3), Is.EqualTo((3, 3)));
        Assert.That(GroupOf(draft, 4), Is.EqualTo((3, 4)));
        Assert.That(draft.Reach, Is.EqualTo(3));
    }

    [Test]
    public void What_is_announced_and_taken_already_is_not_brought_again()
    {
        Draft draft = Draft(SummaryUnit.Sentences);
        Assert.That(draft.TryTake(7, 7, 7));
        Assert.That(GroupOf(draft, 6), Is.EqualTo((6, 6)));
    }

    [Test]
    public void Where_sentences_may_stand_alone_none_brings_another()
    {
        Draft draft = new(Candidates.Of(Story, SummaryUnit.Sentences, 5), []);
        foreach (int row in new[] { 0, 4, 6, 8 }) Assert.That(GroupOf(draft, row), Is.EqualTo((row, row)));
        Assert.That(draft.IsFragment(8), Is.False);
        Assert.That(draft.WaitsFor(1, 0), Is.False);
    }

    [Test]
    public void A_row_waits_for_the_neighbour_it_needs()
    {
        Draft draft = Draft(SummaryUnit.Sentences);
        Assert.That(draft.WaitsFor(1, 0), "it leans on the one before");
        Assert.That(draft.WaitsFor(0, 1), Is.False);
        Assert.That(draft.WaitsFor(5, 4), Is.False);
        Assert.That(draft.WaitsFor(6, 7), "it announces the next");
        Assert.That(draft.WaitsFor(7, 6), Is.False);
        Assert.That(draft.WaitsFor(1, 2), Is.False, "the one after is no help");
        draft.TryTake(1, 0, 1);
        Assert.That(draft.WaitsFor(1, 0), Is.False, "it is taken");
        Assert.That(Draft(SummaryUnit.Sentences, without: 1).WaitsFor(1, 0), Is.False, "it may not be chosen");
    }

    [Test]
    public void A_group_is_taken_whole_or_not_at_all()
    {
        SelectionDecision[] decisions = new SelectionDecision[10];
        List<int> chosen = [];
        Draft draft = new(Candidates.Of(Story, SummaryUnit.Sentences, 2, decisions, coherent: true), chosen);
        Assert.That(draft.TryTake(3, 1, 3), Is.False);
        Assert.That((decisions[3], draft.HasTurnedAway, draft.Left), Is.EqualTo((SelectionDecision.Dangling, false, 2L)), "it would fit alone");
        Assert.That(chosen, Is.Empty);
        Assert.That(draft.TryTake(1, 0, 1));
        Assert.That(chosen, Is.EqualTo(new[] { 0, 1 }));
        Assert.That((draft.IsTaken(0), draft.IsTaken(1), draft.IsTaken(2), draft.Left), Is.EqualTo((true, true, false, 0L)));
        Assert.That(draft.TryTake(5, 5, 5), Is.False);
        Assert.That((decisions[5], draft.HasTurnedAway), Is.EqualTo((SelectionDecision.TooLongForBudget, true)));
    }

    [Test]
    public void What_would_fit_exactly_by_itself_is_not_too_long()
    {
        SelectionDecision[] decisions = new SelectionDecision[10];
        Draft draft = new(Candidates.Of(Story, SummaryUnit.Sentences, 1, decisions, coherent: true), []);
        Assert.That(draft.TryTake(1, 0, 1), Is.False);
        Assert.That(draft.TryTake(6, 6, 7), Is.False);
        Assert.That((decisions[1], decisions[6], draft.HasTurnedAway), Is.EqualTo((SelectionDecision.Dangling, SelectionDecision.Dangling, false)));
    }

    [Test]
    public void Three_sentences_are_brought_that_announce_each_other_and_no_fourth()
    {
        RankingContext list = Candidates.Of(
            "The engineers named the causes of the delay:", "The steel of the bridge had its own causes:", "The money for the bridge had other causes:", "The council of the town had more causes:",
            "The weather was cold in the whole spring.");
        Draft draft = new(Candidates.Of(list, SummaryUnit.Sentences, 9, coherent: true), []);
        Assert.That(GroupOf(draft, 1), Is.EqualTo((1, 4)));
        Assert.That(GroupOf(draft, 0), Is.Null);
    }

    [Test]
    public void Each_sentence_after_the_first_costs_the_space_before_it()
    {
        int Length(int row) => Story.Sentence(row).Span.Length;
        int both = Length(0) + 1 + Length(1);
        Assert.That(new Draft(Candidates.Of(Story, SummaryUnit.Characters, both - 1), []).TryTake(1, 0, 1), Is.False);
        Draft exact = new(Candidates.Of(Story, SummaryUnit.Characters, both + 1 + Length(5)), []);
        Assert.That(exact.TryTake(1, 0, 1));
        Assert.That(exact.Left, Is.EqualTo(1 + Length(5)));
        Assert.That(exact.TryTake(5, 5, 5));
        Assert.That(exact.Left, Is.Zero);
        Draft alone = new(Candidates.Of(Story, SummaryUnit.Characters, Length(0)), []);
        Assert.That(alone.TryTake(0, 0, 0), "the first needs no space");
    }

    [Test]
    public void A_group_that_repeats_what_is_chosen_or_itself_is_passed_over()
    {
        RankingContext twice = Candidates.Of("The council met on Monday.", "The mayor opened the bridge.", "The council met on Monday.", "The council met on Monday.");
        SelectionDecision[] decisions = new SelectionDecision[4];
        Draft draft = new(Candidates.Of(twice, SummaryUnit.Sentences, 9, decisions), []);
        Assert.That(draft.TryTake(3, 2, 3), Is.False, "both say the same");
        Assert.That(decisions[3], Is.EqualTo(SelectionDecision.Redundant));
        Assert.That(draft.TryTake(1, 0, 1));
        Assert.That(draft.TryTake(2, 2, 2), Is.False);
        Assert.That(decisions[2], Is.EqualTo(SelectionDecision.Redundant));
        RankingContext other = Candidates.Of("The council met on Monday.", "The council met on Monday.", "The mayor opened the bridge.");
        SelectionDecision[] reasons = new SelectionDecision[3];
        Draft brings = new(Candidates.Of(other, SummaryUnit.Sentences, 9, reasons), []);
        Assert.That(brings.TryTake(0, 0, 0));
        Assert.That(brings.TryTake(2, 1, 2), Is.False);
        Assert.That(reasons[2], Is.EqualTo(SelectionDecision.Dangling), "not itself, but what it brings is said");
        Assert.That(brings.Left, Is.EqualTo(8));
    }

    [Test]
    public void A_description_needs_no_introduction_once_an_earlier_sentence_names_it()
    {
        RankingContext tunnels = Candidates.Of(
            "A tunnel was dug below the river last year.", "Trams ran late all day on Monday.", "Rain fell in a tunnel of the metro.", "The tunnel was closed again after a week.",
            "A tunnel of steel was built in the north.");
        Draft draft = new(Candidates.Of(tunnels, SummaryUnit.Sentences, 9, coherent: true), []);
        Assert.That(GroupOf(draft, 3), Is.EqualTo((2, 3)));
        foreach (int other in new[] { 4, 1 })
        {
            Assert.That(draft.TryTake(other, other, other));
            Assert.That(GroupOf(draft, 3), Is.EqualTo((2, 3)), "named later only, or not at all");
        }

        Assert.That(draft.TryTake(0, 0, 0));
        Assert.That(GroupOf(draft, 3), Is.EqualTo((3, 3)));
    }

    private static Draft Draft(SummaryUnit unit, int without = -1) =>
        new(Candidates.Of(Story, unit, 1_000, eligible: [.. Enumerable.Range(0, 10).Select(row => row != without)], coherent: true), []);

    private static (int First, int Last)? GroupOf(Draft draft, int row) => draft.TryGroup(row, out int first, out int last) ? (first, last) : null;
}

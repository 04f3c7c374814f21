using Summarizer.Ranking;
using Summarizer.Selection;

namespace Summarizer.Tests.Selection;

/// <summary>The search for the best sentences: what comes first, what is passed over and why, and what is taken when nothing else is left.</summary>
public class GreedySelectionTests
{
    private static readonly RankingContext Plain = Candidates.Of(
        "The council met for hours on Monday.", "Traders at the market welcomed the bridge.", "Steel was late and money was short in spring.", "Trams ran in the new tunnel all day.");

    // Row 1 leans on row 0; row 3 is a fragment; row 4 leans on it.
    private static readonly RankingContext Story = Candidates.Of(
        "The council met for hours on Monday.", "He said the water was too cold for swimming.", "Traders at the market welcomed the new bridge.", "And so I did.", "He left the harbour before the rain came.");

    [Test]
    public void Higher_values_come_first_and_of_equal_ones_the_earlier()
    {
        Assert.That(Choose(Plain, 3, [0.2, 0.9, 0.2, 0.5]), Is.EqualTo(new[] { 1, 3, 0 }));
        Assert.That(Choose(Plain, 4, [0, 0, 0, 0]), Is.EqualTo(new[] { 0, 1, 2, 3 }));
        Assert.That(Choose(Plain, 2, [-3, -1, -2, -4]), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void What_is_worth_negative_infinity_or_barred_is_never_chosen()
    {
        double[] values = [1, double.NegativeInfinity, 2, 3];
        Assert.That(Choose(Plain, 4, values), Is.EqualTo(new[] { 3, 2, 0 }));
        Assert.That(Choose(Plain, 4, values, eligible: [true, true, false, true]), Is.EqualTo(new[] { 3, 0 }));
        Assert.That(Choose(Plain, 4, values, eligible: [false, true, false, false]), Is.Empty);
    }

    [Test]
    public void The_first_is_kept_unless_it_is_barred()
    {
        double[] values = [0.1, 0.2, 0.3, 0.4];
        Assert.That(Choose(Plain, 2, values, keepsFirst: true), Is.EqualTo(new[] { 0, 3 }));
        Assert.That(Choose(Plain, 2, values, keepsFirst: true, eligible: [false, true, true, true]), Is.EqualTo(new[] { 3, 2 }));
        Assert.That(Choose(Plain, 1, values, keepsFirst: true, unit: SummaryUnit.Words), Is.EqualTo(new[] { 0 }), "though it is longer than a word");
        Assert.That(Choose(Plain, 1, values, unit: SummaryUnit.Words), Is.EqualTo(new[] { 3 }), "the best one whole");
    }

    [Test]
    public void A_sentence_that_still_fits_is_taken_where_a_better_one_does_not()
    {
        SelectionDecision[] decisions = new SelectionDecision[4];
        Assert.That(Choose(Plain, 15, [0.9, 0.1, 0.8, 0.2], unit: SummaryUnit.Words, decisions: decisions), Is.EqualTo(new[] { 0, 3 }));
        Assert.That(decisions, Is.EqualTo(new[] { SelectionDecision.Outranked, SelectionDecision.Outranked, SelectionDecision.TooLongForBudget, SelectionDecision.Outranked }));
    }

    [Test]
    public void What_leans_comes_with_what_it_leans_on_for_the_mean_of_both()
    {
        Assert.That(Choose(Story, 2, [0.4, 1, 0.6, 0, 0], coherent: true), Is.EqualTo(new[] { 0, 1 }), "0.7 each is more than 0.6");
        Assert.That(Choose(Story, 2, [0.2, 1, 0.7, 0, 0], coherent: true), Is.EqualTo(new[] { 2, 0 }), "0.6 each is less than 0.7, and then there is room for one");
        Assert.That(Choose(Story, 2, [2, 1, 1.4, 0, 0], coherent: true), Is.EqualTo(new[] { 0, 2 }), "a better neighbour makes it no better than it is");
    }

    [Test]
    public void Once_what_it_leans_on_is_chosen_a_sentence_counts_for_itself_again()
    {
        // Row 2 comes out on top, is worth (0.6 + 0 + 0.9) / 3 with the two before it and waits; once row 0 is chosen, which is then still in mind, it is worth 0.9.
        RankingContext chain = Candidates.Of(
            "The council met for hours on Monday.", "He said the water was too cold for swimming.", "He said the ferry was too old for winter.", "Traders at the market welcomed the new bridge.");
        Assert.That(Choose(chain, 100, [0.6, 0, 0.9, 0.55], coherent: true, unit: SummaryUnit.Words), Is.EqualTo(new[] { 0, 2, 3, 1 }));
        Assert.That(Choose(chain, 4, [0.6, 0, 0.9, 0.55], coherent: true), Is.EqualTo(new[] { 0, 3, 1, 2 }), "of few sentences only the last is in mind: 0.45 with row 1");
        Assert.That(Choose(chain, 2, [0.3, 0.9, 0, 0.5], coherent: true, keepsFirst: true), Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void So_it_does_three_sentences_on_and_when_what_it_announces_is_chosen()
    {
        RankingContext chain = Candidates.Of(
            "Traders at the market welcomed the new bridge.", "The council met for hours on Monday.", "He said the water was too cold for swimming.", "He said the ferry was too old for winter.",
            "He said the bridge was too weak for trams.");
        Assert.That(Choose(chain, 100, [0.5, 0.6, 0, 0, 0.9], coherent: true, unit: SummaryUnit.Words).Take(3), Is.EqualTo(new[] { 1, 4, 0 }));
        RankingContext announced = Candidates.Of(
            "Engineers named three causes of the long delay:", "Steel was late and money was short in spring.", "He said the water was too cold for swimming.", "Traders at the market welcomed the new bridge.");
        Assert.That(Choose(announced, 4, [0.8, 0, 0.9, 0.42], coherent: true), Is.EqualTo(new[] { 1, 2, 0, 3 }), "row 2 brings row 1, and then row 0 needs nothing any more");
        Assert.That(Choose(announced, 2, [0.8, 0.6, 0, 0.65], coherent: true), Is.EqualTo(new[] { 0, 1 }), "0.7 each");
    }

    [Test]
    public void What_could_not_bring_its_neighbour_comes_alone_at_the_end()
    {
        // Row 1 leans on row 0, which says what row 3 has said already.
        RankingContext repeated = Candidates.Of(
            "The council met for hours on Monday.", "He said the water was too cold for swimming.", "Traders at the market welcomed the new bridge.", "The council met for hours on Monday.");
        Assert.That(Choose(repeated, 4, [0.1, 0.5, 0.2, 0.9], coherent: true), Is.EqualTo(new[] { 3, 2, 1 }));
    }

    [Test]
    public void Fragments_and_what_leans_on_them_come_last_and_say_why()
    {
        SelectionDecision[] decisions = new SelectionDecision[5];
        Assert.That(Choose(Story, 3, [0.3, 0.2, 0.1, 0.9, 0.8], coherent: true, decisions: decisions), Is.EqualTo(new[] { 0, 1, 2 }));
        Assert.That((decisions[3], decisions[4]), Is.EqualTo((SelectionDecision.Fragment, SelectionDecision.Dangling)));
        Assert.That(Choose(Story, 5, [0.3, 0.2, 0.1, 0.9, 0.8], coherent: true), Is.EqualTo(new[] { 0, 1, 2, 3, 4 }), "nothing else is left");
        Assert.That(Choose(Story, 4, [0.3, 0.2, 0.1, 0.8, 0.9], coherent: true), Is.EqualTo(new[] { 0, 1, 2, 4 }), "the better of them");
    }

    [Test]
    public void No_fragment_fills_the_room_that_a_whole_sentence_was_too_long_for()
    {
        // Of 11 words row 0 takes 7. The fragment has 4, but row 2 was turned away for its length.
        Assert.That(Choose(Story, 11, [0.9, 0.2, 0.1, 0.3, 0.3], coherent: true, unit: SummaryUnit.Words), Is.EqualTo(new[] { 0 }));
        Assert.That(Choose(Story, 4, [0.9, 0.2, 0.1, 0.3, 0.3], coherent: true, unit: SummaryUnit.Words), Is.EqualTo(new[] { 3 }), "before nothing at all");
        Assert.That(Choose(Story, 2, [0.9, 0.2, 0.1, 0.3, 0.3], coherent: true, unit: SummaryUnit.Words), Is.EqualTo(new[] { 0 }), "the best that stands alone, whole");
    }

    [Test]
    public void Where_no_sentence_stands_alone_the_best_is_taken()
    {
        RankingContext fragments = Candidates.Of("And so I did.", "But he stayed.", "She did so too.");
        Assert.That(Choose(fragments, 1, [0.1, 0.3, 0.2], coherent: true), Is.EqualTo(new[] { 1 }));
        Assert.That(Choose(fragments, 1, [0.1, 0.3, 0.2], coherent: true, unit: SummaryUnit.Words), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void A_penalty_is_told_of_every_sentence_that_is_chosen()
    {
        Noting penalty = new();
        List<int> chosen = [];
        GreedySelection.Select(Candidates.Of(Story, SummaryUnit.Sentences, 5, coherent: true), [0.2, 1, 0.5, 0.9, 0.1], penalty, chosen, default);
        Assert.That(chosen, Has.Count.EqualTo(5));
        Assert.That(penalty.Told, Is.EqualTo(chosen));
        Noting kept = new();
        GreedySelection.Select(new SelectionContext(Plain, [], SummaryUnit.Sentences, 1, null, null) { KeepsFirst = true }, [0.2, 1, 0.5, 0.9], kept, [], default);
        Assert.That(kept.Told, Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public void It_can_be_cancelled() =>
        Assert.That(() => GreedySelection.Select(Candidates.Of(Plain, SummaryUnit.Sentences, 2), [1, 2, 3, 4], new Noting(), [], new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void A_search_that_a_penalty_leads_round_and_round_ends()
    {
        // The values sink a little at every look, so that no sentence ever stays on top: each is looked at some 64 times and then taken as it is.
        Sinking penalty = new();
        List<int> chosen = [];
        GreedySelection.Select(Candidates.Of(Plain, SummaryUnit.Sentences, 4), [1, 1, 1, 1], penalty, chosen, default);
        Assert.That(chosen, Is.EquivalentTo(new[] { 0, 1, 2, 3 }));
        Assert.That(penalty.Looks, Is.InRange(64, 4 * 66));
    }

    private static int[] Choose(
        RankingContext ranking, long budget, double[] values, SummaryUnit unit = SummaryUnit.Sentences, bool[]? eligible = null, SelectionDecision[]? decisions = null, bool coherent = false, bool keepsFirst = false)
    {
        SelectionContext context = new(ranking, [], unit, budget, eligible, decisions) { KeepsFirst = keepsFirst, Needs = coherent ? new(ranking) : null };
        List<int> chosen = [];
        GreedySelection.Select(context, values, new Noting(), chosen, default);
        return [.. chosen];
    }

    private sealed class Noting : IRedundancyPenalty
    {
        public List<int> Told { get; } = [];

        public double Value(int row, double relevance) => relevance;

        public double Bound(double relevance) => relevance;

        public void Choose(int row) => Told.Add(row);
    }

    private sealed class Sinking : IRedundancyPenalty
    {
        public int Looks { get; private set; }

        public double Value(int row, double relevance) => relevance - (++Looks * 1e-3);

        public double Bound(double relevance) => relevance;

        public void Choose(int row)
        {
        }
    }
}

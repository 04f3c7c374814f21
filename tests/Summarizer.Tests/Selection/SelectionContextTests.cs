using Summarizer.Ranking;
using Summarizer.Selection;
using Summarizer.Tests.Ranking;

namespace Summarizer.Tests.Selection;

/// <summary>What a sentence costs in each unit.</summary>
public class SelectionContextTests
{
    private static readonly RankingContext Plain = CapturedContext.Of("The old bridge is closed for repairs. Trams cross the river.").Context;

    private static readonly RankingContext Talk = CapturedContext.Of(
        "Tom Baker: the north pump failed again at four this morning.\nAna: can you send the crew there before the school opens?\nTom Baker: they left ten minutes ago with the spare seals.\n").Context;

    [Test]
    public void A_sentence_costs_one_or_its_words_characters_or_tokens()
    {
        Assert.That(Cost(Plain, SummaryUnit.Sentences, 1), Is.EqualTo(1));
        Assert.That(Cost(Plain, SummaryUnit.Words, 1), Is.EqualTo(4));
        Assert.That(Cost(Plain, SummaryUnit.Characters, 1), Is.EqualTo("Trams cross the river.".Length));
        Assert.That(Cost(Plain, SummaryUnit.Tokens, 1), Is.EqualTo((" Trams cross the river.".Length + 3) / 4));
    }

    [Test]
    public void The_speakers_name_is_paid_for_too()
    {
        const string said = "the north pump failed again at four this morning.";
        Assert.That(Talk.SpeakerOf(0).ToString(), Is.EqualTo("Tom Baker"));
        Assert.That(Cost(Talk, SummaryUnit.Words, 0), Is.EqualTo(9 + 2));
        Assert.That(Cost(Talk, SummaryUnit.Characters, 0), Is.EqualTo("Tom Baker: ".Length + said.Length));
        Assert.That(Cost(Talk, SummaryUnit.Sentences, 0), Is.EqualTo(1));
    }

    [Test]
    public void Only_characters_are_spent_on_joining()
    {
        foreach (SummaryUnit unit in new[] { SummaryUnit.Sentences, SummaryUnit.Words, SummaryUnit.Tokens }) Assert.That(Candidates.Of(Plain, unit, 1).JoinCost, Is.Zero);
        Assert.That(Candidates.Of(Plain, SummaryUnit.Characters, 1).JoinCost, Is.EqualTo(1));
    }

    [Test]
    public void Rows_may_be_chosen_unless_they_are_barred()
    {
        Assert.That(Candidates.Of(Plain, SummaryUnit.Words, 1).IsEligible(0));
        SelectionContext barred = Candidates.Of(Plain, SummaryUnit.Words, 1, eligible: [false, true]);
        Assert.That((barred.IsEligible(0), barred.IsEligible(1)), Is.EqualTo((false, true)));
    }

    [Test]
    public void Reasons_are_noted_where_somebody_asks()
    {
        SelectionDecision[] decisions = new SelectionDecision[2];
        Candidates.Of(Plain, SummaryUnit.Words, 1, decisions).Reject(1, SelectionDecision.Redundant);
        Assert.That(decisions, Is.EqualTo(new[] { SelectionDecision.Outranked, SelectionDecision.Redundant }));
        Assert.That(() => Candidates.Of(Plain, SummaryUnit.Words, 1).Reject(1, SelectionDecision.Redundant), Throws.Nothing);
    }

    [Test]
    public void The_length_preference_is_that_of_the_unit()
    {
        int tokens = Plain.Sentence(0).TokenCount;
        Assert.That(Candidates.Of(Plain, SummaryUnit.Sentences, 3).LengthPreference(0), Is.EqualTo(LengthPreference.Of(false, 3, 1, tokens)));
        Assert.That(Candidates.Of(Plain, SummaryUnit.Words, 3).LengthPreference(0), Is.EqualTo(LengthPreference.Of(true, 3, 7, tokens)));
    }

    [Test]
    public void The_order_is_from_the_highest_score_down() =>
        Assert.That(Candidates.Of(Plain, SummaryUnit.Sentences, 3, scores: [0.1, 0.9]).Order.ToArray(), Is.EqualTo(new[] { 1, 0 }));

    private static int Cost(RankingContext ranking, SummaryUnit unit, int row) => Candidates.Of(ranking, unit, 100).Cost(row);
}

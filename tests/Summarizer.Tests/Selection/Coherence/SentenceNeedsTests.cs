using Summarizer.Ranking;
using Summarizer.Selection.Coherence;
using Summarizer.Tests.Ranking;

namespace Summarizer.Tests.Selection.Coherence;

/// <summary>What a sentence needs, by where it stands.</summary>
public class SentenceNeedsTests
{
    [Test]
    public void The_first_sentence_leans_on_nothing()
    {
        SentenceNeeds needs = new(Candidates.Of("He said the water was too cold for swimming.", "He said the ferry was too old for winter.", "Traders at the market welcomed the bridge."));
        Assert.That(new[] { needs.Of(0), needs.Of(1), needs.Of(2) }, Is.EqualTo(new[] { Need.None, Need.Previous, Need.None }));
        Assert.That(needs.Of(1), Is.EqualTo(Need.Previous), "asked again");
        Assert.That(Enumerable.Range(0, 3).Select(needs.FollowsOn), Is.EqualTo(new[] { false, true, true }));
    }

    [Test]
    public void Nor_does_a_closing_quotation_mark_make_it_lean()
    {
        SentenceNeeds needs = new(Candidates.Of("\"It was late and cold on the old bridge.\"", "\"It was late and cold in the whole town.\"", "And so I did."));
        Assert.That(new[] { needs.Of(0), needs.Of(1), needs.Of(2) }, Is.EqualTo(new[] { Need.None, Need.Previous, Need.Unfit }));
    }

    [Test]
    public void A_description_needs_an_introduction_and_knows_its_noun()
    {
        SentenceNeeds needs = new(Candidates.Of("A tunnel was dug below the river last year.", "The tunnel was closed again after a week.", "Tunnels like that one are closed in May.", "Traders at the market welcomed the bridge."));
        Assert.That(needs.Of(1), Is.EqualTo(Need.Introduction));
        Assert.That(needs.Of(3), Is.EqualTo(Need.None));
        Assert.That(needs.DescribedBy(1), Is.Not.Zero);
        Assert.That(needs.DescribedBy(3), Is.Zero, "it opens with no article");
    }

    [Test]
    public void Who_answers_in_a_conversation_leans_on_nobody_in_a_turn_of_his_own()
    {
        RankingContext talk = CapturedContext.Of(
            "Tom Baker: the north pump failed again at four this morning.\nAna: he can send the crew there before the school opens.\nTom Baker: they left ten minutes ago with the spare seals.\n").Context;
        SentenceNeeds needs = new(talk);
        Assert.That(Enumerable.Range(0, talk.Rows.Length).Select(needs.Of), Is.All.EqualTo(Need.None));
    }

    [Test]
    public void Where_words_are_not_spaced_characters_are_counted()
    {
        RankingContext chinese = CapturedContext.Of("\u5e02\u8bae\u4f1a\u661f\u671f\u4e00\u53ec\u5f00\u4f1a\u8bae\u8ba8\u8bba\u65b0\u6865\u3002\u5e02\u957f\u8bf4\u6ca1\u6709\u94b1\u3002\u5e02\u957f\u8bf4\u4eca\u5e74\u6ca1\u6709\u94b1\u3002", "zh").Context;
        Assert.That(Enumerable.Range(0, 3).Select(row => Fragments.IsFragment(chinese, row)), Is.EqualTo(new[] { false, true, false }), "six are too few, eight are not");
    }
}

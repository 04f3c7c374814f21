using Summarizer.Ranking;
using Summarizer.Selection.Coherence;

namespace Summarizer.Tests.Selection.Coherence;

/// <summary>What a sentence needs for the sake of its quotation marks; it stands in the middle, "/" parts the three.</summary>
public class QuotationsTests
{
    [TestCase("He came./He named three causes:/It rained.", Need.Next, TestName = "{m}(a_colon_announces)")]
    [TestCase("He came./He named three causes\uff1a/It rained.", Need.Next, TestName = "{m}(a_wide_colon_announces)")]
    [TestCase("He came./He said it was late./It rained.", Need.None, TestName = "{m}(no_marks)")]
    [TestCase("He came./\"It was late.\"/It rained.", Need.Previous, TestName = "{m}(all_is_quoted)")]
    [TestCase("He came./\"It was late\"./It rained.", Need.Previous, TestName = "{m}(all_is_quoted_but_the_stop)")]
    [TestCase("He came./\"It was late,\" he said./It rained.", Need.None, TestName = "{m}(with_its_speaker)")]
    [TestCase("He came./He said \"it was late.\"/It rained.", Need.None, TestName = "{m}(behind_its_speaker)")]
    [TestCase("He came./\"It was late,\" he said, \"and cold.\"/It rained.", Need.None, TestName = "{m}(around_its_speaker)")]
    [TestCase("He came./He said: \"It was late./It rained.\"", Need.Next, TestName = "{m}(it_closes_in_the_next)")]
    [TestCase("He came./He said: \"It was late./It rained.", Need.Unfit, TestName = "{m}(it_closes_nowhere)")]
    [TestCase("He said: \"I came./It was late.\"/It rained.", Need.Previous, TestName = "{m}(it_opens_in_the_one_before)")]
    [TestCase("He came./It was late.\"/It rained.", Need.Unfit, TestName = "{m}(it_opens_nowhere)")]
    [TestCase("He said: \"I came./It was late.\" She said: \"So it is./It rained.\"", Need.Previous | Need.Next, TestName = "{m}(it_closes_one_and_opens_another)")]
    [TestCase("He came./The pipe is 5\" wide here./It rained.", Need.None, TestName = "{m}(inches)")]
    [TestCase("He came./\u201eEs war sp\u00e4t\u201c, sagte er./It rained.", Need.None, TestName = "{m}(German_marks)")]
    [TestCase("He came./\u201eEs war sp\u00e4t.\u201c/It rained.", Need.Previous, TestName = "{m}(German_marks_around_all)")]
    [TestCase("He came./\u00ab Il est tard./Il pleut. \u00bb", Need.Next, TestName = "{m}(French_marks_with_spaces)")]
    [TestCase("He came./\u00bbEs war sp\u00e4t\u00ab, sagte er./It rained.", Need.None, TestName = "{m}(German_guillemets)")]
    [TestCase("\u4ed6\u6765\u4e86\u3002/\u300c\u884c\u3053\u3046\u3002\u300d/\u96e8\u3067\u3059\u3002", Need.Previous, TestName = "{m}(Japanese_corners_around_all)")]
    [TestCase("\u4ed6\u6765\u4e86\u3002/\u300e\u884c\u3053\u3046\u3002/\u96e8\u3067\u3059\u3002\u300f", Need.Next, TestName = "{m}(Japanese_corners_that_close_later)")]
    [TestCase("He came./He said (\"so it is\") to her./It rained.", Need.None, TestName = "{m}(marks_in_brackets)")]
    [TestCase("He came./He said\u2014\"so it is\"\u2014to her./It rained.", Need.None, TestName = "{m}(marks_between_dashes)")]
    [TestCase("He came./\"So it is!\" \"No!\"/It rained.", Need.None, TestName = "{m}(two_quotations)")]
    public void Only_a_neighbour_that_has_the_other_mark_helps(string sentences, object need) => Assert.That(Read(sentences, true, true), Is.EqualTo(need));

    [Test]
    public void Across_a_heading_or_at_an_end_no_neighbour_helps() => Assert.Multiple(() =>
    {
        Assert.That(Read("He came./He named three causes:/It rained.", true, false), Is.EqualTo(Need.Unfit));
        Assert.That(Read("He came./\"It was late.\"/It rained.", false, true), Is.EqualTo(Need.None));
        Assert.That(Read("He came./He said: \"It was late./It rained.\"", true, false), Is.EqualTo(Need.Unfit));
        Assert.That(Read("He said: \"I came./It was late.\"/It rained.", false, true), Is.EqualTo(Need.Unfit));
    });

    private static Need Read(string sentences, bool followsOn, bool isFollowed)
    {
        RankingContext context = Candidates.Of(sentences.Split('/'));
        return Quotations.Read(context, 1, followsOn, isFollowed);
    }
}

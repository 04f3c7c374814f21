using Summarizer.Evaluation.Rouge;

namespace Summarizer.Evaluation.Tests.Rouge;

public sealed class RougeScorerTests
{
    private static readonly RougeScorer English = new("en");

    private static void Check(RougeScore score, double precision, double recall)
    {
        double f = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        Assert.Multiple(() =>
        {
            Assert.That(score.Precision, Is.EqualTo(precision).Within(1e-12));
            Assert.That(score.Recall, Is.EqualTo(recall).Within(1e-12));
            Assert.That(score.F1, Is.EqualTo(f).Within(1e-12));
        });
    }

    [Test]
    public void One_common_word_of_three()
    {
        RougeScores s = English.Score("testing", "testing one two");
        Check(s.Rouge1, 1, 1.0 / 3);
        Check(s.Rouge2, 0, 0);
        Check(s.RougeL, 1, 1.0 / 3);
        Check(s.RougeLsum, 1, 1.0 / 3);
    }

    [Test]
    public void Words_pairs_and_subsequence_of_the_police_example()
    {
        // Lin (2004), section 3: the subsequence tells "police kill the gunman" from "the gunman kill police".
        RougeScores near = English.Score("police kill the gunman", "police killed the gunman");
        RougeScores far = English.Score("the gunman kill police", "police killed the gunman");
        Check(near.RougeL, 1, 1);
        Check(far.RougeL, 0.5, 0.5);
        Check(far.Rouge1, 1, 1);
        Check(far.Rouge2, 1.0 / 3, 1.0 / 3);
    }

    [Test]
    public void Repeated_words_count_no_more_often_than_in_the_reference()
    {
        RougeScores s = English.Score("the the the the", "the cat the mat");
        Check(s.Rouge1, 2.0 / 4, 2.0 / 4);
        Check(s.Rouge2, 0, 0);
        Check(s.RougeL, 2.0 / 4, 2.0 / 4);
        Check(s.RougeLsum, 2.0 / 4, 2.0 / 4);
        Check(English.Score("a b a b a b", "a b a").Rouge2, 2.0 / 5, 2.0 / 2);
    }

    [Test]
    public void Lsum_is_the_union_over_the_lines_of_the_candidate()
    {
        // Lin (2004), section 3.2: w1 w2 and w1 w3 w5 join to four of the five words of the reference.
        RougeScores s = English.Score("w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", "w1 w2 w3 w4 w5");
        Check(s.RougeLsum, 4.0 / 10, 4.0 / 5);
        Check(s.RougeL, 4.0 / 10, 4.0 / 5);
        Check(English.Score("w1 w3 w8 w9 w5\nw1 w2 w6 w7 w8", "w1 w2 w3 w4 w5").RougeL, 3.0 / 10, 3.0 / 5);
    }

    [Test]
    public void Lsum_counts_a_word_once_for_each_time_it_stands_in_both()
    {
        // Both reference lines find "a" in the one candidate line, which has it once: 1 hit for a, 1 for b.
        Check(English.Score("a b", "a x\na b").RougeLsum, 2.0 / 2, 2.0 / 4);
        // Twice in the candidate, three times in the reference.
        Check(English.Score("a\na", "a\na\na").RougeLsum, 2.0 / 2, 2.0 / 3);
    }

    [Test]
    public void Lsum_takes_the_subsequence_found_from_the_end()
    {
        // x y | y x: both subsequences are of length 1. From the end, left only where that is longer: i moves first, so the y of "x y" falls away and x is matched.
        // The second line z y gives y: union x, y.
        Check(English.Score("y x\nz y", "x y").RougeLsum, 2.0 / 4, 2.0 / 2);
        Check(English.Score("y x", "x y").RougeLsum, 1.0 / 2, 1.0 / 2);
    }

    [Test]
    public void Lines_do_not_matter_but_to_Lsum()
    {
        RougeScores lines = English.Score("c d\na b", "a b\nc d"), line = English.Score("c d a b", "a b c d");
        Assert.That(lines with { RougeLsum = default }, Is.EqualTo(line with { RougeLsum = default }));
        Check(lines.RougeLsum, 1, 1);
        Check(line.RougeLsum, 0.5, 0.5);
    }

    [TestCase("", "a b")]
    [TestCase("a b", "")]
    [TestCase("", "")]
    [TestCase("!?", "a")]
    [TestCase("\n\n", "a")]
    public void Nothing_in_common_with_nothing(string candidate, string reference) =>
        Assert.That(English.Score(candidate, reference), Is.EqualTo(default(RougeScores)));

    [Test]
    public void No_reference_scores_nothing() => Assert.That(English.Score("a"), Is.EqualTo(default(RougeScores)));

    [Test]
    public void One_word_has_no_pair()
    {
        RougeScores s = English.Score("word", "word");
        Check(s.Rouge1, 1, 1);
        Check(s.Rouge2, 0, 0);
    }

    [Test]
    public void Of_several_references_each_figure_takes_its_best()
    {
        RougeScores s = English.Score("a b c d", "a b x y z", "d c b a");
        Check(s.Rouge1, 1, 1);
        Check(s.Rouge2, 1.0 / 3, 1.0 / 4);
        Check(s.RougeL, 2.0 / 4, 2.0 / 5);
        Check(English.Score("a b", "a b c d", "a b c").Rouge1, 1, 2.0 / 3);
    }

    [Test]
    public void Case_marks_and_other_letters_part_English_words()
    {
        Check(English.Score("U.S. don't CAFÉ 3,500", "u s don t caf 3 500").Rouge1, 1, 1);
        Check(English.Score("\u212Aelvin \u0130x", "kelvin i x").Rouge1, 1, 1);
    }

    [Test]
    public void Only_words_above_three_letters_are_stemmed()
    {
        Check(English.Score("dogs", "dog").Rouge1, 1, 1);
        Check(English.Score("its was", "it wa").Rouge1, 0, 0);
    }

    [Test]
    public void Marks_stay_inside_words_of_other_scripts()
    {
        Check(new RougeScorer("bn").Score("বাংলা ভাষা", "বাংলা দেশ").Rouge1, 0.5, 0.5);
        Check(new RougeScorer("ru").Score("Ёлки, ПАЛКИ", "ёлки палки").Rouge1, 1, 1);
        Check(new RougeScorer("fr").Score("l'été", "été l").Rouge1, 1, 1);
    }

    [Test]
    public void Unspaced_scripts_are_scored_by_character()
    {
        RougeScores s = new RougeScorer("zh").Score("我爱北京", "我在北京。");
        Check(s.Rouge1, 3.0 / 4, 3.0 / 4);
        Check(s.Rouge2, 1.0 / 3, 1.0 / 3);
        Check(new RougeScorer("ja").Score("GPU は速い", "gpu").Rouge1, 1.0 / 4, 1);
    }

    [Test]
    public void Lone_surrogates_and_nulls_are_no_words()
    {
        Check(English.Score("a\0\ud800b", "a b").Rouge1, 1, 1);
        Check(new RougeScorer("de").Score("a\0\ud800b", "a b").Rouge1, 1, 1);
    }

    [Test]
    public void Prepared_references_give_the_same_figures()
    {
        RougeReferences prepared = English.Prepare("the cat sat on the mat\nit purred", "a dog");
        int[][] candidate = [prepared.Tokenize("The cat purred."), prepared.Tokenize("On the mats, a dog.")];
        RougeScores whole = English.Score("The cat purred.\nOn the mats, a dog.", "the cat sat on the mat\nit purred", "a dog");
        int[] words = [.. candidate[0], .. candidate[1]];
        Assert.Multiple(() =>
        {
            Assert.That(prepared.Score(candidate), Is.EqualTo(whole));
            Assert.That(prepared.ScoreWords(words), Is.EqualTo(whole.Rouge1));
            Assert.That(prepared.ScorePairs(words), Is.EqualTo(whole.Rouge2));
            Assert.That(prepared.Tokenize("unseen"), Is.EqualTo(new[] { RougeReferences.Unknown }));
        });
    }
}

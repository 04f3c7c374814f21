using Summarizer.Selection;

namespace Summarizer.Tests.Selection;

public class LengthPreferenceTests
{
    [Test]
    public void A_limit_and_a_number_of_sentences_have_terms_of_their_own()
    {
        double[] limited = Terms(isLimited: true, budget: 100), counted = Terms(isLimited: false, budget: 3);
        for (int k = 0; k < LengthPreference.Count; k++) Assert.That(limited[k] == 0 || counted[k] == 0, $"{k}");

        static double[] Terms(bool isLimited, long budget)
        {
            double[] terms = new double[LengthPreference.Count];
            LengthPreference.Read(isLimited, budget, 40, 45, terms);
            return terms;
        }
    }

    [Test]
    public void A_long_sentence_is_told_by_how_much_it_is_above_the_usual_and_above_thirty_tokens([Values] bool isLimited)
    {
        double[] terms = new double[LengthPreference.Count];
        LengthPreference.Read(isLimited, 3, 40, 45, terms);
        double usual = Math.Log(46.0 / 16), lengthy = Math.Log(46.0 / 31);
        double[] expected = isLimited ? [Math.Log(41), usual, lengthy, 0] : [usual, usual / 3, lengthy, 0];
        Assert.That(terms.Skip(isLimited ? 0 : 4).Take(4), Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void A_short_sentence_is_told_by_how_much_it_is_below_eight_tokens([Values] bool isLimited)
    {
        double[] terms = new double[LengthPreference.Count];
        LengthPreference.Read(isLimited, 2, 3, 3, terms);
        double[] expected = isLimited ? [Math.Log(4), 0, 0, Math.Log(9.0 / 4)] : [Math.Log(4.0 / 16), Math.Log(4.0 / 16) / 2, 0, Math.Log(9.0 / 4)];
        Assert.That(terms.Skip(isLimited ? 0 : 4).Take(4), Is.EqualTo(expected).Within(1e-12));
        Array.Fill(terms, 7);
        LengthPreference.Read(isLimited, 0, 3, 3, terms);
        Assert.That(terms.Skip(isLimited ? 4 : 0).Take(4), Is.All.Zero, "what does not count is 0, whatever stood there");
        Assert.That(terms, Is.All.Matches<double>(double.IsFinite));
    }

    [Test]
    public void Under_a_limit_the_budget_itself_counts_nothing() =>
        Assert.That(LengthPreference.Of(true, 10, 20, 22), Is.EqualTo(LengthPreference.Of(true, 1000, 20, 22)));

    [Test]
    public void Under_a_limit_of_words_a_longer_sentence_is_worth_more_but_less_a_word()
    {
        double shorter = Math.Exp(LengthPreference.Of(true, 100, 10, 11)), longer = Math.Exp(LengthPreference.Of(true, 100, 20, 22));
        Assert.That(longer, Is.GreaterThan(shorter).And.LessThan(2.2 * shorter));
    }

    [Test]
    public void Every_length_has_a_finite_factor([Values(0, 1, 8, 15, 31, 1_000_000)] int tokens, [Values] bool isLimited) =>
        Assert.That(double.IsFinite(LengthPreference.Of(isLimited, 3, tokens, tokens)));
}

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

namespace Summarizer.MachineLearning.Tests;

public class SummaryDrawTests
{
    private static readonly int[][] Terms = [[0, 1], [1, 2], [3], [0, 3]];

    [Test]
    public void A_summary_keeps_to_the_budget_and_has_no_sentence_twice()
    {
        SummaryDraw draw = new(new SummaryCandidates(true, 20, 0, [7, 9, 30, 5], Terms, 4), 1, 1);
        List<int> chosen = [];
        for (int seed = 0; seed < 200; seed++)
        {
            draw.Draw([1, 0, 5, 0.5], new Random(seed), new double[4], chosen);
            Assert.That(chosen, Is.Unique.And.Ordered);
            Assert.That(chosen, Has.No.Member(2), "a sentence above the budget");
            Assert.That(chosen, Is.EqualTo(new[] { 0, 3 }).Or.EqualTo(new[] { 0, 1 }).Or.EqualTo(new[] { 1, 3 }));
        }
    }

    [Test]
    public void Sentences_are_drawn_by_the_softmax_of_their_scores()
    {
        SummaryDraw draw = new(new SummaryCandidates(false, 1, 0, [1, 1, 1, 1], Terms, 4), 1, 0.5);
        double[] scores = [0.2, 0, 0.4, -0.3], counts = new double[4], weights = [.. scores.Select(static s => Math.Exp(s / 0.5))];
        Random random = new(1);
        List<int> chosen = [];
        for (int d = 0; d < 40_000; d++)
        {
            draw.Draw(scores, random, new double[4], chosen);
            counts[chosen.Single()]++;
        }

        for (int i = 0; i < 4; i++) Assert.That(counts[i] / 40_000, Is.EqualTo(weights[i] / weights.Sum()).Within(0.01));
    }

    [Test]
    public void Slopes_are_those_of_the_logarithm_of_the_summarys_probability()
    {
        SummaryCandidates candidates = new(false, 2, 0, [1, 1, 1, 1], Terms, 4);
        double[] scores = [0.2, 0, 0.4, -0.3], slopes = new double[4];
        List<int> chosen = [];
        new SummaryDraw(candidates, 0, 1).Draw(scores, new Random(3), slopes, chosen);

        // Of the two orders in which the summary can be drawn one was: the slopes are of that one.
        double[][] expected = [Numeric(scores, [chosen[0], chosen[1]]), Numeric(scores, [chosen[1], chosen[0]])];
        Assert.That(expected.Any(e => e.Zip(slopes).All(static p => Math.Abs(p.First - p.Second) < 1e-6)));
    }

    [Test]
    public void A_summary_is_never_empty()
    {
        List<int> chosen = [];
        new SummaryDraw(new SummaryCandidates(true, 3, 0, [7, 9, 30, 5], Terms, 4), 1, 1).Draw([1, 0, 5, 0.5], new Random(1), new double[4], chosen);
        Assert.That(chosen, Is.EqualTo(new[] { 2 }));
    }

    private static double[] Numeric(double[] scores, int[] order)
    {
        const double Step = 1e-6;
        return [.. Enumerable.Range(0, scores.Length).Select(i => (Log(Moved(i, Step)) - Log(Moved(i, -Step))) / (2 * Step))];

        double[] Moved(int i, double by) => [.. scores.Select((s, k) => k == i ? s + by : s)];

        double Log(double[] s)
        {
            double all = s.Sum(Math.Exp);
            return s[order[0]] - Math.Log(all) + s[order[1]] - Math.Log(all - Math.Exp(s[order[0]]));
        }
    }
}

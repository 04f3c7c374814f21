using Summarizer.Terms;
using Summarizer.Tests.Ranking;

namespace Summarizer.Tests.Terms;

public class TermWeightsTests
{
    private static readonly SentenceTermMatrix Matrix = Matrices.Random(seed: 3, rows: 40);

    [Test]
    public void Rare_terms_weigh_the_logarithm_of_their_rarity()
    {
        double[] weights = TermWeights.InverseFrequency(Matrix), wanted = TermWeights.OfWanted(Matrix);
        for (int t = 0; t < Matrix.TermCount; t++)
        {
            double rarity = (double)Matrix.RowCount / Matrix.DocumentFrequencies[t];
            Assert.That(weights[t], Is.EqualTo(Math.Log(rarity)).Within(1e-12));
            Assert.That(wanted[t], Is.EqualTo(Math.Log(1 + rarity)).Within(1e-12));
        }
    }

    [Test]
    public void Probabilities_are_the_share_of_a_term_in_all_terms()
    {
        int[][] rows = Matrices.RowsOf(Matrix);
        double[] probabilities = TermProbabilities.Of(Matrix);
        double all = Matrix.Counts.ToArray().Sum();
        for (int t = 0; t < probabilities.Length; t++) Assert.That(probabilities[t], Is.EqualTo(rows.Sum(row => row.Count(term => term == t)) / all).Within(1e-12));
    }

    [Test]
    public void Postings_name_the_rows_of_a_term_in_order()
    {
        int[][] rows = Matrices.RowsOf(Matrix);
        Postings postings = new(Matrix);
        for (int t = 0; t < Matrix.TermCount; t++)
            Assert.That(postings.RowsOf(t).ToArray(), Is.EqualTo(Enumerable.Range(0, rows.Length).Where(r => rows[r].Contains(t))));
    }

    [Test]
    public void Shares_are_in_proportion_to_the_exponential_and_sum_to_one()
    {
        double[] scores = [-1000, 3, 2.5, 700];
        PortableMath.Share(scores);
        Assert.That(scores.Sum(), Is.EqualTo(1).Within(1e-12));
        double[] small = [1, 0, -2];
        PortableMath.Share(small);
        Assert.That(small.Sum(), Is.EqualTo(1).Within(1e-12));
        Assert.That(small[0] / small[1], Is.EqualTo(Math.E).Within(1e-12));
        Assert.That(small[1] / small[2], Is.EqualTo(Math.Exp(2)).Within(1e-12));
    }
}

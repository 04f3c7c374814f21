using MathNet.Numerics.LinearAlgebra.Double;
using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

/// <summary>The rankers without a graph against literal, dense versions of their papers.</summary>
public class OtherRankersTests
{
    private static readonly string[] Names = ["lsa", "luhn", "edmundson", "sumbasic", "kl", "submodular", "random"];

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Lsa_is_the_length_in_the_space_of_the_main_topics(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + Math.Abs(seed % 24));
        double[] idf = TermWeights.InverseFrequency(matrix);
        DenseMatrix a = new(Math.Max(1, matrix.TermCount), matrix.RowCount);
        for (int r = 0; r < matrix.RowCount; r++)
            for (int k = 0; k < matrix.RowTerms(r).Length; k++) a[matrix.RowTerms(r)[k], r] = matrix.RowCounts(r)[k] * idf[matrix.RowTerms(r)[k]];
        var svd = a.Svd();
        double[] expected = new double[matrix.RowCount];
        for (int i = 0; i < expected.Length; i++)
        {
            for (int k = 0; k < svd.S.Count; k++)
                if (svd.S[k] > 0 && svd.S[k] >= 0.5 * svd.S[0]) expected[i] += Math.Pow(svd.VT[k, i] * svd.S[k], 2);
            expected[i] = Math.Sqrt(expected[i]);
        }

        Assert.That(Matrices.Scores(new Lsa { MaxTopics = 30 }, matrix), Is.EqualTo(expected).Within(1e-6));
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void SumBasic_takes_sentences_as_its_loop_does(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + Math.Abs(seed % 40));
        double[] p = new double[matrix.TermCount];
        for (int r = 0; r < matrix.RowCount; r++) for (int k = 0; k < matrix.RowTerms(r).Length; k++) p[matrix.RowTerms(r)[k]] += matrix.RowCounts(r)[k];
        long total = matrix.Lengths.ToArray().Sum();
        for (int t = 0; t < p.Length; t++) p[t] /= total;
        List<int> left = [.. Enumerable.Range(0, matrix.RowCount)], order = [];
        while (left.Count > 0)
        {
            int[] words = [.. left.SelectMany(r => matrix.RowTerms(r).ToArray()).Where(t => p[t] > 0).Distinct()];
            if (words.Length == 0) break;
            int word = words.OrderByDescending(t => p[t]).ThenBy(t => t).First();
            int best = left.Where(r => matrix.RowTerms(r).Contains(word)).OrderByDescending(r => Mean(r)).ThenBy(r => r).First();
            order.Add(best);
            left.Remove(best);
            foreach (int t in matrix.RowTerms(best)) p[t] *= p[t];
        }

        order.AddRange(left);
        AssertOrder(new SumBasic(), matrix, order);

        double Mean(int r)
        {
            double sum = 0;
            for (int k = 0; k < matrix.RowTerms(r).Length; k++) sum += matrix.RowCounts(r)[k] * p[matrix.RowTerms(r)[k]];
            return sum / matrix.Lengths[r];
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Each_step_of_KL_Sum_has_the_least_divergence(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + Math.Abs(seed % 20));
        double[] text = new double[matrix.TermCount];
        for (int r = 0; r < matrix.RowCount; r++) for (int k = 0; k < matrix.RowTerms(r).Length; k++) text[matrix.RowTerms(r)[k]] += matrix.RowCounts(r)[k];
        double total = text.Sum();
        int[] order = Order(Matrices.Scores(new KlSum(), matrix));
        HashSet<int> left = [.. order];
        List<int> chosen = [];
        foreach (int pick in order)
        {
            double least = left.Min(r => Divergence([.. chosen, r]));
            chosen.Add(pick);
            left.Remove(pick);
            Assert.That(Divergence(chosen), Is.EqualTo(least).Within(1e-9));
        }

        double Divergence(List<int> rows)
        {
            double[] c = new double[text.Length];
            foreach (int r in rows) for (int k = 0; k < matrix.RowTerms(r).Length; k++) c[matrix.RowTerms(r)[k]] += matrix.RowCounts(r)[k];
            double length = c.Sum() + (0.01 * c.Length), sum = 0;
            for (int t = 0; t < c.Length; t++) if (text[t] > 0) sum += text[t] / total * Math.Log(text[t] / total / ((c[t] + 0.01) / length));
            return sum;
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 40)]
    public void Each_step_of_submodular_adds_most(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + Math.Abs(seed % 20));
        int n = matrix.RowCount;
        double[] idf = TermWeights.InverseFrequency(matrix);
        double[,] w = DenseGraph.Cosine(matrix, idf, withSelf: true).Weights;
        using DotProductSimilarity vectors = new(matrix, idf);
        int[] clusters = SentenceClusters.Of(vectors, Math.Clamp(n / 5, 1, 100), default);
        double[] all = [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Sum(j => w[i, j]))];
        int[] order = Order(Matrices.Scores(new Submodular(), matrix));
        List<int> chosen = [];
        foreach (int pick in order)
        {
            double most = order.Except(chosen).Max(r => F([.. chosen, r]));
            chosen.Add(pick);
            Assert.That(F(chosen), Is.EqualTo(most).Within(1e-9));
        }

        double F(List<int> s) =>
            (Enumerable.Range(0, n).Sum(i => Math.Min(s.Sum(j => w[i, j]), 5.0 / n * all[i])) / n)
            + (6 * s.GroupBy(j => clusters[j]).Sum(g => Math.Sqrt(g.Sum(j => all[j] / n))));
    }

    [Test]
    public void Luhn_scores_the_densest_cluster()
    {
        // "engine" and "steam" are significant. First: steam engine x x x x engine -> 3 of 7 words, 9/7. Second: a gap of five parts it -> 1.
        const string text = "Steam engine builders often made better engine. The steam of that old and grey kettle moved engine. Nobody cared.";
        Assert.That(ScoresOf(new Luhn(), text), Is.EqualTo(new[] { 9.0 / 7, 1, 0 }).Within(1e-12));
    }

    [Test]
    public void Edmundson_adds_its_clues()
    {
        const string text = "The harbour of the town opened in May. It is much too large for the town. Perhaps some ships will come in spring. In conclusion the harbour of the town is new.";
        double[] scores = ScoresOf(new Edmundson { LocationWeight = 0 }, text, "A new harbour");
        Assert.That(scores[2], Is.EqualTo(-1).Within(1e-12));
        Assert.That(scores[3], Is.GreaterThan(1));
        Assert.That(scores[0], Is.GreaterThan(scores[1]));
    }

    [TestCaseSource(nameof(Names))]
    public void Nothing_one_and_empty_sentences_have_scores(string name)
    {
        ISentenceRanker ranker = Algorithms.Create(name);
        Assert.That(ranker.Name, Is.EqualTo(name));
        Assert.That(Matrices.Scores(ranker, Matrices.Create([])), Is.Empty);
        Assert.That(Matrices.Scores(ranker, Matrices.Create([[]])), Is.All.Matches<double>(double.IsFinite));
        Assert.That(Matrices.Scores(ranker, Matrices.Create([[], [], [0]])), Is.All.Matches<double>(double.IsFinite));
        Assert.That(Matrices.Scores(ranker, Matrices.Create([[0, 1], [0, 1], [0, 1]])), Is.All.Matches<double>(double.IsFinite));
    }

    [TestCaseSource(nameof(Names))]
    public void Any_text_gets_the_same_summary_again(string name)
    {
        TextSummarizer summarizer = new(new SummarizerOptions { Ranker = Algorithms.Create(name) });
        for (int seed = 0; seed < 10; seed++)
        {
            string text = RandomText.Create(seed, 2000);
            string first = summarizer.Summarize(text).Text, again = summarizer.Summarize(text).Text;
            Assert.That(again, Is.EqualTo(first));
        }
    }

    [TestCase("lsa")]
    [TestCase("kl")]
    [TestCase("sumbasic")]
    [TestCase("submodular")]
    public void Cancelling_ends_the_work(string name) => Assert.That(
        () => Algorithms.Create(name).Rank(Matrices.Context(Matrices.Random(1, 50)), new double[50], new CancellationToken(true)),
        Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Random_depends_on_seed_and_text()
    {
        SentenceTermMatrix matrix = Matrices.Random(1, 20);
        double[] first = Matrices.Scores(new RandomRank(), matrix), again = Matrices.Scores(new RandomRank(), matrix), other = Matrices.Scores(new RandomRank { Seed = 2 }, matrix);
        Assert.That(again, Is.EqualTo(first));
        Assert.That(first, Is.All.InRange(0.0, 1.0));
        Assert.That(other, Is.Not.EqualTo(first));
    }

    private static int[] Order(double[] scores) => [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i)];

    private static void AssertOrder(ISentenceRanker ranker, SentenceTermMatrix matrix, IEnumerable<int> order) =>
        Assert.That(Order(Matrices.Scores(ranker, matrix)), Is.EqualTo(order));

    private static double[] ScoresOf(ISentenceRanker ranker, string text, string? title = null)
    {
        SummarizerOptions options = new() { Ranker = ranker, IncludeScores = true, Language = "en" };
        return [.. new TextSummarizer(options).Summarize(new SummaryRequest(text) { Title = title }).Scores.Where(s => s.Rank > 0).Select(s => s.Score)];
    }
}

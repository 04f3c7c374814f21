using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

/// <summary>The walk of <see cref="TextRank"/> written out over all n x n edges, for any setting.</summary>
public class TextRankWalkTests
{
    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Scores_are_the_stationary_distribution_of_the_walk_that_restarts_at_the_prior(int seed)
    {
        Random random = new(seed);
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + random.Next(40));
        int n = matrix.RowCount;
        double[] prior = [.. Enumerable.Range(0, n).Select(_ => random.NextDouble() + 0.01)];
        TextRank ranker = new()
        {
            Similarity = (SentenceSimilarity)random.Next(3),
            DampingFactor = random.NextDouble() * 0.9,
            LaterWeight = random.NextDouble(),
            EarlierWeight = random.NextDouble() + 0.1,
            SelfWeight = random.Next(2),
            Decay = 1 - (random.NextDouble() / 2),
            PriorOnEdges = random.Next(2) == 0,
            Prior = new GivenPrior(prior),
            Tolerance = 1e-12,
        };
        double[] restart = [.. prior.Select(p => p / prior.Sum())], expected = new double[n];
        PageRank.Run(Edges(ranker, matrix, restart), restart, new WalkSettings(ranker.DampingFactor, 1e-12), expected, default);
        double[] scores = Matrices.Scores(ranker, matrix, out RankingDiagnostics diagnostics);
        Assert.That(diagnostics.Converged);
        Assert.That(scores.Sum(), Is.EqualTo(1).Within(1e-9));
        Close.AssertRelative(scores, expected, 1e-7);
    }

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public void Without_damping_the_prior_alone_decides(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 12);
        double[] prior = [.. Enumerable.Range(1, 12).Select(i => (double)i)];
        double[] scores = Matrices.Scores(new TextRank { Prior = new GivenPrior(prior), DampingFactor = 0 }, matrix);
        Close.AssertRelative(scores, [.. prior.Select(p => p / 78)], 1e-12);
    }

    [Test]
    public void A_prior_may_ask_for_a_shorter_walk_but_not_for_a_longer_one()
    {
        SentenceTermMatrix matrix = Matrices.Random(2, 20);
        double[] prior = [.. Enumerable.Range(1, 20).Select(i => (double)i)];
        double[] half = Matrices.Scores(new TextRank { Prior = new GivenPrior(prior, 0.5), DampingFactor = 0.8 }, matrix);
        Assert.That(half, Is.EqualTo(Matrices.Scores(new TextRank { Prior = new GivenPrior(prior), DampingFactor = 0.4 }, matrix)));
        foreach (double reach in new[] { -0.1, 1.1, double.NaN })
            Assert.That(() => Matrices.Scores(new TextRank { Prior = new GivenPrior(prior, reach) }, matrix), Throws.InvalidOperationException);
    }

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public void With_equal_shares_the_prior_on_edges_changes_nothing(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 30);
        Close.AssertRelative(Matrices.Scores(TextRank.Classic with { PriorOnEdges = true }, matrix), Matrices.Scores(TextRank.Classic, matrix), 1e-8);
    }

    [Test]
    public void Between_texts_edges_have_no_direction()
    {
        SentenceTermMatrix matrix = Matrices.Random(3, 20);
        TextRank back = TextRank.Classic with { LaterWeight = 0 };
        int[] single = new int[20], alone = [.. Enumerable.Range(0, 20)];
        double[] plain = Scores(TextRank.Classic, matrix, alone), directed = Scores(back, matrix, alone), within = Scores(back, matrix, single);
        Close.AssertRelative(directed, plain, 1e-8);
        Assert.That(within, Is.Not.EqualTo(plain).Within(1e-6));
    }

    [Test]
    public void The_lead_prior_gives_each_text_its_own_lead()
    {
        double[] weights = new double[5];
        double reach = new LeadPrior().Weigh(Matrices.Context(Matrices.Random(1, 5), texts: [0, 0, 0, 3, 3]), weights);
        Assert.That(reach, Is.EqualTo(1));
        Assert.That(weights, Is.EqualTo(new[] { 1, 1.0 / 2, 1.0 / 3, 1, 1.0 / 2 }));
    }

    [TestCase(-1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void A_prior_that_breaks_its_contract_is_named(double weight)
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Matrices.Scores(new TextRank { Prior = new GivenPrior([1, weight, 1]) }, Matrices.Random(1, 3)))!;
        Assert.That(error.Message, Does.Contain(nameof(GivenPrior)));
    }

    [Test]
    public void A_prior_of_zeros_is_an_error() =>
        Assert.That(() => Matrices.Scores(new TextRank { Prior = new GivenPrior([0, 0]) }, Matrices.Random(1, 2)), Throws.InvalidOperationException);

    [Test]
    public void Options_are_validated() => Assert.Multiple(() =>
    {
        Assert.That(() => new TextRank { LaterWeight = -1 }, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("LaterWeight must be at least 0"));
        Assert.That(() => new TextRank { EarlierWeight = double.NaN }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new TextRank { SelfWeight = double.PositiveInfinity }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new TextRank { Decay = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new TextRank { Tolerance = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new TextRank { MaxIterations = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new TextRank { Similarity = (SentenceSimilarity)9 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new TextRank { Prior = null! }, Throws.ArgumentNullException);
        Assert.That(() => new TextRank { Name = null! }, Throws.ArgumentNullException);
    });

    [Test]
    public void An_explanation_adds_up()
    {
        const string Text = "The old bridge over the river is closed. The river rose to the bridge in spring. Engineers look at the bridge from a boat on the river. Lunch was late.";
        Summary summary = new TextSummarizer(new SummarizerOptions { Language = "en", IncludeScores = true, IncludeSupport = true }).Summarize(Text);
        Assert.That(summary.Support.Select(s => s.Index), Is.EqualTo(summary.Scores.Where(s => s.Rank > 0).Select(s => s.Index)));
        Assert.That(summary.Support.Sum(s => s.Prior), Is.EqualTo(1).Within(1e-9));
        foreach (SentenceSupport s in summary.Support)
        {
            double score = summary.Scores[s.Index].Score, d = new TextRank().DampingFactor;
            Assert.That(s.From.Sum(f => f.Share) + ((1 - d) * s.Prior / score), Is.LessThanOrEqualTo(1 + 1e-6), "the restart and the neighbours give no more than the score");
            Assert.That(s.From.Select(f => f.Share), Is.Ordered.Descending);
        }

        Assert.That(summary.Support[3].From, Is.Empty, "nothing is like lunch");
        Assert.That(summary.Support[0].From, Has.Count.EqualTo(2));
        Assert.That(TextSummarizer.Default.Summarize(Text).Support, Is.Empty);
    }

    private static double[] Scores(TextRank ranker, SentenceTermMatrix matrix, int[] texts)
    {
        double[] scores = new double[matrix.RowCount];
        ranker.Rank(Matrices.Context(matrix, texts: texts), scores);
        return scores;
    }

    private static DenseGraph Edges(TextRank ranker, SentenceTermMatrix matrix, double[] restart)
    {
        int n = matrix.RowCount;
        DenseGraph alike = ranker.Similarity switch
        {
            SentenceSimilarity.Overlap => DenseGraph.Overlap(matrix),
            SentenceSimilarity.CountCosine => DenseGraph.Cosine(matrix),
            _ => DenseGraph.Cosine(matrix, TermWeights.InverseFrequency(matrix)),
        };
        bool[] hasVector = [.. Enumerable.Range(0, n).Select(i => ranker.Similarity == SentenceSimilarity.TfIdfCosine
            ? matrix.RowTerms(i).ToArray().Any(t => matrix.DocumentFrequencies[t] < n)
            : !matrix.RowTerms(i).IsEmpty)];
        double[,] weights = new double[n, n];
        for (int from = 0; from < n; from++)
        {
            for (int to = 0; to < n; to++)
            {
                double direction = (from < to ? ranker.LaterWeight : ranker.EarlierWeight) * Math.Pow(ranker.Decay, Math.Abs(from - to) - 1);
                weights[from, to] = (from == to ? hasVector[to] ? ranker.SelfWeight : 0 : alike.Weights[from, to] * direction) * (ranker.PriorOnEdges ? restart[to] : 1);
            }
        }

        return new DenseGraph(weights);
    }

    private sealed record GivenPrior(double[] Weights, double Reach = 1) : IPrior
    {
        public double Weigh(RankingContext context, Span<double> weights, CancellationToken cancellationToken = default)
        {
            Weights.CopyTo(weights);
            return Reach;
        }
    }
}

using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

/// <summary>The LexRank family against its papers' definitions over all n x n cosines.</summary>
public class LexRankTests
{
    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void LexRank_is_the_walk_over_the_thresholded_matrix(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + Math.Abs(seed % 60));
        double[,] cosines = DenseGraph.Cosine(matrix, TermWeights.InverseFrequency(matrix), withSelf: true).Weights;
        double[,] links = new double[matrix.RowCount, matrix.RowCount];
        for (int i = 0; i < matrix.RowCount; i++)
            for (int j = 0; j < matrix.RowCount; j++) links[i, j] = cosines[i, j] > 0.1 ? 1 : 0;
        AssertIsWalkOver(new LexRank(), links, matrix);
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Continuous_LexRank_is_the_walk_over_the_cosines(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + Math.Abs(seed % 60));
        AssertIsWalkOver(TextRank.ContinuousLexRank, DenseGraph.Cosine(matrix, TermWeights.InverseFrequency(matrix), withSelf: true).Weights, matrix);
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Position_is_the_walk_that_leads_back(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + Math.Abs(seed % 60));
        double[,] weights = DenseGraph.Cosine(matrix, TermWeights.InverseFrequency(matrix)).Weights;
        for (int j = 0; j < matrix.RowCount; j++)
            for (int i = j + 1; i < matrix.RowCount; i++) weights[j, i] *= TextRank.PositionAware.LaterWeight;
        AssertIsWalkOver(TextRank.PositionAware, weights, matrix);
    }

    [Test]
    public void Copies_of_one_sentence_have_equal_scores()
    {
        SentenceTermMatrix matrix = Matrices.Create([[0, 1, 2], [0, 1, 2], [0, 1, 2]]);
        foreach (ISentenceRanker ranker in new ISentenceRanker[] { new LexRank(), TextRank.ContinuousLexRank, TextRank.Classic })
            Assert.That(Matrices.Scores(ranker, matrix), Is.All.EqualTo(1.0 / 3).Within(1e-12), ranker.Name);
    }

    [TestCase("lexrank")]
    [TestCase("lexrank-continuous")]
    [TestCase("position")]
    [TestCase("textrank-classic")]
    public void Nothing_one_and_empty_sentences_have_scores_and_a_query_lifts_what_it_is_about(string name)
    {
        ISentenceRanker ranker = Algorithms.Create(name);
        Assert.That(ranker.Name, Is.EqualTo(name));
        Assert.That(Matrices.Scores(ranker, Matrices.Create([])), Is.Empty);
        Assert.That(Matrices.Scores(ranker, Matrices.Create([[], [], [0]])), Is.All.Matches<double>(double.IsFinite));
        SentenceTermMatrix matrix = Matrices.Create([[0, 1, 2], [1, 2, 3], [2, 3, 4], [0, 4, 5]]);
        double[] plain = Matrices.Scores(ranker, matrix), turned = new double[4];
        ranker.Rank(Matrices.Context(matrix, [1]), turned);
        Assert.That(turned[0] / plain[0], Is.GreaterThan(turned[3] / plain[3]));
    }

    [Test]
    public void Options_are_validated()
    {
        Assert.That(() => new LexRank { Threshold = 1 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new LexRank { DampingFactor = double.NaN }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static void AssertIsWalkOver(ISentenceRanker ranker, double[,] weights, SentenceTermMatrix matrix)
    {
        double[] expected = new double[matrix.RowCount];
        PageRank.Run(new DenseGraph(weights), default, new WalkSettings(0.85), expected, default);
        double[] scores = Matrices.Scores(ranker, matrix);
        Close.AssertRelative(scores, expected, 1e-8);
        Close.AssertSameOrder(scores, expected, 1e-8);
    }
}

using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

public class ClassicTextRankTests
{
    private const double Tolerance = 1e-8;

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Scores_and_order_are_those_of_the_explicit_graph(int seed, int size)
    {
        int rows = 1 + Math.Abs(size % 97);
        AssertEqualsExplicit(Matrices.Random(seed, rows, 1 + Math.Abs(seed % 60)));
    }

    [TestCase(3_000, 40)]
    [TestCase(1_000, 200)]
    public void Scores_and_order_are_those_of_the_explicit_graph_on_long_documents(int rows, int longestRow) =>
        AssertEqualsExplicit(Matrices.Random(rows, rows, longestRow));

    [Test]
    public void Permuting_sentences_permutes_scores()
    {
        int[][] rows = Matrices.RowsOf(Matrices.Random(7, 120));
        int[] permutation = [.. Enumerable.Range(0, rows.Length)];
        new Random(3).Shuffle(permutation);
        double[] scores = Matrices.Scores(TextRank.Classic, Matrices.Create(rows));
        double[] permuted = Matrices.Scores(TextRank.Classic, Matrices.Create([.. permutation.Select(i => rows[i])]));
        Close.AssertRelative(permuted, permutation.Select(i => scores[i]).ToArray(), 1e-9);
    }

    [Test]
    public void Scores_sum_to_one_and_sentences_with_nothing_in_common_share_one_score()
    {
        double[] scores = Matrices.Scores(TextRank.Classic, Matrices.Create([[0, 1], [1, 2], [3], [], [4, 4, 4], [2, 0, 5]]), out RankingDiagnostics diagnostics);
        Assert.That(diagnostics.Converged);
        Assert.That(scores.Sum(), Is.EqualTo(1).Within(1e-12));
        Assert.That(scores[3], Is.EqualTo(scores[2]));
        Assert.That(scores[4], Is.EqualTo(scores[2]));
        Assert.That(scores[0], Is.GreaterThan(scores[2]));
    }

    [Test]
    public void A_document_of_strangers_has_equal_scores()
    {
        double[] scores = Matrices.Scores(TextRank.Classic, Matrices.Create([[0], [1, 2], [3], []]), out RankingDiagnostics diagnostics);
        Assert.That(scores, Is.All.EqualTo(0.25));
        Assert.That(diagnostics.Converged);
        Assert.That(Matrices.Scores(TextRank.Classic, Matrices.Create([])), Is.Empty);
    }

    [Test]
    public void A_query_turns_the_walk_towards_it()
    {
        SentenceTermMatrix matrix = Matrices.Random(11, 40);
        int term = Enumerable.Range(0, matrix.TermCount).First(t => matrix.DocumentFrequencies[t] == 2);
        double[] plain = Matrices.Scores(TextRank.Classic, matrix), turned = new double[40];
        TextRank.Classic.Rank(Matrices.Context(matrix, [term]), turned);
        foreach (int row in Enumerable.Range(0, 40).Where(r => matrix.RowTerms(r).Contains(term))) Assert.That(turned[row], Is.GreaterThan(plain[row]));
        Assert.That(turned.Sum(), Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void Scores_are_the_same_bits_on_every_machine_and_thread()
    {
        SentenceTermMatrix matrix = Matrices.Random(5, 400);
        double[] scores = Matrices.Scores(TextRank.Classic, matrix);
        ulong bits = 0;
        foreach (double score in scores) bits = (bits * 31) + BitConverter.DoubleToUInt64Bits(score);
        Assert.That(bits, Is.EqualTo(GoldenBits), "the bits of the scores, recorded on x64 with AVX2, equal with DOTNET_EnableHWIntrinsic=0");
        Parallel.For(0, 16, _ => Assert.That(Matrices.Scores(TextRank.Classic, matrix), Is.EqualTo(scores)));
    }

    [TestCase(-0.1)]
    [TestCase(1)]
    [TestCase(double.NaN)]
    public void Damping_factor_is_validated(double value) =>
        Assert.That(() => new TextRank { DampingFactor = value }, Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Cancellation_throws() =>
        Assert.That(
            () => TextRank.Classic.Rank(Matrices.Context(Matrices.Random(1, 20)), new double[20], new CancellationToken(true)),
            Throws.InstanceOf<OperationCanceledException>());

    private const ulong GoldenBits = 11634259632014145590;

    private static void AssertEqualsExplicit(SentenceTermMatrix matrix)
    {
        double[] scores = Matrices.Scores(TextRank.Classic, matrix, out RankingDiagnostics diagnostics), expected = new double[matrix.RowCount];
        RankingDiagnostics literal = PageRank.Run(DenseGraph.Overlap(matrix), default, new WalkSettings(0.85), expected, default);
        Assert.That(diagnostics.Converged, Is.EqualTo(literal.Converged));
        Close.AssertRelative(scores, expected, Tolerance);
        Close.AssertSameOrder(scores, expected, Tolerance);
    }
}

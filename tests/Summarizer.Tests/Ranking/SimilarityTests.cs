using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

public class SimilarityTests
{
    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Overlap_multiplies_like_its_matrix(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + Math.Abs(seed % 50));
        using OverlapSimilarity overlap = new(matrix);
        AssertMultipliesLike(overlap, DenseGraph.Overlap(matrix), seed);
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Cosine_multiplies_like_its_matrix(int seed, bool inverseFrequency)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + Math.Abs(seed % 50));
        double[] weights = inverseFrequency ? TermWeights.InverseFrequency(matrix) : [.. Enumerable.Repeat(1.0, matrix.TermCount)];
        using DotProductSimilarity cosine = new(matrix, weights);
        AssertMultipliesLike(cosine, DenseGraph.Cosine(matrix, weights), seed);
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Direction_and_decay_multiply_like_their_matrix(int seed, bool byOverlap)
    {
        Random random = new(seed);
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + random.Next(50));
        double earlier = random.NextDouble(), later = random.NextDouble(), decay = random.Next(3) == 0 ? 1 : random.NextDouble() + 1e-3;
        DenseGraph graph = byOverlap ? DenseGraph.Overlap(matrix) : DenseGraph.Cosine(matrix);
        double[,] directed = new double[graph.Count, graph.Count];
        for (int j = 0; j < graph.Count; j++)
            for (int i = 0; i < graph.Count; i++)
                directed[j, i] = i == j ? 0 : graph.Weights[j, i] * (j < i ? earlier : later) * Math.Pow(Math.Min(1, decay), Math.Abs(i - j) - 1);
        using OverlapSimilarity overlap = new(matrix);
        using DotProductSimilarity cosine = new(matrix);
        if (byOverlap) AssertMultipliesLike(new DirectedSimilarity<OverlapSimilarity>(overlap, earlier, later, Math.Min(1, decay)), new DenseGraph(directed), seed);
        else AssertMultipliesLike(new DirectedSimilarity<DotProductSimilarity>(cosine, earlier, later, Math.Min(1, decay)), new DenseGraph(directed), seed);
    }

    [Test]
    public void Directed_centrality_sums_and_averages_each_side()
    {
        SentenceTermMatrix matrix = Matrices.Random(4, 30);
        double[,] w = DenseGraph.Cosine(matrix).Weights;
        double[] sums = new double[30], means = new double[30], expectedSums = new double[30], expectedMeans = new double[30];
        for (int i = 0; i < 30; i++)
        {
            double before = Enumerable.Range(0, i).Sum(j => w[j, i]), after = Enumerable.Range(i + 1, 29 - i).Sum(j => w[j, i]);
            expectedSums[i] = (-0.3 * before) + (1.3 * after);
            expectedMeans[i] = (-0.3 * (i == 0 ? 0 : before / i)) + (1.3 * (i == 29 ? 0 : after / (29 - i)));
        }

        using DotProductSimilarity cosine = new(matrix);
        DirectedCentrality.Sums(cosine, -0.3, 1.3, 1, sums, default);
        DirectedCentrality.Means(cosine, -0.3, 1.3, means, default);
        Assert.That(sums, Is.EqualTo(expectedSums).Within(1e-12));
        Assert.That(means, Is.EqualTo(expectedMeans).Within(1e-12));
    }

    [TestCase(2, 40, 8)]
    [TestCase(2, 200, 12)]
    [TestCase(2, 1_000_000, 16)]
    public void Kernel_of_lengths_is_exact_to_its_tolerance_at_low_rank(int shortest, int longest, int mostLanes)
    {
        int[] lengths = [.. Enumerable.Range(0, 300).Select(i => (int)Math.Round(shortest * Math.Pow((double)longest / shortest, i / 299.0)))];
        LogSumKernel kernel = new(lengths);
        Assert.That(kernel.Lanes, Is.LessThanOrEqualTo(mostLanes));
        foreach (int a in lengths)
            foreach (int b in lengths)
            {
                double value = 0, expected = 1 / (Math.Log(a) + Math.Log(b));
                for (int k = 0; k < kernel.Lanes; k++) value += kernel.VectorAt(kernel.SlotOf(a))[k] * kernel.VectorAt(kernel.SlotOf(b))[k];
                if (Math.Abs(value - expected) > LogSumKernel.Tolerance * expected) Assert.Fail($"({a}, {b}): {value:R}, expected {expected:R}");
            }
    }

    [Test]
    public void Lengths_below_two_count_as_two()
    {
        LogSumKernel kernel = new([0, 1, 2, 5]);
        Assert.That(kernel.SlotOf(0), Is.EqualTo(kernel.SlotOf(2)));
        Assert.That(kernel.SlotOf(1), Is.EqualTo(kernel.SlotOf(2)));
    }

    private static void AssertMultipliesLike<T>(T similarity, DenseGraph graph, int seed)
        where T : ISimilarity
    {
        Random random = new(seed);
        double[] x = [.. Enumerable.Range(0, graph.Count).Select(_ => random.NextDouble())], actual = new double[graph.Count], expected = new double[graph.Count];
        similarity.Multiply(x, actual, default);
        graph.Multiply(x, expected, default);
        Assert.That(actual, Is.EqualTo(expected).Within(1e-9));
        similarity.SumOutgoing(actual, default);
        graph.SumOutgoing(expected, default);
        Assert.That(actual, Is.EqualTo(expected).Within(1e-9));
        for (int i = 0; i < graph.Count; i++) if (similarity.IsIsolated(i)) Assert.That(actual[i], Is.Zero);
    }
}

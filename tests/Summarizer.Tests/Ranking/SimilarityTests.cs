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

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Direction_decay_self_texts_and_pull_multiply_like_their_matrix(int seed, bool byOverlap)
    {
        Random random = new(seed);
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + random.Next(50));
        int n = matrix.RowCount;
        double later = random.NextDouble();
        EdgeWeights edges = new(later, random.Next(3) == 0 ? later : random.NextDouble(), random.Next(3) == 0 ? 1 : random.NextDouble() + 1e-3, random.Next(2));
        int[] texts = new int[n];
        for (int i = 1; i < n; i++) texts[i] = random.Next(8) == 0 ? i : texts[i - 1];
        double[] pull = random.Next(2) == 0 ? [] : [.. Enumerable.Range(0, n).Select(_ => random.NextDouble())];
        edges = edges with { Decay = Math.Min(1, edges.Decay) };
        DenseGraph graph = byOverlap ? DenseGraph.Overlap(matrix) : DenseGraph.Cosine(matrix);
        double[,] weights = new double[n, n];
        for (int j = 0; j < n; j++)
        {
            for (int i = 0; i < n; i++)
            {
                double direction = texts[i] != texts[j] ? edges.Across : (j < i ? edges.Later : edges.Earlier) * Math.Pow(edges.Decay, Math.Abs(i - j) - 1);
                double weight = i == j ? matrix.RowTerms(i).IsEmpty ? 0 : edges.Self : graph.Weights[j, i] * direction;
                weights[j, i] = weight * (pull.Length > 0 ? pull[i] * pull[j] : 1);
            }
        }

        using OverlapSimilarity overlap = new(matrix);
        using DotProductSimilarity cosine = new(matrix);
        if (byOverlap) AssertMultipliesLike(new WalkGraph<OverlapSimilarity>(overlap, edges, texts, pull), new DenseGraph(weights), seed);
        else AssertMultipliesLike(new WalkGraph<DotProductSimilarity>(cosine, edges, texts, pull), new DenseGraph(weights), seed);
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

using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking.Graph;

/// <summary>What an explanation says of a sentence's neighbours, against the walk written out over all edges.</summary>
public class WalkSupportTests
{
    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void The_best_three_neighbours_come_with_their_share_of_the_score(int seed)
    {
        Random random = new(seed);
        SentenceTermMatrix matrix = Matrices.Random(seed, 2 + random.Next(20));
        int n = matrix.RowCount;
        EdgeWeights edges = new(random.NextDouble(), random.NextDouble(), 1 - (random.NextDouble() / 2));
        int[] texts = new int[n];
        for (int i = 1; i < n; i++) texts[i] = random.Next(6) == 0 ? i : texts[i - 1];
        double[] pull = [.. Enumerable.Range(0, n).Select(_ => random.NextDouble())], scores = [.. Enumerable.Range(0, n).Select(_ => random.NextDouble() + 0.1)];
        double[,] cosines = DenseGraph.Cosine(matrix).Weights;
        double Weight(int from, int to)
        {
            if (from == to) return 0;
            double direction = texts[from] != texts[to] ? edges.Across : (from < to ? edges.Later : edges.Earlier) * Math.Pow(edges.Decay, Math.Abs(from - to) - 1);
            return cosines[from, to] * direction * pull[from] * pull[to];
        }

        int[] rows = [.. Enumerable.Range(0, n).Where(_ => random.Next(2) == 0)];
        using DotProductSimilarity similarity = new(matrix);
        SupportShare[][] support = WalkSupport.Find(new WalkGraph<DotProductSimilarity>(similarity, edges, texts, pull), 0.7, scores, rows, default);
        Assert.That(support, Has.Length.EqualTo(rows.Length));
        for (int k = 0; k < rows.Length; k++)
        {
            int to = rows[k];
            double Share(int from) => 0.7 * scores[from] * Weight(from, to) / Enumerable.Range(0, n).Sum(i => Weight(from, i)) / scores[to];
            double[] expected = [.. Enumerable.Range(0, n).Select(Share).Where(share => share > 0).OrderDescending().Take(3)];
            Assert.That(support[k].Select(s => s.Share), Is.EqualTo(expected).Within(1e-9));
            Assert.That(support[k].Select(s => s.Share), Is.EqualTo(support[k].Select(s => Share(s.Index))).Within(1e-9));
        }
    }

    [Test]
    public void Of_neighbours_that_give_alike_the_earlier_come_first()
    {
        SentenceTermMatrix matrix = Matrices.Create([[0], [0], [0], [0], [0]]);
        using DotProductSimilarity similarity = new(matrix);
        WalkGraph<DotProductSimilarity> graph = new(similarity, new EdgeWeights(1, 1));
        SupportShare[] support = WalkSupport.Find(graph, 0.8, [0.2, 0.2, 0.2, 0.2, 0.2], [2], default).Single();
        Assert.That(support.Select(s => s.Index), Is.EqualTo(new[] { 0, 1, 3 }));
        Assert.That(support.Select(s => s.Share), Is.All.EqualTo(0.2).Within(1e-12), "each gives a fourth of 0.8 times what the other has");
    }

    [Test]
    public void Edges_of_no_weight_support_nothing()
    {
        // Edges lead back only: nothing comes to the last sentence, and from the first nothing leaves.
        SentenceTermMatrix matrix = Matrices.Create([[0], [0], [0]]);
        using DotProductSimilarity similarity = new(matrix);
        WalkGraph<DotProductSimilarity> graph = new(similarity, new EdgeWeights(Later: 0, Earlier: 1));
        SupportShare[][] support = WalkSupport.Find(graph, 0.8, [0.5, 0.3, 0.2], [0, 1, 2], default);
        Assert.That(support[0].Select(s => s.Index), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(support[1].Select(s => s.Index), Is.EqualTo(new[] { 2 }));
        Assert.That(support[2], Is.Empty);
    }

    [Test]
    public void An_edge_weighs_what_its_direction_reach_and_sentences_make_of_the_likeness()
    {
        SentenceTermMatrix matrix = Matrices.Create([[0], [0], [0], [0]]);
        using DotProductSimilarity similarity = new(matrix);
        WalkGraph<DotProductSimilarity> within = new(similarity, new EdgeWeights(Later: 2, Earlier: 3, Decay: 0.5));
        Assert.That(within.Weigh(0, 1, 8), Is.EqualTo(16), "to the next sentence nothing fades");
        Assert.That(within.Weigh(0, 3, 8), Is.EqualTo(4), "two sentences are leapt over");
        Assert.That(within.Weigh(3, 0, 8), Is.EqualTo(6));
        Assert.That(within.Weigh(0, 1, 0), Is.Zero);
        WalkGraph<DotProductSimilarity> apart = new(similarity, new EdgeWeights(Later: 2, Earlier: 3, Decay: 0.5), new[] { 0, 0, 2, 2 });
        Assert.That(apart.Weigh(0, 1, 8), Is.EqualTo(16));
        Assert.That(apart.Weigh(0, 3, 8), Is.EqualTo(20), "between texts there is neither direction nor reach");
        WalkGraph<DotProductSimilarity> pulled = new(similarity, new EdgeWeights(2, 2), default, new[] { 1, 0.5, 0.25, 1 });
        Assert.That(pulled.Weigh(1, 2, 8), Is.EqualTo(2), "8 x 0.5 x 0.25 x 2");
        Assert.That(new WalkGraph<DotProductSimilarity>(similarity, new EdgeWeights(2, 2)).Weigh(0, 3, 8), Is.EqualTo(16));
    }
}

using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking.Graph;

/// <summary>What a walk needs beside its result is lent by the pool and given back: a server that summarizes all day makes no garbage of it.</summary>
public class PooledStorageTests
{
    private static readonly SentenceTermMatrix Matrix = Matrices.Random(1, 400);

    private static readonly int[] Texts = [.. Enumerable.Range(0, 400).Select(i => i < 200 ? 0 : 200)];

    [Test]
    public void Products_of_a_similarity_make_no_garbage()
    {
        using OverlapSimilarity overlap = new(Matrix);
        double[] x = [.. Enumerable.Repeat(1.0, 400)], y = new double[400];
        AssertMakesNoGarbage(() => overlap.Multiply(x, y, default));
        AssertMakesNoGarbage(() => overlap.SumOutgoing(y, default));
        AssertMakesNoGarbage(() => SeparableSums.Earlier(overlap, x, 1, Texts, y, default));
        AssertMakesNoGarbage(() => SeparableSums.Others(overlap, x, Texts, y, default));
    }

    [Test]
    public void Walks_make_no_garbage()
    {
        using OverlapSimilarity overlap = new(Matrix);
        double[] pull = [.. Enumerable.Repeat(0.5, 400)], scores = new double[400];
        WalkSettings settings = new(0.85);
        foreach (EdgeWeights edges in new EdgeWeights[] { new(1, 1), new(1, 0.5) })
        {
            WalkGraph<OverlapSimilarity> graph = new(overlap, edges, Texts, pull);
            AssertMakesNoGarbage(() => PageRank.Run(graph, default, settings, scores, default));
        }
    }

    [Test]
    public void A_fading_sum_makes_no_garbage_as_large_as_the_text()
    {
        using OverlapSimilarity overlap = new(Matrix);
        double[] x = [.. Enumerable.Repeat(1.0, 400)], y = new double[400];
        Assert.That(BytesOf(() => SeparableSums.Later(overlap, x, 0.1, Texts, y, default)), Is.LessThan(4 * overlap.TermCount), "a step a term is pooled; the powers of the decay are few");
    }

    [Test]
    public void Similarities_give_their_storage_back()
    {
        AssertMakesNoGarbage(() => new DotProductSimilarity(Matrix).Dispose());
        AssertMakesNoGarbage(() => new SharedTerms(Matrix).Dispose());
    }

    [Test]
    public void What_is_given_back_is_not_read_any_more()
    {
        DotProductSimilarity cosine = new(Matrix);
        OverlapSimilarity overlap = new(Matrix);
        SharedTerms shared = new(Matrix);
        cosine.Dispose();
        overlap.Dispose();
        shared.Dispose();
        Assert.That(() => cosine.TermsOf(0).Length, Throws.Exception);
        Assert.That(() => cosine.SelfSimilarity(0), Throws.Exception);
        Assert.That(() => cosine.HasVector(0), Throws.Exception);
        Assert.That(() => overlap.TermsOf(0).Length, Throws.Exception);
        Assert.That(() => overlap.SelfSimilarity(0), Throws.Exception);
        Assert.That(() => shared.Start(0), Throws.Exception);
        Assert.That(shared.Ids.IsEmpty);
    }

    private static void AssertMakesNoGarbage(Action work) => Assert.That(BytesOf(work), Is.LessThan(400), "less than a byte a sentence");

    /// <summary>What a piece of work allocates once the pool is warm: the least of a few runs, as the runtime may allocate on its own.</summary>
    private static long BytesOf(Action work)
    {
        work();
        long least = long.MaxValue;
        for (int run = 0; run < 5; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}

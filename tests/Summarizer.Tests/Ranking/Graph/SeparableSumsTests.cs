using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking.Graph;

/// <summary>Running sums over the sentences, worked out by hand on texts whose sentences all say one word.</summary>
public class SeparableSumsTests
{
    [Test]
    public void What_lies_further_back_counts_less()
    {
        using DotProductSimilarity similarity = Alike(4);
        double[] y = new double[4], x = [1, 1, 1, 1];
        SeparableSums.Earlier(similarity, x, 0.5, [], y, default);
        Assert.That(y, Is.EqualTo(new[] { 0, 1, 1.5, 1.75 }));
        SeparableSums.Later(similarity, x, 0.5, [], y, default);
        Assert.That(y, Is.EqualTo(new[] { 1.75, 1.5, 1, 0 }));
        SeparableSums.Earlier(similarity, x, 1, [], y, default);
        Assert.That(y, Is.EqualTo(new[] { 0.0, 1, 2, 3 }));
    }

    [Test]
    public void Sums_stay_within_a_text_or_without_it()
    {
        using DotProductSimilarity similarity = Alike(5);
        double[] y = new double[5], x = [1, 2, 4, 8, 16];
        int[] texts = [0, 0, 2, 2, 2];
        SeparableSums.Earlier(similarity, x, 1, texts, y, default);
        Assert.That(y, Is.EqualTo(new[] { 0.0, 1, 0, 4, 12 }));
        SeparableSums.Later(similarity, x, 1, texts, y, default);
        Assert.That(y, Is.EqualTo(new[] { 2.0, 0, 24, 16, 0 }));
        SeparableSums.Others(similarity, x, texts, y, default);
        Assert.That(y, Is.EqualTo(new[] { 28.0, 28, 3, 3, 3 }));
        SeparableSums.All(similarity, x, y, default);
        Assert.That(y, Is.EqualTo(new[] { 30.0, 29, 27, 23, 15 }));
    }

    [Test]
    public void A_word_that_comes_back_after_long_is_as_good_as_forgotten()
    {
        // A tenth is left after each sentence. Beyond 40 of them nothing is left that a score could show.
        for (int gap = 1; gap < 60; gap++)
        {
            using DotProductSimilarity similarity = new(Matrices.Create([.. Enumerable.Range(0, gap + 1).Select(i => i == 0 || i == gap ? new[] { 0 } : [])]));
            double[] y = new double[gap + 1], x = [.. Enumerable.Repeat(1.0, gap + 1)];
            SeparableSums.Earlier(similarity, x, 0.1, [], y, default);
            Assert.That(y[gap], Is.EqualTo(Math.Pow(0.1, gap - 1)).Within(gap <= 40 ? 1e-9 * Math.Pow(0.1, gap - 1) : 1e-39), $"{gap}");
        }
    }

    [Test]
    public void A_decay_close_to_one_is_no_endless_table()
    {
        using DotProductSimilarity similarity = Alike(3);
        double[] y = new double[3];
        SeparableSums.Earlier(similarity, [1, 1, 1], 1 - 1e-15, [], y, default);
        Assert.That(y, Is.EqualTo(new[] { 0.0, 1, 2 }).Within(1e-12));
    }

    private static DotProductSimilarity Alike(int sentences) => new(Matrices.Create([.. Enumerable.Repeat(new[] { 0 }, sentences)]));
}

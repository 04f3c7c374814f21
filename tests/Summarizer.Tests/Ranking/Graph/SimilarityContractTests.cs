using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking.Graph;

/// <summary>What a similarity tells about single sentences.</summary>
public class SimilarityContractTests
{
    // Term 0 is shared, terms 1 and 2 stand alone; the last sentence has no term.
    private static readonly SentenceTermMatrix Matrix = Matrices.Create([[0, 0, 1], [0], [2], []]);

    [Test]
    public void A_sentence_of_words_of_its_own_has_a_vector_but_no_edge()
    {
        using OverlapSimilarity overlap = new(Matrix);
        using DotProductSimilarity cosine = new(Matrix);
        foreach (ISeparableSimilarity similarity in new ISeparableSimilarity[] { overlap, cosine })
        {
            Assert.That(Enumerable.Range(0, 4).Select(similarity.IsIsolated), Is.EqualTo(new[] { false, false, true, true }));
            Assert.That(Enumerable.Range(0, 4).Select(similarity.HasVector), Is.EqualTo(new[] { true, true, true, false }));
            Assert.That((similarity.Count, similarity.TermCount, similarity.IsSymmetric), Is.EqualTo((4, 1, true)));
            Assert.That(similarity.TermsOf(0).ToArray(), Is.EqualTo(new[] { 0 }));
        }
    }

    [Test]
    public void A_dot_product_counts_words_or_only_whether_they_stand_there_scaled_or_not()
    {
        Assert.That(Like(0, 1), Is.EqualTo(2 / Math.Sqrt(5)).Within(1e-15), "(2, 1) and (1, 0)");
        Assert.That(Like(0, 1, binary: true), Is.EqualTo(1 / Math.Sqrt(2)).Within(1e-15), "(1, 1) and (1, 0)");
        Assert.That(Like(0, 1, normalize: false), Is.EqualTo(2));
        Assert.That(Like(0, 1, weights: [3, 1, 1], normalize: false), Is.EqualTo(18), "both times three");
        Assert.That(Like(0, 0, normalize: false), Is.EqualTo(4), "over shared words only");

        static double Like(int a, int b, bool binary = false, bool normalize = true, double[]? weights = null)
        {
            using DotProductSimilarity similarity = new(Matrix, weights, binary, normalize);
            double[] sums = new double[similarity.TermCount];
            similarity.Add(b, 1, sums);
            return a == b ? similarity.SelfSimilarity(a) : similarity.Dot(a, sums);
        }
    }

    [Test]
    public void Words_of_no_weight_join_nothing()
    {
        SentenceTermMatrix matrix = Matrices.Create([[0, 1], [0, 1], [0]]);
        using SharedTerms shared = new(matrix, [0, 2]);
        Assert.That((shared.RowCount, shared.TermCount, shared.PairCount), Is.EqualTo((3, 1, 2)));
        Assert.That(shared.Row(2).IsEmpty);
        Assert.That(shared.Ids[0], Is.EqualTo(SharedTerms.LeftOut));
        using DotProductSimilarity similarity = new(matrix, [0, 2]);
        Assert.That(similarity.HasVector(2), Is.False);
        Assert.That(similarity.HasVector(1));
    }

    [Test]
    public void A_threshold_links_what_is_above_it_and_each_sentence_to_itself()
    {
        // Cosines: 0.5 between neighbours, 0 else.
        using DotProductSimilarity similarity = new(Matrices.Create([[0, 1], [1, 2], [2, 3], []]));
        ThresholdGraph below = new(similarity, 0.4, default), above = new(similarity, 0.6, default), all = new(similarity, 1, default);
        Assert.That((below.EdgeCount, above.EdgeCount, all.EdgeCount), Is.EqualTo((7, 3, 0)));
        Assert.That(Enumerable.Range(0, 4).Select(below.IsIsolated), Is.EqualTo(new[] { false, false, false, true }));
        Assert.That(Enumerable.Range(0, 4).Select(all.IsIsolated), Is.All.True);
        double[] y = new double[4];
        below.Multiply([1, 2, 4, 8], y, default);
        Assert.That(y, Is.EqualTo(new[] { 3.0, 7, 6, 0 }));
        below.SumOutgoing(y, default);
        Assert.That(y, Is.EqualTo(new[] { 2.0, 3, 2, 0 }));
        Assert.That((below.Count, below.IsSymmetric), Is.EqualTo((4, true)));
    }

    [Test]
    public void A_walk_from_a_sentence_to_itself_needs_a_word_in_it()
    {
        using DotProductSimilarity cosine = new(Matrix);
        WalkGraph<DotProductSimilarity> with = new(cosine, new EdgeWeights(1, 1, Self: 2)), without = new(cosine, new EdgeWeights(1, 1));
        Assert.That(Enumerable.Range(0, 4).Select(with.IsIsolated), Is.EqualTo(new[] { false, false, false, true }));
        Assert.That(Enumerable.Range(0, 4).Select(without.IsIsolated), Is.EqualTo(new[] { false, false, true, true }));
        double[] y = new double[4];
        with.SumOutgoing(y, default);
        Assert.That(y[2..], Is.EqualTo(new[] { 2.0, 0 }));
    }

    [Test]
    public void Edges_are_plain_where_they_all_count_alike() => Assert.Multiple(() =>
    {
        Assert.That(new EdgeWeights(0.5, 0.5).IsPlain);
        Assert.That(new EdgeWeights(0.5, 1).IsPlain, Is.False);
        Assert.That(new EdgeWeights(1, 1, 0.5).IsPlain, Is.False);
        Assert.That(new EdgeWeights(1, 4).Across, Is.EqualTo(2.5));
    });
}

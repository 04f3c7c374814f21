using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking.Graph;

/// <summary>Where a walk ends: on graphs of both kinds, at the tolerance or at the last step.</summary>
public class PageRankLimitTests
{
    private static readonly SentenceTermMatrix Chain = Matrices.Create([.. Enumerable.Range(0, 30).Select(i => new[] { i, i + 1 })]);

    [Test]
    public void A_walk_takes_no_more_steps_than_it_may([Values(1, 2, 5)] int most, [Values] bool directed)
    {
        RankingDiagnostics cut = Walk(directed, new WalkSettings(0.85, 1e-10, most), out double[] scores);
        Assert.That((cut.Iterations, cut.Converged), Is.EqualTo((most, false)));
        Assert.That(cut.Residual, Is.GreaterThan(1e-10));
        Assert.That(scores, Is.All.GreaterThan(0));
    }

    [Test]
    public void A_finer_tolerance_takes_more_steps_and_leaves_less([Values] bool directed)
    {
        RankingDiagnostics coarse = Walk(directed, new WalkSettings(0.85, 1e-2), out _), fine = Walk(directed, new WalkSettings(0.85, 1e-9), out _);
        Assert.That(coarse.Converged && fine.Converged);
        Assert.That(coarse.Iterations, Is.InRange(1, fine.Iterations - 1));
        Assert.That(coarse.Residual, Is.InRange(1e-9, 1e-2));
        Assert.That(fine.Residual, Is.LessThanOrEqualTo(1e-9));
    }

    [Test]
    public void The_residual_is_what_another_step_would_change([Values] bool directed)
    {
        const int Steps = 6;
        RankingDiagnostics diagnostics = Walk(directed, new WalkSettings(0.85, 1e-14, Steps), out double[] before);
        double[] after = directed ? Scores(new WalkSettings(0.85, 1e-14, Steps + 1)) : Step(before);
        double change = Enumerable.Range(0, before.Length).Max(i => Math.Abs(after[i] - before[i]) / after[i]);
        Assert.That(change, Is.LessThanOrEqualTo(diagnostics.Residual).And.GreaterThan(diagnostics.Residual / 100));

        static double[] Scores(WalkSettings settings)
        {
            Walk(true, settings, out double[] scores);
            return scores;
        }

        // One step of the walk as the paper writes it.
        static double[] Step(double[] scores)
        {
            DenseGraph graph = DenseGraph.Cosine(Chain);
            double[] outgoing = new double[30], flow, received = new double[30];
            graph.SumOutgoing(outgoing, default);
            flow = [.. scores.Zip(outgoing, (p, o) => p / o)];
            graph.Multiply(flow, received, default);
            return [.. received.Select(r => (0.15 / 30) + (0.85 * r))];
        }
    }

    [Test]
    public void Sentences_without_edges_share_what_strands_in_them([Values] bool directed)
    {
        // Two that know each other, two strangers. All jump alike; what is in the strangers d / 4 of goes to each: x = 0.15 / 4 + 0.85 (2 x) / 4.
        using DotProductSimilarity similarity = new(Matrices.Create([[0], [1], [0], [2]]));
        double[] scores = new double[4];
        RankingDiagnostics diagnostics = PageRank.Run(new WalkGraph<DotProductSimilarity>(similarity, new EdgeWeights(1, directed ? 0.5 : 1)), default, new WalkSettings(0.85), scores, default);
        double stranger = 0.0375 / (1 - 0.425);
        Assert.That(diagnostics.Converged);
        Assert.That(scores, Is.EqualTo(new[] { 0.5 - stranger, stranger, 0.5 - stranger, stranger }).Within(1e-9));
    }

    [Test]
    public void An_empty_graph_takes_no_step()
    {
        using DotProductSimilarity nothing = new(Matrices.Create([]));
        Assert.That(PageRank.Run(nothing, default, new WalkSettings(0.85), [], default), Is.EqualTo(RankingDiagnostics.Direct));
        using DotProductSimilarity strangers = new(Matrices.Create([[0], [1]]));
        double[] scores = new double[2];
        RankingDiagnostics diagnostics = PageRank.Run(strangers, default, new WalkSettings(0.85), scores, default);
        Assert.That((diagnostics.Iterations, diagnostics.Residual, diagnostics.Converged), Is.EqualTo((0, 0.0, true)));
        Assert.That(scores, Is.EqualTo(new[] { 0.5, 0.5 }).Within(1e-15));
    }

    private static RankingDiagnostics Walk(bool directed, WalkSettings settings, out double[] scores)
    {
        using DotProductSimilarity similarity = new(Chain);
        scores = new double[30];
        return PageRank.Run(new WalkGraph<DotProductSimilarity>(similarity, new EdgeWeights(1, directed ? 0.5 : 1)), default, settings, scores, default);
    }
}

using MathNet.Numerics.LinearAlgebra;
using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

public class PageRankTests
{
    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Scores_are_the_dominant_eigenvector_of_the_Google_matrix(int seed, bool turned)
    {
        Random random = new(seed);
        int n = 1 + random.Next(30);
        DenseGraph graph = RandomGraph(random, n);
        double[] restart = Uniform(n);
        if (turned)
        {
            restart = [.. restart.Select(_ => random.NextDouble())];
            double sum = restart.Sum();
            restart = [.. restart.Select(r => r / sum)];
        }

        double[] scores = new double[n];
        RankingDiagnostics diagnostics = PageRank.Run(graph, restart, new WalkSettings(0.85), scores, default);
        Assert.That(diagnostics.Converged);
        Assert.That(scores, Is.EqualTo(DominantEigenvector(graph, restart, 0.85)).Within(1e-9));
    }

    [FsCheck.NUnit.Property(MaxTest = 40)]
    public void Matrix_free_scores_are_the_dominant_eigenvector_too(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 25);
        double[] scores = Matrices.Scores(TextRank.Classic, matrix);
        Assert.That(scores, Is.EqualTo(DominantEigenvector(DenseGraph.Overlap(matrix), Uniform(25), 0.85)).Within(1e-9));
    }

    [Test]
    public void Running_out_of_iterations_is_reported()
    {
        // Two parties joined by one thin edge mix slowly under a damping factor near 1.
        double[,] weights = new double[4, 4];
        weights[0, 1] = weights[1, 0] = weights[2, 3] = weights[3, 2] = 1;
        weights[1, 2] = 1e-6;
        double[] scores = new double[4];
        RankingDiagnostics diagnostics = PageRank.Run(new DenseGraph(weights), default, new WalkSettings(0.999999), scores, default);
        Assert.That(diagnostics.Converged, Is.False);
        Assert.That(diagnostics.Iterations, Is.EqualTo(WalkSettings.DefaultMaxIterations));
        Assert.That(diagnostics.Residual, Is.GreaterThan(WalkSettings.DefaultTolerance));
    }

    private static double[] Uniform(int n) => [.. Enumerable.Repeat(1.0 / n, n)];

    private static DenseGraph RandomGraph(Random random, int n)
    {
        double[,] weights = new double[n, n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                if (i != j && random.Next(3) == 0) weights[i, j] = random.NextDouble();
        return new DenseGraph(weights);
    }

    private static double[] DominantEigenvector(DenseGraph graph, double[] restart, double damping)
    {
        int n = graph.Count;
        Matrix<double> google = Matrix<double>.Build.Dense(n, n, (i, j) =>
        {
            double total = Enumerable.Range(0, n).Sum(k => graph.Weights[j, k]);
            return ((1 - damping) * restart[i]) + (damping * (total > 0 ? graph.Weights[j, i] / total : 1.0 / n));
        });
        MathNet.Numerics.LinearAlgebra.Factorization.Evd<double> evd = google.Evd();
        int dominant = Enumerable.Range(0, n).MaxBy(k => evd.EigenValues[k].Real);
        Vector<double> vector = evd.EigenVectors.Column(dominant);
        return [.. vector / vector.Sum()];
    }
}

using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

/// <summary>No n x n structure and no loop over all pairs: counted in bytes and in operations, not in time.</summary>
public class LinearCostTests
{
    private const int BytesPerSentence = 2_000;

    [TestCase("textrank")]
    [TestCase("textrank-classic")]
    [TestCase("lexrank-continuous")]
    [TestCase("position")]
    public void Bytes_are_proportional_to_the_text(string algorithm)
    {
        // With 20,000 sentences even one bit a pair would be 50 MB: the bound leaves no room for it. A new thread has empty pools, so what is pooled counts too.
        const int Sentences = 20_000;
        string text = Text(Sentences);
        TextSummarizer summarizer = new(new SummarizerOptions { Ranker = Algorithms.Create(algorithm), Language = "en" });
        summarizer.Summarize(Text(20));
        long before = GC.GetTotalAllocatedBytes(precise: true);
        Thread thread = new(() => summarizer.Summarize(text));
        thread.Start();
        thread.Join();
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan((long)BytesPerSentence * Sentences));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_step_touches_each_pair_of_sentence_and_term_a_fixed_number_of_times(bool directed)
    {
        foreach (int rows in new[] { 200, 800, 3_200 })
        {
            SentenceTermMatrix matrix = Matrices.Random(1, rows, 20);
            using OverlapSimilarity overlap = new(matrix);
            Counting counting = new(overlap);
            double[] scores = new double[rows];
            int steps = directed
                ? PageRank.Run(new WalkGraph<Counting>(counting, new EdgeWeights(0.5, 1)), default, new WalkSettings(0.85), scores, default).Iterations
                : PageRank.Run(counting, default, new WalkSettings(0.85), scores, default).Iterations;

            // Multiplications beside the steps: the sums of outgoing weights and, for the symmetric graph, the first residual. A directed one runs both ways.
            int passes = (steps + 2) * (directed ? 4 : 2);
            Assert.That(counting.Touched, Is.LessThanOrEqualTo((long)passes * matrix.NonZeroCount));
            Assert.That(steps, Is.LessThan(WalkSettings.DefaultMaxIterations));
        }
    }

    [Test]
    public void Symmetric_graphs_take_few_steps_even_when_they_fall_apart()
    {
        // Chains of sentences, each sharing a word with the next only: a power iteration needs well over a hundred steps.
        SentenceTermMatrix chains = Matrices.Create([.. Enumerable.Range(0, 3_000).Select(i => i % 50 == 49 ? new[] { i, i } : [i, i + 1])]);
        double[] scores = new double[3_000], literal = new double[3_000];
        using OverlapSimilarity overlap = new(chains);
        RankingDiagnostics few = PageRank.Run(overlap, default, new WalkSettings(0.85), scores, default);
        RankingDiagnostics many = PageRank.Run(new AsDirected(overlap), default, new WalkSettings(0.85), literal, default);
        Assert.That(few.Converged && many.Converged);
        Assert.That(few.Iterations, Is.LessThan(45));
        Close.AssertRelative(scores, literal, 1e-8);
    }

    private static string Text(int sentences)
    {
        Random random = new(1);
        System.Text.StringBuilder text = new();
        for (int i = 0; i < sentences; i++)
        {
            text.Append("The ");
            for (int w = 0; w < 12; w++) text.Append('w').Append((char)('a' + random.Next(26))).Append((char)('a' + random.Next(26))).Append((char)('a' + random.Next(9))).Append(w < 11 ? ' ' : '.');
            text.Append(i % 5 == 4 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    /// <summary>The same graph without word of its symmetry, for the plain power iteration.</summary>
    private readonly struct AsDirected(OverlapSimilarity inner) : ISimilarity
    {
        public int Count => inner.Count;

        public bool IsSymmetric => false;

        public bool IsIsolated(int row) => inner.IsIsolated(row);

        public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken) => inner.Multiply(x, y, cancellationToken);

        public void SumOutgoing(Span<double> y, CancellationToken cancellationToken) => inner.SumOutgoing(y, cancellationToken);
    }

    /// <summary>Counts the (sentence, term) pairs touched.</summary>
    private sealed class Counting(OverlapSimilarity inner) : ISeparableSimilarity
    {
        public long Touched { get; private set; }

        public int Count => inner.Count;

        public bool IsSymmetric => inner.IsSymmetric;

        public int TermCount => inner.TermCount;

        public int Lanes => inner.Lanes;

        public bool IsIsolated(int row) => inner.IsIsolated(row);

        public bool HasVector(int row) => inner.HasVector(row);

        public ReadOnlySpan<int> TermsOf(int row) => inner.TermsOf(row);

        public void Add(int row, double weight, Span<double> sums)
        {
            Touched += inner.TermsOf(row).Length;
            inner.Add(row, weight, sums);
        }

        public double Dot(int row, ReadOnlySpan<double> sums)
        {
            Touched += inner.TermsOf(row).Length;
            return inner.Dot(row, sums);
        }

        public double SelfSimilarity(int row) => inner.SelfSimilarity(row);

        public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken) => SeparableSums.All(this, x, y, cancellationToken);

        public void SumOutgoing(Span<double> y, CancellationToken cancellationToken) => Ones.Multiply(this, y, cancellationToken);
    }
}

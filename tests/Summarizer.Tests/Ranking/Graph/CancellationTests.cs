using Summarizer.Ranking.Graph;

namespace Summarizer.Tests.Ranking.Graph;

/// <summary>Every loop over the sentences looks at the token, even on a short text.</summary>
public class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(true);

    [Test]
    public void Sums_over_sentences_can_be_cancelled()
    {
        using DotProductSimilarity similarity = new(Matrices.Create([[0, 1], [1, 2], [0, 2]]));
        double[] x = [1, 1, 1], y = new double[3];
        Assert.That(() => SeparableSums.All(similarity, x, y, Cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => SeparableSums.Earlier(similarity, x, 1, [], y, Cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => SeparableSums.Later(similarity, x, 0.5, [], y, Cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => SeparableSums.Others(similarity, x, [0, 1, 2], y, Cancelled), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_sum_that_is_cancelled_half_way_ends_there()
    {
        using DotProductSimilarity inner = new(Matrices.Create([.. Enumerable.Repeat(new[] { 0 }, 20_000)]));
        double[] x = new double[20_000], y = new double[20_000];
        foreach (Action<CancelledAt> sum in new Action<CancelledAt>[]
        {
            s => SeparableSums.All(s, x, y, s.Token),
            s => SeparableSums.Others(s, x, new int[20_000], y, s.Token),
            s => SeparableSums.Earlier(s, x, 1, [], y, s.Token),
        })
        {
            using CancellationTokenSource source = new();
            CancelledAt cancelled = new(inner, 5_000, source);
            Assert.That(() => sum(cancelled), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(cancelled.Added, Is.LessThanOrEqualTo(5_000 + 16_384), "the token is looked at every 16,384 sentences");
        }
    }

    [Test]
    public void The_second_half_of_a_sum_can_be_cancelled_too()
    {
        using DotProductSimilarity inner = new(Matrices.Create([[0], [0], [0]]));
        double[] x = [1, 1, 1], y = new double[3];
        using CancellationTokenSource first = new(), second = new();
        CancelledAt all = new(inner, 3, first), others = new(inner, 3, second);
        Assert.That(() => SeparableSums.All(all, x, y, all.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => SeparableSums.Others(others, x, [0, 1, 1], y, others.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Walks_and_what_explains_them_can_be_cancelled()
    {
        using DotProductSimilarity similarity = new(Matrices.Create([[0, 1], [1, 2], [0, 2]]));
        Assert.That(() => new ThresholdGraph(similarity, 0.1, Cancelled), Throws.InstanceOf<OperationCanceledException>());
        ThresholdGraph graph = new(similarity, 0.1, default);
        Assert.That(() => graph.Multiply(new double[3], new double[3], Cancelled), Throws.InstanceOf<OperationCanceledException>());

        // A graph that does not look at the token: the walk itself does, in each step.
        foreach (bool symmetric in new[] { true, false })
            Assert.That(() => PageRank.Run(new Deaf(symmetric), default, new WalkSettings(0.85), new double[3], Cancelled), Throws.InstanceOf<OperationCanceledException>());

        // So is the search for who supports whom, on a similarity that does not look either.
        using CancellationTokenSource never = new();
        WalkGraph<CancelledAt> walked = new(new CancelledAt(similarity, int.MaxValue, never), new EdgeWeights(1, 1));
        Assert.That(() => WalkSupport.Find(walked, 0.85, [0.3, 0.3, 0.4], [0, 1, 2], Cancelled), Throws.InstanceOf<OperationCanceledException>());
    }

    /// <summary>A path of three sentences.</summary>
    private sealed class Deaf(bool symmetric) : ISimilarity
    {
        private readonly DenseGraph _path = new(new double[,] { { 0, 1, 0 }, { 1, 0, 2 }, { 0, 2, 0 } });

        public int Count => 3;

        public bool IsSymmetric => symmetric;

        public bool IsIsolated(int row) => false;

        public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken) => _path.Multiply(x, y, default);

        public void SumOutgoing(Span<double> y, CancellationToken cancellationToken) => _path.SumOutgoing(y, default);
    }

    /// <summary>Cancels once so many sentences are added.</summary>
    private sealed class CancelledAt(DotProductSimilarity inner, int added, CancellationTokenSource source) : ISeparableSimilarity
    {
        public CancellationToken Token => source.Token;

        public int Added { get; private set; }

        public int Count => inner.Count;

        public bool IsSymmetric => true;

        public int TermCount => inner.TermCount;

        public int Lanes => 1;

        public bool IsIsolated(int row) => inner.IsIsolated(row);

        public bool HasVector(int row) => inner.HasVector(row);

        public ReadOnlySpan<int> TermsOf(int row) => inner.TermsOf(row);

        public void Add(int row, double weight, Span<double> sums)
        {
            if (++Added == added) source.Cancel();
            inner.Add(row, weight, sums);
        }

        public double Dot(int row, ReadOnlySpan<double> sums) => inner.Dot(row, sums);

        public double SelfSimilarity(int row) => inner.SelfSimilarity(row);

        public void Multiply(ReadOnlySpan<double> x, Span<double> y, CancellationToken cancellationToken) => SeparableSums.All(this, x, y, default);

        public void SumOutgoing(Span<double> y, CancellationToken cancellationToken) => Ones.Multiply(this, y, default);
    }
}

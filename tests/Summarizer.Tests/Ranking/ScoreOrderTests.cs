using Summarizer.Ranking;

namespace Summarizer.Tests.Ranking;

public class ScoreOrderTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(1_000)]
    [TestCase(131_072)]
    [TestCase(300_001)]
    public void Higher_scores_come_first_and_ties_stay_in_reading_order(int count)
    {
        Random random = new(count);
        double[] scores = [.. Enumerable.Range(0, count).Select(_ => random.Next(1 + (count / 3)) / 7.0)];
        Assert.That(ScoreOrder.Descending(scores), Is.EqualTo(Enumerable.Range(0, count).OrderByDescending(i => scores[i]).ToArray()));
    }

    [Test]
    public void Cancellation_is_seen() =>
        Assert.That(() => ScoreOrder.Descending(new double[10], new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
}

using Summarizer.Evaluation.Runs;

namespace Summarizer.Evaluation.Tests.Runs;

public sealed class BootstrapTests
{
    private static readonly double[] Values = [.. Enumerable.Range(0, 400).Select(static i => (i * 7919 % 400) / 400.0)];

    [Test]
    public void The_interval_is_as_wide_as_the_standard_error_says()
    {
        // Uniform on 0 to 1: standard deviation 0.2887, of the mean of 400 0.01443, so 1.96 of it is 0.0283.
        MeanInterval i = new Bootstrap(4000).Mean(Values);
        Assert.That(i.Mean, Is.EqualTo(Values.Average()).Within(1e-12));
        Assert.That(i.Mean - i.Low, Is.EqualTo(0.0283).Within(0.003));
        Assert.That(i.High - i.Mean, Is.EqualTo(0.0283).Within(0.003));
    }

    [Test]
    public void The_same_seed_gives_the_same_bits()
    {
        MeanInterval first = new Bootstrap(500, 7).Mean(Values), again = new Bootstrap(500, 7).Mean(Values), other = new Bootstrap(500, 8).Mean(Values);
        Assert.That(again, Is.EqualTo(first));
        Assert.That(other, Is.Not.EqualTo(first));
    }

    [Test]
    public void A_constant_difference_has_no_width()
    {
        double[] higher = [.. Values.Select(static v => v + 0.25)];
        MeanInterval i = new Bootstrap().Difference(higher, Values);
        Assert.That((i.Low, i.High), Is.EqualTo((0.25, 0.25)).Using<(double, double)>(static (a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-12 && Math.Abs(a.Item2 - b.Item2) < 1e-12));
        Assert.That(() => new Bootstrap().Difference(higher, [1.0]), Throws.ArgumentException);
    }

    [Test]
    public void Groups_count_alike_whatever_their_size() =>
        Assert.That(new Bootstrap().Mean([0, 0, 0, 0, 0, 0], [1]), Is.EqualTo(new MeanInterval(0.5, 0.5, 0.5)));

    [Test]
    public void Nothing_has_the_mean_0() => Assert.That(new Bootstrap().Mean([]), Is.EqualTo(default(MeanInterval)));
}

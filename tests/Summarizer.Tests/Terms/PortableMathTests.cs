using Summarizer.Terms;

namespace Summarizer.Tests.Terms;

public class PortableMathTests
{
    [Test]
    public void Logarithm_and_exponential_agree_with_the_run_time()
    {
        Random random = new(1);
        for (int i = 0; i < 200_000; i++)
        {
            double x = i < 100_000 ? i + 1 : Math.Pow(10, (random.NextDouble() * 600) - 300), y = (random.NextDouble() * 1400) - 700;
            if (Math.Abs(PortableMath.Log(x) - Math.Log(x)) > 1e-15 * Math.Abs(Math.Log(x))) Assert.Fail($"log {x:R}: {PortableMath.Log(x):R}");
            if (Math.Abs(PortableMath.Exp(y) - Math.Exp(y)) > 1e-15 * Math.Exp(y)) Assert.Fail($"exp {y:R}: {PortableMath.Exp(y):R}");
        }
    }

    [Test]
    public void Ends_of_the_range_are_as_usual()
    {
        Assert.That(PortableMath.Log(1), Is.Zero);
        Assert.That(PortableMath.Log(0), Is.EqualTo(double.NegativeInfinity));
        Assert.That(PortableMath.Log(-1), Is.NaN);
        Assert.That(PortableMath.Log(double.NaN), Is.NaN);
        Assert.That(PortableMath.Log(double.PositiveInfinity), Is.EqualTo(double.PositiveInfinity));
        Assert.That(PortableMath.Log(double.Epsilon), Is.EqualTo(Math.Log(double.Epsilon)).Within(1e-12));
        Assert.That(PortableMath.Exp(0), Is.EqualTo(1));
        Assert.That(PortableMath.Exp(710), Is.EqualTo(double.PositiveInfinity));
        Assert.That(PortableMath.Exp(-746), Is.Zero);
        Assert.That(PortableMath.Exp(-740), Is.EqualTo(Math.Exp(-740)).Within(1e-322));
        Assert.That(PortableMath.Pow(2, 10), Is.EqualTo(1024).Within(1e-12));
    }

    [Test]
    public void Logarithm_grows()
    {
        for (int i = 1; i < 1_000_000; i++) if (!(PortableMath.Log(i + 1) > PortableMath.Log(i))) Assert.Fail($"at {i}");
    }

    [Test]
    public void Bits_are_the_same_on_every_machine()
    {
        ulong bits = 0;
        for (int i = 1; i <= 10_000; i++) bits = (bits * 31) + BitConverter.DoubleToUInt64Bits(PortableMath.Log(i)) + BitConverter.DoubleToUInt64Bits(PortableMath.Exp(i * 0.01));
        Assert.That(bits, Is.EqualTo(18355196641900994375));
    }
}

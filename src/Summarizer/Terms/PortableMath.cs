namespace Summarizer.Terms;

/// <summary>
/// Logarithm and exponential made of + - * / in a fixed order: the same bits on every platform, which the run time's own do not promise.
/// Relative error below 1e-15.
/// </summary>
internal static class PortableMath
{
    // ln 2 in two parts: the first has 32 significant bits, so that an exponent times it is exact.
    private const double Ln2High = 0.6931471803691238;
    private const double Ln2Low = 1.9082149292705877e-10;
    private const double Sqrt2 = 1.4142135623730951;

    // Kept: a build without optimization makes an array of such a span each time it is asked for. The logarithms below need it first.
    private static readonly double[] OddReciprocals = [1.0 / 23, 1.0 / 21, 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13, 1.0 / 11, 1.0 / 9, 1.0 / 7, 1.0 / 5, 1.0 / 3];

    private static readonly double[] WholeLogarithms = [.. Enumerable.Range(0, 1024).Select(static n => Log((double)n))];

    private static readonly double[] InverseFactorials = InvertFactorials();

    /// <summary>Natural logarithm of a whole number, looked up where it is below 1,024.</summary>
    public static double Log(int n) => (uint)n < (uint)WholeLogarithms.Length ? WholeLogarithms[n] : Log((double)n);

    /// <summary>Natural logarithm; negative infinity for 0, NaN below it.</summary>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsInfinity(x)) return x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
        int exponent = 0;
        if (!double.IsNormal(x)) (x, exponent) = (x * (1L << 54), -54);
        long bits = BitConverter.DoubleToInt64Bits(x);
        exponent += (int)(bits >> 52) - 1023;
        double m = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | (1023L << 52));
        if (m > Sqrt2) (m, exponent) = (m * 0.5, exponent + 1);

        // ln m = 2 artanh s with s = (m - 1) / (m + 1), |s| <= 0.1716: the series ends below the last bit.
        double s = (m - 1) / (m + 1), z = s * s, series = 0;
        foreach (double coefficient in OddReciprocals) series = (series + coefficient) * z;
        return (exponent * Ln2High) + ((2 * s) + ((2 * s * series) + (exponent * Ln2Low)));
    }

    /// <summary>e to the power of <paramref name="x"/>; 0 and infinity beyond the range of a double.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > 709.782712893384) return double.PositiveInfinity;
        if (x < -745.2) return 0;
        int k = (int)Math.Floor((x / Ln2High) + 0.5);
        double r = (x - (k * Ln2High)) - (k * Ln2Low), z = r * r;

        // The series of sinh and cosh side by side, each from its smallest term on.
        double even = 0, odd = 0;
        for (int n = InverseFactorials.Length - 2; n > 0; n -= 2)
        {
            even = (even + InverseFactorials[n]) * z;
            odd = (odd + InverseFactorials[n + 1]) * z;
        }

        double sum = 1 + (even + (r * (1 + odd)));
        int half = k / 2;
        return sum * PowerOfTwo(half) * PowerOfTwo(k - half);
    }

    /// <summary><paramref name="x"/>, above 0, to the power of <paramref name="y"/>, as exp(y ln x).</summary>
    public static double Pow(double x, double y) => Exp(y * Log(x));

    private static double[] InvertFactorials()
    {
        double[] inverses = new double[16];
        double factorial = 1;
        for (int n = 0; n < inverses.Length; factorial *= ++n) inverses[n] = 1 / factorial;
        return inverses;
    }

    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);

    /// <summary>Turns sums into shares: exp(s) over the sum of all exp(s).</summary>
    public static void Share(Span<double> scores)
    {
        double best = double.NegativeInfinity, total = 0;
        foreach (double s in scores) best = Math.Max(best, s);
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Exp(scores[i] - best);
            total += scores[i];
        }

        for (int i = 0; i < scores.Length; i++) scores[i] /= total;
    }
}

namespace Summarizer.Tests.Ranking;

/// <summary>Comparison of scores with an oracle's.</summary>
internal static class Close
{
    public static void AssertRelative(ReadOnlySpan<double> actual, ReadOnlySpan<double> expected, double tolerance)
    {
        Assert.That(actual.Length, Is.EqualTo(expected.Length));
        for (int i = 0; i < actual.Length; i++)
            if (!(Math.Abs(actual[i] - expected[i]) <= tolerance * Math.Abs(expected[i]))) Assert.Fail($"[{i}]: {actual[i]:R}, expected {expected[i]:R}");
    }

    /// <summary>The order by the actual scores is one by the expected ones too, save where those are equal within the tolerance.</summary>
    public static void AssertSameOrder(double[] actual, double[] expected, double tolerance)
    {
        int[] order = [.. Enumerable.Range(0, actual.Length).OrderByDescending(i => actual[i])];
        for (int k = 1; k < order.Length; k++)
        {
            double before = expected[order[k - 1]], after = expected[order[k]];
            if (after > before * (1 + (2 * tolerance))) Assert.Fail($"{order[k]} ({after:R}) stands behind {order[k - 1]} ({before:R})");
        }
    }
}

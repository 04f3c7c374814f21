namespace Summarizer.Benchmarks;

/// <summary>Every benchmark checks its answer, so that none is fast by being wrong.</summary>
internal static class Check
{
    public static Summary Says(Summary summary, string expected) => summary.Text == expected && summary.Sentences.Count == 3
        ? summary
        : throw new InvalidOperationException($"Another summary than at first: '{summary.Text}', not '{expected}'.");

    public static T Same<T>(T actual, T expected) => EqualityComparer<T>.Default.Equals(actual, expected)
        ? actual
        : throw new InvalidOperationException($"{actual}, expected {expected}.");
}

using Summarizer.Text;

namespace Summarizer.Evaluation.Segmentation;

/// <summary>How many spans or boundaries were found, how many there are, and how many of them agree.</summary>
/// <param name="Correct">Found and expected.</param>
/// <param name="Found">Found in all.</param>
/// <param name="Expected">Expected in all.</param>
public readonly record struct SegmentationScore(int Correct, int Found, int Expected)
{
    /// <summary>Correct of the found, 0 to 1; 1 when nothing was found and nothing expected.</summary>
    public double Precision => Found == 0 ? (Expected == 0 ? 1 : 0) : (double)Correct / Found;

    /// <summary>Correct of the expected, 0 to 1; 1 when nothing was expected and nothing found.</summary>
    public double Recall => Expected == 0 ? (Found == 0 ? 1 : 0) : (double)Correct / Expected;

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Found + Expected == 0 ? 1 : 2.0 * Correct / (Found + Expected);

    /// <summary>Adds the counts of two texts: scores are micro-averaged over a collection.</summary>
    public static SegmentationScore operator +(SegmentationScore left, SegmentationScore right) =>
        new(left.Correct + right.Correct, left.Found + right.Found, left.Expected + right.Expected);

    /// <summary>The sum of two counts; see the operator.</summary>
    public static SegmentationScore Add(SegmentationScore left, SegmentationScore right) => left + right;

    /// <summary>Compares spans: one is correct when both its ends are.</summary>
    /// <param name="found">Ascending, disjoint spans.</param>
    /// <param name="expected">Ascending, disjoint spans.</param>
    public static SegmentationScore OfSpans(IReadOnlyList<TextSpan> found, IReadOnlyList<TextSpan> expected)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(expected);
        int correct = 0;
        for (int i = 0, j = 0; i < found.Count && j < expected.Count;)
        {
            int order = found[i].Start.CompareTo(expected[j].Start);
            if (found[i] == expected[j]) correct++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return new SegmentationScore(correct, found.Count, expected.Count);
    }

    /// <summary>Compares the ends of sentences, the last one of the text left out.</summary>
    /// <param name="found">Ascending, disjoint spans.</param>
    /// <param name="expected">Ascending, disjoint spans.</param>
    public static SegmentationScore OfBoundaries(IReadOnlyList<TextSpan> found, IReadOnlyList<TextSpan> expected)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(expected);
        HashSet<int> ends = [.. expected.Take(expected.Count - 1).Select(static s => s.End)];
        int correct = found.Take(found.Count - 1).Count(s => ends.Contains(s.End));
        return new SegmentationScore(correct, Math.Max(0, found.Count - 1), ends.Count);
    }
}

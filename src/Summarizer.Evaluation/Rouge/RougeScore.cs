namespace Summarizer.Evaluation.Rouge;

/// <summary>One ROUGE figure, each part from 0 to 1.</summary>
/// <param name="Precision">Share of the candidate that is in the reference.</param>
/// <param name="Recall">Share of the reference that is in the candidate.</param>
/// <param name="F1">Harmonic mean of both; 0 when both are 0.</param>
public readonly record struct RougeScore(double Precision, double Recall, double F1)
{
    /// <summary>The figure for so many hits; 0 where there is nothing to divide by.</summary>
    internal static RougeScore Of(int hits, int candidate, int reference)
    {
        double precision = (double)hits / Math.Max(candidate, 1), recall = (double)hits / Math.Max(reference, 1);
        return new(precision, recall, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
    }

    internal static RougeScore Better(RougeScore a, RougeScore b) => b.F1 > a.F1 ? b : a;
}

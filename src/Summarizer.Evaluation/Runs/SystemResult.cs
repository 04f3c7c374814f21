using Summarizer.Evaluation.Readability;
using Summarizer.Evaluation.Rouge;

namespace Summarizer.Evaluation.Runs;

/// <summary>What one system reached on a set.</summary>
public sealed class SystemResult
{
    internal SystemResult(string name, IReadOnlyList<RougeScores> scores, IReadOnlyList<SummaryStatistics> statistics, IReadOnlyList<EvaluatedSummary> summaries, double seconds)
    {
        Name = name;
        Scores = scores;
        Rouge1 = [.. scores.Select(static s => s.Rouge1.F1)];
        Rouge2 = [.. scores.Select(static s => s.Rouge2.F1)];
        RougeL = [.. scores.Select(static s => s.RougeL.F1)];
        RougeLsum = [.. scores.Select(static s => s.RougeLsum.F1)];
        Sentences = Mean(statistics, static s => s.Sentences);
        Words = Mean(statistics, static s => s.Words);
        Redundancy = Mean(statistics, static s => s.Redundancy);
        Coverage = Mean(statistics, static s => s.Coverage);
        Positions = Histogram(summaries);
        DocumentsPerSecond = seconds > 0 ? scores.Count / seconds : 0;
    }

    /// <summary>Name of the system.</summary>
    public string Name { get; }

    /// <summary>All figures, item by item.</summary>
    public IReadOnlyList<RougeScores> Scores { get; }

    /// <summary>ROUGE-1 F1, item by item, from 0 to 1.</summary>
    public double[] Rouge1 { get; }

    /// <summary>ROUGE-2 F1, item by item, from 0 to 1.</summary>
    public double[] Rouge2 { get; }

    /// <summary>ROUGE-L F1, item by item, from 0 to 1.</summary>
    public double[] RougeL { get; }

    /// <summary>ROUGE-Lsum F1, item by item, from 0 to 1.</summary>
    public double[] RougeLsum { get; }

    /// <summary>Mean number of sentences.</summary>
    public double Sentences { get; }

    /// <summary>Mean number of words, as ROUGE cuts them.</summary>
    public double Words { get; }

    /// <summary>Mean share of a summary's word pairs that stood in it before.</summary>
    public double Redundancy { get; }

    /// <summary>Mean share of the text's words, repetitions counted, that are in its summary.</summary>
    public double Coverage { get; }

    /// <summary>Share of the chosen sentences that come from each tenth of the text; all 0 where positions are unknown.</summary>
    public double[] Positions { get; }

    /// <summary>Defects that readers see, over all summaries.</summary>
    public ReadabilityCounts Readability { get; internal init; }

    /// <summary>Documents summarized a second of the thread that did it, scoring left out; depends on the machine.</summary>
    public double DocumentsPerSecond { get; }

    private static double Mean(IReadOnlyList<SummaryStatistics> all, Func<SummaryStatistics, double> value) => all.Count == 0 ? 0 : all.Average(value);

    private static double[] Histogram(IReadOnlyList<EvaluatedSummary> summaries)
    {
        double[] tenths = new double[10];
        int count = Math.Max(1, summaries.Sum(static s => s.Positions.Count));
        foreach (EvaluatedSummary s in summaries) foreach (double p in s.Positions) tenths[Math.Min(9, (int)(p * 10))] += 1.0 / count;
        return tenths;
    }
}

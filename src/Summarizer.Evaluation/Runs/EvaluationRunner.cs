using System.Diagnostics;
using Summarizer.Evaluation.Datasets;
using Summarizer.Evaluation.Readability;
using Summarizer.Evaluation.Rouge;

namespace Summarizer.Evaluation.Runs;

/// <summary>Runs systems over a set and scores their summaries. The figures do not depend on the parallelism.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class EvaluationRunner
{
    /// <summary>How many items are worked on at once.</summary>
    /// <value>Default 1; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Parallelism
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Parallelism), value, "Parallelism must be at least 1.");
    }
    = 1;

    /// <summary>Measures systems at one length.</summary>
    /// <param name="name">What the report calls the set.</param>
    /// <param name="items">The set.</param>
    /// <param name="length">The length that each system gets.</param>
    /// <param name="systems">The systems, in the order of the report.</param>
    /// <param name="cancellationToken">Checked before each item.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public EvaluationReport Run(
        string name, IEnumerable<SummarizationItem> items, SummaryLength length, IReadOnlyList<EvaluatedSystem> systems, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(length);
        ArgumentNullException.ThrowIfNull(systems);
        SummarizationItem[] all = [.. items];
        Measured[,] measured = new Measured[systems.Count, all.Length];
        ParallelOptions options = new() { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        Parallel.For(0, all.Length, options, i => Measure(all[i], i, length, systems, measured));
        SystemResult[] results = [.. Enumerable.Range(0, systems.Count).Select(s => Gather(systems[s].Name, [.. Enumerable.Range(0, all.Length).Select(i => measured[s, i])]))];
        return new EvaluationReport(name, length, all.Length, results);
    }

    private static void Measure(SummarizationItem item, int index, SummaryLength length, IReadOnlyList<EvaluatedSystem> systems, Measured[,] measured)
    {
        RougeReferences references = new RougeScorer(item.Language).Prepare(item.References);
        for (int s = 0; s < systems.Count; s++)
        {
            long start = Stopwatch.GetTimestamp();
            EvaluatedSummary summary = systems[s].Summarize(item, length);
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            RougeScores scores = references.Score([.. summary.Sentences.Select(references.Tokenize)]);
            measured[s, index] = new(summary, scores, SummaryStatistics.Of(summary, item), ReadabilityScorer.Of(summary, item.Language), seconds);
        }
    }

    private static SystemResult Gather(string name, Measured[] all) => new(
        name, [.. all.Select(static m => m.Scores)], [.. all.Select(static m => m.Statistics)], [.. all.Select(static m => m.Summary)], all.Sum(static m => m.Seconds))
    {
        Readability = all.Aggregate(default(ReadabilityCounts), static (sum, m) => sum.Plus(m.Readability)),
    };

    private sealed record Measured(EvaluatedSummary Summary, RougeScores Scores, SummaryStatistics Statistics, ReadabilityCounts Readability, double Seconds);
}

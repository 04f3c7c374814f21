using System.Globalization;
using System.Text;
using Summarizer.Evaluation.Datasets;
using Summarizer.Evaluation.Runs;

namespace Summarizer.Training.Evaluation;

/// <summary>Runs the algorithms over every set and writes docs/evaluation.md.</summary>
internal static class EvaluationPage
{
    private const string Default = "textrank";

    private static readonly string[] Baselines = ["lead", "textrank-classic"];

    private static readonly string[] MultiDocument = ["opinosis", "amazon_reviews", "multi_news", "vimds_vi"];

    public static int Run(string folder, string page, string[] sets)
    {
        string[] names = [Default, .. Baselines, .. Algorithms.Names.Except([Default, .. Baselines]), "oracle"];
        EvaluatedSystem[] systems = [.. names.Select(EvaluatedSystem.Of)];
        EvaluatedSystem concatenation = EvaluatedSystem.OfConcatenation("concatenation", new SummarizerOptions());
        List<(StandardSet Set, EvaluationReport Report)> reports = [];
        foreach (StandardSet set in StandardSet.All.Where(s => sets.Length == 0 || sets.Contains(s.Name)))
        {
            string file = Path.Combine(folder, set.Name, "dev.jsonl");
            if (!File.Exists(file)) continue;
            EvaluatedSystem[] all = MultiDocument.Contains(set.Name) ? [.. systems, EvaluatedSystem.LeadPerDocument, concatenation] : systems;
            reports.Add((set, new EvaluationRunner().Run(set.Name, SummarizationDataset.ReadFile(file), set.Length, all)));
            Console.Error.WriteLine($"{set.Name}: {reports[^1].Report.Documents}");
        }

        File.WriteAllText(page, Write(reports));
        return 0;
    }

    private static string Write(List<(StandardSet Set, EvaluationReport Report)> reports)
    {
        StringBuilder text = new(Preface);
        text.Append("\n## The default against the baselines, ROUGE-1 F1\n\nThe difference, with its interval, is the paired difference between the default and the better of the two baselines, lead and textrank-classic.\n\n");
        text.Append("| set | length | documents | default | lead | textrank-classic | oracle | difference | 95 % |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach ((StandardSet set, EvaluationReport report) in reports)
        {
            MeanInterval difference = Difference([report]);
            text.Append(Invariant($"| {set.Name} | {set.Length} | {report.Documents} | {Points(Of(report, Default))} | {Points(Of(report, "lead"))} | {Points(Of(report, "textrank-classic"))} | {Points(Of(report, "oracle"))} | {Signed(difference.Mean)} | {Signed(difference.Low)} … {Signed(difference.High)} |\n"));
        }

        AppendFamilies(text, reports);
        AppendMultiDocument(text, reports);
        AppendAll(text, "ROUGE-1 F1 of every algorithm", reports, static s => s.Rouge1);
        AppendAll(text, "ROUGE-2 F1 of every algorithm", reports, static s => s.Rouge2);
        AppendAll(text, "ROUGE-Lsum F1 of every algorithm", reports, static s => s.RougeLsum);
        AppendShape(text, reports);
        return text.ToString();
    }

    private static void AppendFamilies(StringBuilder text, List<(StandardSet Set, EvaluationReport Report)> reports)
    {
        text.Append("\n## By family, ROUGE-1 F1\n\nThe figure of a family is the mean of its sets.\n\n| family | default | lead | textrank-classic | difference to the better | 95 % |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        List<(double Own, double Lead, double Classic)> families = [];
        foreach (var family in reports.Where(static r => r.Set.Family is not null).GroupBy(static r => r.Set.Family))
        {
            EvaluationReport[] all = [.. family.Select(static r => r.Report)];
            (double Own, double Lead, double Classic) mean = (Mean(all, Default), Mean(all, "lead"), Mean(all, "textrank-classic"));
            families.Add(mean);
            MeanInterval difference = Difference(all);
            text.Append(Invariant($"| {family.Key} | {100 * mean.Own:F2} | {100 * mean.Lead:F2} | {100 * mean.Classic:F2} | {Signed(difference.Mean)} | {Signed(difference.Low)} … {Signed(difference.High)} |\n"));
        }

        if (families.Count == 0) return;
        double own = families.Average(static f => f.Own), lead = families.Average(static f => f.Lead), classic = families.Average(static f => f.Classic);
        text.Append(Invariant($"| mean | {100 * own:F2} | {100 * lead:F2} | {100 * classic:F2} | {Signed(families.Average(static f => f.Own - Math.Max(f.Lead, f.Classic)))} | |\n"));
        text.Append(Invariant($"\nDifference to the better of the two overall: {Signed(own - Math.Max(lead, classic))}.\n"));
    }

    private static void AppendMultiDocument(StringBuilder text, List<(StandardSet Set, EvaluationReport Report)> reports)
    {
        (StandardSet Set, EvaluationReport Report)[] several = [.. reports.Where(static r => MultiDocument.Contains(r.Set.Name))];
        if (several.Length == 0) return;
        text.Append("\n## Several documents, ROUGE-1 F1\n\n| set | default | lead per document | default on the concatenation |\n| --- | ---: | ---: | ---: |\n");
        foreach ((StandardSet set, EvaluationReport r) in several)
            text.Append(Invariant($"| {set.Name} | {Points(Of(r, Default))} | {Points(Of(r, "lead-per-document"))} | {Points(Of(r, "concatenation"))} |\n"));
    }

    private static void AppendAll(StringBuilder text, string title, List<(StandardSet Set, EvaluationReport Report)> reports, Func<SystemResult, double[]> metric)
    {
        if (reports.Count == 0) return;
        text.Append(Invariant($"\n## {title}\n\n| algorithm |"));
        foreach ((StandardSet set, _) in reports) text.Append(Invariant($" {set.Name} |"));
        text.Append("\n| --- |").Insert(text.Length, " ---: |", reports.Count).Append('\n');
        foreach (string name in reports[0].Report.Systems.Select(static s => s.Name).Where(static n => n is not ("lead-per-document" or "concatenation")))
        {
            text.Append(Invariant($"| {name} |"));
            foreach ((_, EvaluationReport report) in reports) text.Append(Invariant($" {100 * metric(Of(report, name)).Average():F1} |"));
            text.Append('\n');
        }
    }

    private static void AppendShape(StringBuilder text, List<(StandardSet Set, EvaluationReport Report)> reports)
    {
        text.Append("\n## What the default's summaries look like\n\nRedundancy: the share of word pairs that the summary has said before. Coverage: the share of the text's words that the summary contains. Positions: the share of its sentences that come from each tenth of the text, in percent.\n\n");
        text.Append("| set | sentences | words | redundancy | coverage | positions |\n| --- | ---: | ---: | ---: | ---: | --- |\n");
        foreach ((StandardSet set, EvaluationReport report) in reports)
        {
            SystemResult s = Of(report, Default);
            string positions = string.Join(' ', s.Positions.Select(static p => (100 * p).ToString("F0", CultureInfo.InvariantCulture)));
            text.Append(Invariant($"| {set.Name} | {s.Sentences:F1} | {s.Words:F0} | {s.Redundancy:F3} | {s.Coverage:F3} | {positions} |\n"));
        }
    }

    // Better means better over all the sets given, as a family has one baseline.
    private static MeanInterval Difference(EvaluationReport[] reports)
    {
        string better = Baselines.MaxBy(name => Mean(reports, name))!;
        return new Bootstrap().Mean([.. reports.Select(r => Of(r, Default).Rouge1.Zip(Of(r, better).Rouge1, static (a, b) => a - b).ToArray())]);
    }

    private static double Mean(EvaluationReport[] reports, string name) => reports.Average(r => Of(r, name).Rouge1.Average());

    private static SystemResult Of(EvaluationReport report, string name) => report.Systems.First(s => s.Name == name);

    private static string Points(SystemResult system) => Invariant($"{100 * system.Rouge1.Average():F2}");

    private static string Signed(double difference) => Invariant($"{100 * difference:+0.00;-0.00;0.00}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private const string Preface = """
        # Evaluation

        Written by `dotnet run -c Release --project benchmarks/Summarizer.Training -- evaluation DATA_FOLDER/summarization docs/evaluation.md`.

        The page compares the algorithms of the library with each other, with the first sentences of the text and with the best choice of sentences, on the development parts of public data sets. The default loses where its difference
        is below zero.

        | term | meaning |
        | --- | --- |
        | ROUGE | that of the usual rouge_score script, with stemming for English. Text in other scripts is split at anything but letters, marks and digits; Chinese, Japanese and Thai are split into characters. With several references, the best figure counts. |
        | figures | F1 in percent |
        | intervals | 95 %, bootstrapped over documents (2,000 resamples, fixed seed) |
        | length | the same for every system. Under a limit of words or characters, systems give whole sentences within it. A word is a piece between white space that has a letter or digit. |
        | `lead` | the first sentences; under a limit, the text cut at exactly that word or character, so it is never shorter than the others |
        | `oracle` | adds, greedily, the sentences that raise the mean of ROUGE-1 and ROUGE-2 most: about the best that whole sentences can reach |

        """;
}

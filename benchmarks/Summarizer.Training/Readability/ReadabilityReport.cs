using Summarizer.Evaluation.Datasets;
using Summarizer.Evaluation.Readability;
using Summarizer.Evaluation.Runs;

namespace Summarizer.Training.Readability;

/// <summary>Defects that readers see in the default's summaries, and what their absence costs in ROUGE.</summary>
internal static class ReadabilityReport
{
    public static int Run(string folder, string[] rest)
    {
        int at = Array.IndexOf(rest, "--sentences");
        SummaryLength? length = at < 0 ? null : SummaryLength.Sentences(int.Parse(rest[at + 1], System.Globalization.CultureInfo.InvariantCulture));
        string[] sets = at < 0 ? rest : [.. rest[..at], .. rest[(at + 2)..]];
        EvaluatedSystem[] systems = [EvaluatedSystem.Of("without", new SummarizerOptions { Coherence = false }), EvaluatedSystem.Of("coherent", new SummarizerOptions())];
        List<(StandardSet Set, EvaluationReport Report)> reports = [];
        Console.WriteLine($"{"set",-15} {"length",-15} {"system",-10} {"chosen",7} {"dangling",9} {"pointing",9} {"fragments",9} {"orphaned",9} {"ROUGE-1",8}");
        foreach (StandardSet set in StandardSet.All.Where(s => sets.Length == 0 || sets.Contains(s.Name)))
        {
            string file = Path.Combine(folder, set.Name, "dev.jsonl");
            if (!File.Exists(file)) continue;
            EvaluationReport report = new EvaluationRunner().Run(set.Name, SummarizationDataset.ReadFile(file), length ?? set.Length, systems);
            foreach (SystemResult system in report.Systems) Write(set.Name, report.Length, system);
            reports.Add((set, report));
        }

        WriteFamilies(reports);
        return 0;
    }

    private static void Write(string set, SummaryLength length, SystemResult system)
    {
        ReadabilityCounts r = system.Readability;
        Console.WriteLine(FormattableString.Invariant(
            $"{set,-15} {length,-15} {system.Name,-10} {r.Sentences,7} {100 * r.Share(r.DanglingOpeners),9:F2} {100 * r.Share(r.BackPointers),9:F2} {100 * r.Share(r.Fragments),9:F2} {100 * r.Share(r.OrphanedQuotes),9:F2} {100 * system.Rouge1.Average(),8:F2}"));
    }

    private static void WriteFamilies(List<(StandardSet Set, EvaluationReport Report)> reports)
    {
        var families = reports.Where(static r => r.Set.Family is not null).GroupBy(static r => r.Set.Family).ToArray();
        if (families.Length == 0) return;
        foreach (SystemResult system in reports[0].Report.Systems)
        {
            double mean = families.Average(family => family.Average(r => r.Report.Systems.First(s => s.Name == system.Name).Rouge1.Average()));
            Console.WriteLine(FormattableString.Invariant($"mean over {families.Length} families, {system.Name}: {100 * mean:F2}"));
        }
    }
}

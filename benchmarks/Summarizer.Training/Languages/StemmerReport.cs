using System.Globalization;
using Summarizer.Evaluation.Datasets;
using Summarizer.Evaluation.Runs;
using Summarizer.Languages;

namespace Summarizer.Training.Languages;

/// <summary>What stemming is worth in each language that a summarization set speaks: mean ROUGE of three graph rankers.</summary>
internal static class StemmerReport
{
    private const string Begin = "<!-- stemmer table: begin -->\n";
    private const string End = "<!-- stemmer table: end -->";

    private static readonly string[] Rankers = ["textrank", "lexrank", "textrank-classic"];

    private static readonly (string Name, Func<LanguageData, IStemmer?> Of)[] Variants =
    [
        ("none", static _ => null),
        ("shipped", Stemmers.For),
        ("light, 4 left", static d => d.Suffixes.Count > 0 ? new SuffixStemmer(d.Suffixes, 4) : null),
        ("light, 3 left", static d => d.Suffixes.Count > 0 ? new SuffixStemmer(d.Suffixes, 3) : null),
        ("first 7", static _ => new PrefixStemmer(7)),
        ("first 6", static _ => new PrefixStemmer(6)),
        ("first 5", static _ => new PrefixStemmer(5)),
        ("first 4", static _ => new PrefixStemmer(4)),
    ];

    public static int Run(string folder, string? page)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        writer.WriteLine($"| set | documents | {string.Join(" | ", Variants.Select(static v => v.Name))} | shipped against none |");
        writer.WriteLine($"|---|---|{string.Concat(Variants.Select(static _ => "---|"))}---|");
        foreach (StandardSet set in StandardSet.All)
        {
            SummarizationItem[] items = [.. Read(folder, set.Name, "dev.jsonl"), .. Read(folder, set.Name, "train.jsonl")];
            if (items.Length == 0 || items[0].Language is "en" or "zh") continue;
            double[][] scores = [.. Variants.Select(v => Measure(set, items, v.Of))];
            MeanInterval gain = new Bootstrap().Mean([scores[1].Zip(scores[0], static (a, b) => a - b).ToArray()]);
            string means = string.Join(" | ", scores.Select(static s => (100 * s.Average()).ToString("F2", CultureInfo.InvariantCulture)));
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {set.Name} | {items.Length} | {means} | {100 * gain.Mean:+0.00;-0.00} ({100 * gain.Low:+0.00;-0.00} … {100 * gain.High:+0.00;-0.00}) |"));
            Console.Error.WriteLine($"{set.Name}: {means}");
        }

        if (page is null) Console.Write(writer);
        else MarkedTable.Replace(page, Begin, End, writer.ToString());
        return 0;
    }

    /// <summary>Mean of ROUGE-1 and ROUGE-2 F1 over the rankers, a document.</summary>
    private static double[] Measure(StandardSet set, SummarizationItem[] items, Func<LanguageData, IStemmer?> stemmerOf)
    {
        EvaluatedSystem[] systems = [.. Rankers.Select(r => EvaluatedSystem.Of(r, new SummarizerOptions { Ranker = Algorithms.Create(r), Analyzer = new TermVariant(stemmerOf) }))];
        EvaluationReport report = new EvaluationRunner().Run(set.Name, items, set.Length, systems);
        double[] means = new double[items.Length];
        foreach (SystemResult system in report.Systems)
            for (int i = 0; i < means.Length; i++) means[i] += (system.Rouge1[i] + system.Rouge2[i]) / (2 * systems.Length);
        return means;
    }

    private static IEnumerable<SummarizationItem> Read(string folder, string set, string file)
    {
        string path = Path.Combine(folder, set, file);
        return File.Exists(path) ? SummarizationDataset.ReadFile(path) : [];
    }
}

using Summarizer.Evaluation.Keyphrases;

namespace Summarizer.Training.Evaluation;

/// <summary>F1 of the first 5, 10 and 15 keyphrases, by set and algorithm, as a Markdown table.</summary>
internal static class KeyphraseTable
{
    private static readonly string[] Sets = ["inspec", "semeval2017", "semeval2010", "kdd", "wikinews"];

    public static int Run(string folder)
    {
        Console.Write(Write(folder));
        return 0;
    }

    public static string Write(string folder)
    {
        StringWriter text = new() { NewLine = "\n" };
        text.WriteLine("| set | documents | default F1@5 | @10 | @15 | textrank F1@5 | @10 | @15 |");
        text.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (string set in Sets)
        {
            string file = Path.Combine(folder, set, "dev.jsonl");
            if (!File.Exists(file)) continue;
            KeyphraseItem[] items = [.. KeyphraseItem.ReadFile(file)];
            text.WriteLine($"| {set} | {items.Length} | {Row(items, KeyphraseAlgorithm.Position)} | {Row(items, KeyphraseAlgorithm.TextRank)} |");
        }

        return text.ToString();
    }

    private static string Row(KeyphraseItem[] items, KeyphraseAlgorithm algorithm)
    {
        double[] sums = new double[3];
        foreach (KeyphraseItem item in items)
        {
            // Phrases that differ only by inflection count once, so a few more than 15 are asked for.
            string[] phrases = [.. KeyphraseExtractor.Extract(item.Text, 30, item.Language, algorithm).Select(static k => k.Text)];
            for (int i = 0; i < 3; i++) sums[i] += KeyphraseScorer.Score(phrases, item.Keyphrases, 5 * (i + 1), item.Language).F1;
        }

        return string.Join(" | ", sums.Select(s => FormattableString.Invariant($"{100 * s / items.Length:F1}")));
    }
}

using Microsoft.ML.Tokenizers;
using Summarizer.Evaluation.Datasets;

namespace Summarizer.Training.Evaluation;

/// <summary>How well limits of tokens are kept and used, over texts of every set.</summary>
internal static class TokenBudgets
{
    private const int Texts = 1000, PerSet = 60;
    private static readonly int[] Budgets = [50, 100, 200];

    public static int Run(string folder)
    {
        TiktokenTokenizer tokenizer = TiktokenTokenizer.CreateForEncoding("o200k_base");
        TextSummarizer summarizer = new(new SummarizerOptions { IncludeScores = true });
        string[] texts = [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(static d => Path.Combine(d, "dev.jsonl")).Where(File.Exists)
            .SelectMany(static f => SummarizationDataset.ReadFile(f).Take(PerSet)).Select(static item => item.Text).Take(Texts)];
        Console.WriteLine($"{texts.Length} texts\n| tokens | above | another sentence would fit, and below 85 % used | mean use where sentences are left |\n| ---: | ---: | ---: | ---: |");
        foreach (int budget in Budgets)
        {
            int above = 0, wasted = 0;
            List<double> uses = [];
            foreach (string text in texts)
            {
                Summary summary = summarizer.Summarize(text, SummaryLength.Tokens(budget, Count));
                int used = Count(summary.Text);
                if (used > budget) above++;
                SentenceScore[] left = [.. summary.Scores.Where(static s => s.Decision is SelectionDecision.Outranked or SelectionDecision.TooLongForBudget)];
                if (left.Length == 0) continue;
                uses.Add(used / (double)budget);
                if (used < 0.85 * budget && left.Any(s => Count(With(summary, s, text)) <= budget)) wasted++;
            }

            Console.WriteLine(FormattableString.Invariant($"| {budget} | {above} | {wasted} | {100 * uses.Average():F1} % |"));
        }

        return 0;

        int Count(string text) => tokenizer.CountTokens(text);

        // In its place: tokenizers count a sentence at the start and one after a space differently.
        static string With(Summary summary, SentenceScore more, string text) =>
            string.Join(' ', summary.Sentences.Select(static s => s.Span).Append(more.Span).OrderBy(static s => s.Start).Select(s => s.Slice(text).ToString()));
    }
}

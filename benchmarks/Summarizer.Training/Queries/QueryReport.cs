using Summarizer.Evaluation.Rouge;
using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Selection;

namespace Summarizer.Training.Queries;

/// <summary>
/// How much of people's answers is in what is chosen for their questions: recall of the answer's distinct stemmed content words, and ROUGE-2 F1, at several lengths; beside a summary without the
/// question and BM25 over sentences.
/// </summary>
internal static class QueryReport
{
    private static readonly int[] Lengths = [300, 100, 40];

    public static int Run(string file)
    {
        QueryItem[] items = [.. QueryItem.ReadFile(file)];
        Console.WriteLine($"{items.Length} texts, {items.Sum(static i => i.Queries.Count)} questions");
        Console.WriteLine("| words | system | recall | ROUGE-2 F1 |\n| ---: | --- | ---: | ---: |");
        foreach (int words in Lengths)
        {
            Report(words, "no question", items, new SummarizerOptions(), asked: false);
            Report(words, "bm25", items, new SummarizerOptions { Ranker = new Bm25(), Selector = new TopRankedSelector() }, asked: true);
            Report(words, "question", items, new SummarizerOptions(), asked: true);
        }

        return 0;
    }

    private static void Report(int words, string system, QueryItem[] items, SummarizerOptions options, bool asked)
    {
        TextSummarizer summarizer = new(options);
        List<double> recalls = [], bigrams = [];
        foreach (QueryItem item in items)
        {
            RougeScorer scorer = new(item.Language);
            LanguageProfile language = LanguageProfile.For(item.Language);
            foreach ((string query, string answer) in item.Queries)
            {
                SummaryRequest request = new(item.Text) { Language = item.Language, Query = asked ? query : null, Length = SummaryLength.Words(words) };
                string found = string.Join('\n', summarizer.Summarize(request).Sentences.Select(static s => s.Text));
                HashSet<string> wanted = ContentTerms.Of(answer, language), have = ContentTerms.Of(found, language);
                if (wanted.Count > 0) recalls.Add(wanted.Count(have.Contains) / (double)wanted.Count);
                bigrams.Add(scorer.Score(found, answer).Rouge2.F1);
            }
        }

        Console.WriteLine(FormattableString.Invariant($"| {words} | {system} | {100 * recalls.Average():F1} | {100 * bigrams.Average():F2} |"));
    }
}

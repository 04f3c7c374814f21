namespace Summarizer.Tests;

/// <summary>The code of README.md. The text between the marks is README's, word for word.</summary>
internal static class ReadmeSnippets
{
    public static IReadOnlyDictionary<string, Action<string>> All { get; } = new Dictionary<string, Action<string>>
    {
        ["one-call"] = OneCall,
        ["words"] = Words,
        ["query"] = Query,
        ["explain"] = Explain,
    };

    private static void OneCall(string article)
    {
        // begin one-call
        Console.WriteLine(TextSummarizer.Default.Summarize(article));
        // end
    }

    private static void Words(string article)
    {
        // begin words
        Summary summary = TextSummarizer.Default.Summarize(article, SummaryLength.Words(60));
        foreach (SummarySentence s in summary.Sentences)
            Console.WriteLine($"{s.Span} rank {s.Rank}: {s.Text}");
        // end
    }

    private static void Query(string article)
    {
        // begin query
        TextSummarizer summarizer = new(new SummarizerOptions
        {
            Language = "en",
            Length = SummaryLength.Sentences(1),
            Ranker = new TextRank(),
        });
        Console.WriteLine(summarizer.Summarize(new SummaryRequest(article) { Query = "what did the sensors cost?" }));
        // end
    }

    private static void Explain(string article)
    {
        // begin explain
        TextSummarizer explaining = new(new SummarizerOptions { IncludeScores = true });
        foreach (SentenceScore s in explaining.Summarize(article).Scores.Take(6))
            Console.WriteLine($"{s.Index} {s.Kind} {s.Decision} {s.Rank}");
        // end
    }
}

using Summarizer.Evaluation.Datasets;

namespace Summarizer.Evaluation.Runs;

/// <summary>Something that summarizes and is to be measured.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Summarize">Summarizes an item to a length; must be deterministic and thread-safe.</param>
public sealed record EvaluatedSystem(string Name, Func<SummarizationItem, SummaryLength, EvaluatedSummary> Summarize)
{
    /// <summary>
    /// The start of the text, of exactly the length given: the first sentences; or the text cut at that word (a piece between white space with a letter or digit) or
    /// at that UTF-16 code unit. Other systems give whole sentences, so this baseline is never the shorter one.
    /// </summary>
    public static EvaluatedSystem Lead { get; } = new("lead", LeadCut.Summarize);

    /// <summary>For several texts, their first sentences in turn, then their second ones, as long as there is room.</summary>
    public static EvaluatedSystem LeadPerDocument { get; } = new("lead-per-document", LeadCut.SummarizeInTurn);

    /// <summary>
    /// The whole sentences that raise the mean of ROUGE-1 and ROUGE-2 F1 most, one after the other while it rises: about the best that an extract can do.
    /// </summary>
    public static EvaluatedSystem Oracle { get; } = new("oracle", static (item, length) =>
        Run(new SummarizerOptions { Ranker = new Lead(), Selector = new OracleSelector(item), Coherence = false }, item, length, item.Documents));

    /// <summary>A built-in algorithm by name, with its defaults; <c>lead</c> and <c>oracle</c> are <see cref="Lead"/> and <see cref="Oracle"/>.</summary>
    /// <exception cref="ArgumentException">Unknown; the message lists what there is.</exception>
    public static EvaluatedSystem Of(string algorithm) => algorithm switch
    {
        "lead" => Lead,
        "lead-per-document" => LeadPerDocument,
        "oracle" => Oracle,
        _ => Of(algorithm, new SummarizerOptions { Ranker = Algorithms.Create(algorithm) }),
    };

    /// <summary>A summarizer with options of its own; length and language are the item's.</summary>
    public static EvaluatedSystem Of(string name, SummarizerOptions options) => new(name, (item, length) => Run(options, item, length, item.Documents));

    /// <summary>The same, given several texts as one.</summary>
    public static EvaluatedSystem OfConcatenation(string name, SummarizerOptions options) => new(name, (item, length) => Run(options, item, length, [item.Text]));

    private static EvaluatedSummary Run(SummarizerOptions options, SummarizationItem item, SummaryLength length, IReadOnlyList<string> documents)
    {
        SummaryRequest request = new(documents) { Title = item.Title, Language = item.Language, Length = length };
        Summary summary = new TextSummarizer(options with { IncludeScores = true }).Summarize(request);
        double last = Math.Max(1, summary.Diagnostics.SentenceCount - 1);
        return new([.. summary.Sentences.Select(static s => s.Speaker is null ? s.Text : $"{s.Speaker}: {s.Text}")], [.. summary.Sentences.Select(s => s.Index / last)])
        {
            Before = [.. summary.Sentences.Select(s => Before(summary, s.Index, documents))],
        };
    }

    private static string? Before(Summary summary, int index, IReadOnlyList<string> documents)
    {
        if (index == 0 || summary.Scores[index - 1].Source != summary.Scores[index].Source || summary.Scores[index - 1].Decision == SelectionDecision.Chosen) return null;
        return summary.Scores[index - 1].Span.Slice(documents[summary.Scores[index - 1].Source]).ToString();
    }
}

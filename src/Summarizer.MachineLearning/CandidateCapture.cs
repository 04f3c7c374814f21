using Summarizer.Ranking;
using Summarizer.Selection;

namespace Summarizer.MachineLearning;

/// <summary>Stands in for ranker and selector to see a document as they would.</summary>
internal sealed class CandidateCapture : ISentenceRanker, ISentenceSelector
{
    /// <summary>What a ranker sees; <c>null</c> where there is nothing to rank.</summary>
    public RankingContext? Ranking { get; private set; }

    /// <summary>What a selector sees; <c>null</c> where there is nothing to choose from.</summary>
    public SelectionContext? Selection { get; private set; }

    /// <summary>The candidate sentences, as written.</summary>
    public string[] Sentences => Ranking is { } ranking
        ? [.. Enumerable.Range(0, ranking.Rows.Length).Select(i => ranking.Sentence(i).Span.Slice(ranking.Document.Text).ToString())]
        : [];

    public string Name => "capture";

    /// <summary>Runs the library up to ranking and selection.</summary>
    public static CandidateCapture Run(TrainingDocument document, SummaryLength length)
    {
        CandidateCapture capture = new();
        TextSummarizer summarizer = new(new SummarizerOptions { Ranker = capture, Selector = capture, Language = document.Language, Length = length });
        summarizer.Summarize(new SummaryRequest(document.Texts) { Title = document.Title });
        return capture;
    }

    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        Ranking = context;
        return RankingDiagnostics.Direct;
    }

    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default) =>
        Selection = context;
}

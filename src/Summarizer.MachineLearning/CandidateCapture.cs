using Summarizer.Ranking;
using Summarizer.Selection;

namespace Summarizer.MachineLearning;

/// <summary>Stands in for ranker and selector to see a document as they would.</summary>
internal sealed class CandidateCapture : ISentenceRanker, ISentenceSelector
{
    public RankingContext? Ranking { get; private set; }

    public SelectionContext? Selection { get; private set; }

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

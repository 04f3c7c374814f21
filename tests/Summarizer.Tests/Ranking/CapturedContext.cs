using Summarizer.Ranking;

namespace Summarizer.Tests.Ranking;

/// <summary>What the library hands to a ranker for a text.</summary>
internal sealed class CapturedContext : ISentenceRanker
{
    private RankingContext? _context;

    public string Name => "captured";

    public RankingContext Context => _context!;

    public static CapturedContext Of(string text, string language = "en")
    {
        CapturedContext captured = new();
        new TextSummarizer(new SummarizerOptions { Ranker = captured, Language = language }).Summarize(text);
        return captured;
    }

    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        _context = context;
        return RankingDiagnostics.Direct;
    }
}

using Summarizer.Ranking;
using Summarizer.Selection;
using Summarizer.Text;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Stands in for ranker and selector to see what they would see.</summary>
internal sealed class Capture : ISentenceRanker, ISentenceSelector
{
    private const int ShortestTopic = 5; // letters; shorter words are seldom what a text is about

    private Capture()
    {
    }

    /// <summary>What a ranker sees; <c>null</c> where there is nothing to rank.</summary>
    public RankingContext? Ranking { get; private set; }

    /// <summary>What a selector sees; <c>null</c> where there is nothing to choose from.</summary>
    public SelectionContext? Selection { get; private set; }

    public string Name => "capture";

    /// <summary>The candidate sentences, as written.</summary>
    public string[] Sentences => Ranking is { } ranking
        ? [.. Enumerable.Range(0, ranking.Rows.Length).Select(i => ranking.Sentence(i).Span.Slice(ranking.Document.Text).ToString())]
        : [];

    public static Capture Of(IReadOnlyList<string> texts, string? title, SetInfo set)
    {
        Capture capture = new();
        TextSummarizer summarizer = new(new SummarizerOptions { Ranker = capture, Selector = capture, Language = set.Language, Length = set.Length });
        summarizer.Summarize(new SummaryRequest(texts) { Title = title });
        return capture;
    }

    /// <summary>Words of a sentence that may name a subject, in lower case.</summary>
    public IEnumerable<string> SubjectsOf(int row)
    {
        RankingContext ranking = Ranking!;
        int sentence = ranking.Rows[row];
        foreach (Token token in ranking.Document.TokensOf(sentence).ToArray())
        {
            if (token.Kind != TokenKind.Word || token.Span.Length < ShortestTopic) continue;
            string word = token.Span.Slice(ranking.Document.Text).ToString().ToLowerInvariant();
            if (!ranking.Language.IsStopWord(word)) yield return word;
        }
    }

    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        Ranking = context;
        return RankingDiagnostics.Direct;
    }

    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
    {
        Selection = context;
        chosen.Add(0);
    }
}

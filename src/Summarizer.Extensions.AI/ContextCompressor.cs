using Summarizer.Text;

namespace Summarizer.Extensions.AI;

/// <summary>Shortens retrieved passages to the sentences that answer a question, verbatim, before they go to a language model.</summary>
/// <remarks>
/// What the question names, what is said around it and what goes with both is kept, what says the same again is not; see <see cref="SummaryRequest.Query"/>. Immutable and thread-safe,
/// if the counter is; deterministic; linear in the length of the passages.
/// </remarks>
public sealed class ContextCompressor
{
    private readonly ContextCompressorOptions _options;
    private readonly TextSummarizer _summarizer;

    /// <summary>Creates a compressor.</summary>
    /// <param name="options">How it works; <c>null</c> for the defaults.</param>
    public ContextCompressor(ContextCompressorOptions? options = null)
    {
        _options = options ?? new ContextCompressorOptions();
        _summarizer = new TextSummarizer(new SummarizerOptions { Language = _options.Language, IncludeScores = _options.KeepHeadings });
    }

    /// <summary>Chooses the sentences of passages that help to answer a question.</summary>
    /// <param name="question">The question. If it is blank, or shares no word or number with any passage, the result is what the passages say in general.</param>
    /// <param name="passages">The passages, in reading order.</param>
    /// <param name="maxTokens">Most tokens of <see cref="CompressedContext.Text"/>, at least 1; never exceeded, so the result is empty if no sentence fits.</param>
    /// <param name="cancellationToken">Checked in every long loop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="question"/>, <paramref name="passages"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxTokens"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public CompressedContext Compress(string question, IReadOnlyList<Passage> passages, int maxTokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(passages);
        foreach (Passage passage in passages) ArgumentNullException.ThrowIfNull(passage, nameof(passages));
        SummaryLength length = SummaryLength.Tokens(maxTokens, _options.TokenCounter);
        if (passages.Count == 0) return new CompressedContext([], 0);
        Summary summary = _summarizer.Summarize(new SummaryRequest([.. passages.Select(static p => p.Text)]) { Query = question, Length = length }, cancellationToken);
        List<ContextSentence> bestFirst =
            [.. summary.Sentences.OrderBy(static s => s.Rank).Select(s => new ContextSentence(passages[s.Source].Id, s.Source, s.Span, s.Score, s.Text, IsHeading: false))];
        bestFirst.AddRange(Headings(bestFirst, summary.Scores, passages));
        int kept = LongestPrefix.That(bestFirst.Count, count => Count(InReadingOrder(bestFirst[..count])) <= maxTokens);
        ContextSentence[] sentences = InReadingOrder(bestFirst[..kept]);
        return new CompressedContext(sentences, sentences.Length == 0 ? 0 : Count(sentences));
    }

    private int Count(ContextSentence[] sentences) => _options.TokenCounter(CompressedContext.Render(sentences));

    private static ContextSentence[] InReadingOrder(IEnumerable<ContextSentence> sentences) => [.. sentences.OrderBy(static s => s.Passage).ThenBy(static s => s.Span.Start)];

    /// <summary>The nearest heading or title above each chosen sentence, in the order of the sentences, each once.</summary>
    private static ContextSentence[] Headings(List<ContextSentence> chosen, IReadOnlyList<SentenceScore> all, IReadOnlyList<Passage> passages)
    {
        Dictionary<(int Passage, int Start), SentenceScore> above = [];
        SentenceScore? heading = null;
        foreach (SentenceScore sentence in all)
        {
            if (heading?.Source != sentence.Source) heading = null;
            if (sentence.Kind is SentenceKind.Heading or SentenceKind.Title) heading = sentence;
            else if (heading is { } found) above[(sentence.Source, sentence.Span.Start)] = found;
        }

        return
        [
            .. chosen
                .Where(s => above.ContainsKey((s.Passage, s.Span.Start)))
                .Select(s => above[(s.Passage, s.Span.Start)])
                .DistinctBy(static h => (h.Source, h.Span.Start))
                .Select(h => new ContextSentence(passages[h.Source].Id, h.Source, h.Span, 0, h.Span.Slice(passages[h.Source].Text).ToString(), IsHeading: true)),
        ];
    }
}

using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Selection;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer;

/// <summary>Turns a text into a short summary: whole sentences of the original, in reading order.</summary>
/// <remarks>Immutable and thread-safe: create one, reuse it.</remarks>
public sealed class TextSummarizer : ISummarizer
{
    private readonly SummarizerOptions _options;

    /// <summary>Creates a summarizer.</summary>
    /// <param name="options">How it works; <c>null</c> for the defaults.</param>
    public TextSummarizer(SummarizerOptions? options = null) => _options = options ?? new SummarizerOptions();

    /// <summary>A summarizer with the default options.</summary>
    public static TextSummarizer Default { get; } = new();

    /// <summary>Summarizes a text to the configured length.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Summary Summarize(string text) => Summarize(new SummaryRequest(text));

    /// <summary>Summarizes a text to a given length.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="length"/> is null.</exception>
    public Summary Summarize(string text, SummaryLength length)
    {
        ArgumentNullException.ThrowIfNull(length);
        return Summarize(new SummaryRequest(text) { Length = length });
    }

    /// <inheritdoc/>
    public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        string text = string.Join("\n\n", request.Documents);
        string tag = request.Language ?? _options.Language;
        if (tag == "auto") tag = LanguageDetector.Detect(text);
        LanguageProfile language = LanguageProfile.For(tag);
        Document document = _options.Analyzer.Analyze(text, language, cancellationToken);
        int[] rows = [.. Enumerable.Range(0, document.Sentences.Length)];
        SentenceTermMatrixBuilder terms = new(document, language);
        SentenceTermMatrix matrix = terms.Build(rows);
        RankingContext ranking = new(document, language, matrix, rows, [], []);
        double[] scores = new double[rows.Length];
        RankingDiagnostics diagnostics = _options.Ranker.Rank(ranking, scores, cancellationToken);
        SummaryLength length = request.Length ?? _options.Length;
        int[] costs = [.. rows.Select(r => Cost(document, r, length.Unit))];
        long budget = length.Unit == SummaryUnit.Ratio ? Math.Max(1, (long)Math.Ceiling(rows.Length * length.Amount)) : (long)length.Amount;
        List<int> chosen = [];
        _options.Selector.SelectSentences(new SelectionContext(ranking, costs, budget, length.Unit == SummaryUnit.Characters ? 1 : 0), scores, chosen, cancellationToken);
        SummarySentence[] sentences = [.. chosen.Select((row, i) => new SummarySentence(rows[row], document.Sentences[rows[row]].Span, scores[row], i + 1, document.Sentences[rows[row]].Span.Slice(text).ToString()))];
        if (_options.Order == SummaryOrder.Text) Array.Sort(sentences, static (a, b) => a.Index.CompareTo(b.Index));
        return new Summary(tag, _options.Ranker.Name, request.Title, sentences, [], new SummaryDiagnostics(diagnostics, document.Sentences.Length, rows.Length, language.Tag != "und"));
    }

    private static int Cost(Document document, int sentence, SummaryUnit unit) => unit switch
    {
        SummaryUnit.Words => document.TokensOf(sentence).ToArray().Count(static t => t.Kind != TokenKind.Symbol),
        SummaryUnit.Characters => document.Sentences[sentence].Span.Length,
        _ => 1,
    };
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Summarizer.AspNetCore.Caching;
using Summarizer.AspNetCore.Requests;
using Summarizer.Documents;
using Summarizer.Json;
using Summarizer.Languages;

namespace Summarizer.AspNetCore;

/// <summary>What stands behind mapped endpoints: a summarizer, the same for each other algorithm a request may name, with coherence and without, limits, cache and metrics.</summary>
internal sealed class SummarizerService : IDisposable
{
    private const int DefaultPhrases = 10;

    private readonly SummarizerOptions _options;
    private readonly ConcurrentDictionary<(string? Algorithm, bool Coherence), TextSummarizer> _others = new();
    private readonly ISummarizer _default;

    public SummarizerService(ISummarizer summarizer, SummarizerOptions options, SummarizerEndpointSettings settings, SummarizerMetrics metrics)
    {
        _default = summarizer;
        _options = options;
        Settings = settings;
        Limits = new RequestLimits(settings.Limits);
        Cache = new ReplyCache(settings.Cache);
        CacheControl = settings.Cache.MaxBytes == 0 ? "no-store" : string.Create(CultureInfo.InvariantCulture, $"private, max-age={(long)settings.Cache.Lifetime.TotalSeconds}");
        Pages = settings.Fetch.Enabled ? new PageFetcher(settings.Fetch) : null;
        Metrics = metrics;
    }

    public SummarizerEndpointSettings Settings { get; }

    public RequestLimits Limits { get; }

    public ReplyCache Cache { get; }

    /// <summary>What browsers are told of the age of answers.</summary>
    public string CacheControl { get; }

    public SummarizerMetrics Metrics { get; }

    /// <summary>Fetches pages; <c>null</c> unless switched on.</summary>
    public PageFetcher? Pages { get; }

    /// <summary>Writes the summary a call asks for.</summary>
    /// <exception cref="ArgumentException">An option is unknown or out of range.</exception>
    public void WriteSummary(SummaryCall call, ExtractedText text, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        SummaryRequest request = text.ToRequest() with
        {
            Language = call.Language ?? text.Language,
            Query = call.Query,
            Length = call.ToLength(),
            FurtherLengths = [.. Enumerable.Range(1, call.Lengths ?? 0).Select(SummaryLength.Sentences)],
        };
        if (call.Title is not null) request = request with { Title = call.Title };
        Summary summary = For(call.Algorithm, call.Coherence).Summarize(request, cancellationToken);
        SummaryJson.WriteProperties(json, summary);
        if (call.Lengths is not null) WriteLengths(json, summary);
        if (call.Keyphrases > 0) WritePhrases(json, text.Text, call.Keyphrases.Value, summary.Language, cancellationToken);
        if (call.Text is null) json.WriteString("text"u8, JsonText.WellFormed(text.Text));
    }

    /// <summary>Writes the keyphrases a call asks for.</summary>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public void WriteKeyphrases(SummaryCall call, ExtractedText text, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        string language = call.Language ?? text.Language ?? _options.Language;
        if (language == "auto") language = LanguageDetector.Detect(text.Text);
        json.WriteString("language"u8, language);
        WritePhrases(json, text.Text, call.Count ?? DefaultPhrases, language, cancellationToken);
    }

    /// <summary>The summarizer with another ranker, with coherence or without; <c>null</c> for the setting.</summary>
    /// <exception cref="ArgumentException">Unknown algorithm.</exception>
    public ISummarizer For(string? algorithm, bool? coherence) => algorithm is null && (coherence ?? _options.Coherence) == _options.Coherence
        ? _default
        : _others.GetOrAdd((algorithm, coherence ?? _options.Coherence), key => new TextSummarizer(_options with
        {
            Ranker = key.Algorithm is null ? _options.Ranker : Algorithms.Create(key.Algorithm),
            Coherence = key.Coherence,
        }));

    public void Dispose()
    {
        Limits.Dispose();
        Cache.Dispose();
        Pages?.Dispose();
    }

    // For each length the indexes of its sentences, and those sentences that are not in the summary itself.
    private static void WriteLengths(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartArray("lengths"u8);
        foreach (IReadOnlyList<SummarySentence> chosen in summary.Further)
        {
            json.WriteStartArray();
            foreach (SummarySentence sentence in chosen) json.WriteNumberValue(sentence.Index);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("further"u8);
        HashSet<int> written = [.. summary.Sentences.Select(static s => s.Index)];
        foreach (SummarySentence sentence in summary.Further.SelectMany(static s => s).Where(s => written.Add(s.Index)))
        {
            json.WriteStartObject();
            SummaryJson.WriteProperties(json, sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePhrases(Utf8JsonWriter json, string text, int count, string language, CancellationToken cancellationToken)
    {
        json.WriteStartArray("keyphrases"u8);
        foreach (Keyphrase phrase in KeyphraseExtractor.Extract(text, count, language, cancellationToken)) SummaryJson.Write(json, phrase);
        json.WriteEndArray();
    }
}

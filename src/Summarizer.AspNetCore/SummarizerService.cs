using System.Collections.Concurrent;

namespace Summarizer.AspNetCore;

/// <summary>A summarizer with its settings, and the same for each other algorithm a request may name, with coherence and without.</summary>
internal sealed class SummarizerService : IDisposable
{
    private readonly SummarizerOptions _options;
    private readonly ConcurrentDictionary<(string? Algorithm, bool Coherence), TextSummarizer> _others = new();

    public SummarizerService(SummarizerSettings settings, SummarizerMetrics metrics)
    {
        Settings = settings;
        _options = settings.ToOptions();
        Default = new TextSummarizer(_options);
        Limits = new RequestLimits(settings.Limits);
        Pages = settings.Fetch.Enabled ? new PageFetcher(settings.Fetch) : null;
        Metrics = metrics;
    }

    public SummarizerSettings Settings { get; }

    public TextSummarizer Default { get; }

    public RequestLimits Limits { get; }

    public SummarizerMetrics Metrics { get; }

    /// <summary>Fetches pages; <c>null</c> unless switched on.</summary>
    public PageFetcher? Pages { get; }

    /// <summary>The summarizer with another ranker, with coherence or without; <c>null</c> for the setting.</summary>
    /// <exception cref="ArgumentException">Unknown algorithm.</exception>
    public TextSummarizer For(string? algorithm, bool? coherence) => algorithm is null && (coherence ?? _options.Coherence) == _options.Coherence
        ? Default
        : _others.GetOrAdd((algorithm, coherence ?? _options.Coherence), key => new TextSummarizer(_options with
        {
            Ranker = key.Algorithm is null ? _options.Ranker : Algorithms.Create(key.Algorithm),
            Coherence = key.Coherence,
        }));

    public void Dispose()
    {
        Limits.Dispose();
        Pages?.Dispose();
    }
}

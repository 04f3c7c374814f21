using System.Collections.Concurrent;

namespace Summarizer.AspNetCore;

/// <summary>What stands behind mapped endpoints: a summarizer, the same for each other algorithm a request may name, with coherence and without, limits and metrics.</summary>
internal sealed class SummarizerService : IDisposable
{
    private readonly SummarizerOptions _options;
    private readonly ConcurrentDictionary<(string? Algorithm, bool Coherence), TextSummarizer> _others = new();
    private readonly ISummarizer _default;

    public SummarizerService(ISummarizer summarizer, SummarizerOptions options, SummarizerEndpointSettings settings, SummarizerMetrics metrics)
    {
        _default = summarizer;
        _options = options;
        Settings = settings;
        Limits = new RequestLimits(settings.Limits);
        Pages = settings.Fetch.Enabled ? new PageFetcher(settings.Fetch) : null;
        Metrics = metrics;
    }

    public SummarizerEndpointSettings Settings { get; }

    public RequestLimits Limits { get; }

    public SummarizerMetrics Metrics { get; }

    /// <summary>Fetches pages; <c>null</c> unless switched on.</summary>
    public PageFetcher? Pages { get; }

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
        Pages?.Dispose();
    }
}

using System.Collections.Concurrent;

namespace Summarizer.AspNetCore;

/// <summary>A summarizer with its settings, and the same for each other algorithm a request may name.</summary>
internal sealed class SummarizerService : IDisposable
{
    private readonly SummarizerOptions _options;
    private readonly ConcurrentDictionary<string, TextSummarizer> _byAlgorithm = new(StringComparer.Ordinal);

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

    /// <summary>The summarizer with another ranker.</summary>
    /// <exception cref="ArgumentException">Unknown algorithm.</exception>
    public TextSummarizer For(string? algorithm) => algorithm is null
        ? Default
        : _byAlgorithm.GetOrAdd(algorithm, name => new TextSummarizer(_options with { Ranker = Algorithms.Create(name) }));

    public void Dispose()
    {
        Limits.Dispose();
        Pages?.Dispose();
    }
}

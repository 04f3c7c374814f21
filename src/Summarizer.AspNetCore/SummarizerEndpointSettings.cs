namespace Summarizer.AspNetCore;

/// <summary>The settings of a summarizer's endpoints, from the summarizer's own section of the configuration.</summary>
/// <example><code>{ "Summarizer": { "Sentences": 5, "Limits": { "RequestsPerSecondPerClient": 20 }, "Fetch": { "Enabled": true } } }</code></example>
public sealed class SummarizerEndpointSettings
{
    /// <summary>The limits of the endpoints.</summary>
    public SummarizerLimits Limits { get; } = new();

    /// <summary>Whether pages are fetched by their address, and from where.</summary>
    public SummarizerFetchSettings Fetch { get; } = new();

    /// <summary>How long and how many answers are kept.</summary>
    public SummarizerCacheSettings Cache { get; } = new();

    /// <summary>Which other sites may use the endpoints from their pages.</summary>
    public SummarizerCorsSettings Cors { get; } = new();
}

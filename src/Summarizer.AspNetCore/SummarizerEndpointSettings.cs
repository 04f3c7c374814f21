namespace Summarizer.AspNetCore;

/// <summary>What configuration says of the endpoints of a summarizer, in the summarizer's own section.</summary>
/// <example><code>{ "Summarizer": { "Sentences": 5, "Limits": { "RequestsPerSecondPerClient": 20 }, "Fetch": { "Enabled": true } } }</code></example>
public sealed class SummarizerEndpointSettings
{
    /// <summary>What the endpoints admit.</summary>
    public SummarizerLimits Limits { get; } = new();

    /// <summary>Whether and whence pages are fetched by address.</summary>
    public SummarizerFetchSettings Fetch { get; } = new();

    /// <summary>How long and how many answers are kept.</summary>
    public SummarizerCacheSettings Cache { get; } = new();

    /// <summary>Which other sites may use the endpoints from their pages.</summary>
    public SummarizerCorsSettings Cors { get; } = new();
}

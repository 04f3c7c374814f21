namespace Summarizer.AspNetCore;

/// <summary>Which other sites may use the endpoints from their pages.</summary>
public sealed class SummarizerCorsSettings
{
    /// <summary>Origins such as <c>https://news.example</c>, or <c>*</c> for all.</summary>
    /// <value>Default none: pages of this site alone.</value>
    public IList<string> Origins { get; } = [];
}

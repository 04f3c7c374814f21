namespace Summarizer.AspNetCore;

/// <summary>Whether requests may name a page by its <c>url</c>, and where it may be.</summary>
public sealed class SummarizerFetchSettings
{
    /// <summary>Whether a <c>url</c> is fetched; otherwise it is refused.</summary>
    /// <value>Default <c>false</c>.</value>
    public bool Enabled { get; set; }

    /// <summary>Networks in CIDR notation, such as <c>10.1.0.0/16</c>, from which pages may be fetched although they are not public.</summary>
    /// <value>Default none.</value>
    public IList<string> AllowedNetworks { get; } = [];

    /// <summary>Largest page in bytes, after decompression.</summary>
    /// <value>Default 5 MiB; at least 1.</value>
    public long MaxBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>Longest time for a page, redirects included.</summary>
    /// <value>Default 5 s; above zero.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Redirects followed.</summary>
    /// <value>Default 5; at least 0.</value>
    public int MaxRedirects { get; set; } = 5;
}

namespace Summarizer.AspNetCore;

/// <summary>How long and how many answers are kept: the same text gets the same answer without work.</summary>
/// <remarks>Answers hold sentences of the texts; they are kept in memory only.</remarks>
public sealed class SummarizerCacheSettings
{
    /// <summary>Most bytes of answers kept; 0 keeps none.</summary>
    /// <value>Default 32 MiB; at least 0.</value>
    public long MaxBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>How long an answer is kept, here and by browsers.</summary>
    /// <value>Default 1 h; above zero, at most 365 days.</value>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);
}

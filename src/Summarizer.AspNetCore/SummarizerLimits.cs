namespace Summarizer.AspNetCore;

/// <summary>The limits of a summarizer's endpoints.</summary>
public sealed class SummarizerLimits
{
    // A body is held in one array.
    internal const long LargestRequest = 1 << 30;

    /// <summary>Largest request body in bytes; above it 413.</summary>
    /// <value>Default 10 MiB; at least 1, at most 1 GiB.</value>
    public long MaxRequestBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Longest time of one request; beyond it 503.</summary>
    /// <value>Default 10 s; above zero.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Requests worked on at once; more wait.</summary>
    /// <value>Default twice the number of processors; at least 1.</value>
    public int Concurrency { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>Requests that may wait; beyond it 503.</summary>
    /// <value>Default 200; at least 0.</value>
    public int Queue { get; set; } = 200;

    /// <summary>Requests a client may make at once after a pause; beyond it 429.</summary>
    /// <value>Default 100; at least 1.</value>
    public int BurstPerClient { get; set; } = 100;

    /// <summary>Requests a second a client may make in the long run; 0 switches the limit of clients off.</summary>
    /// <value>Default 5; at least 0.</value>
    public int RequestsPerSecondPerClient { get; set; } = 5;
}

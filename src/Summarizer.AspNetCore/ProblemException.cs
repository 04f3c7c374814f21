namespace Summarizer.AspNetCore;

/// <summary>A request that is answered with problem details; the message is for the client.</summary>
internal sealed class ProblemException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public TimeSpan? RetryAfter { get; init; }
}

using Microsoft.AspNetCore.Http;

namespace Summarizer.AspNetCore;

/// <summary>A request that is answered with problem details; the message is for the client.</summary>
internal sealed class ProblemException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public TimeSpan? RetryAfter { get; init; }

    public static ProblemException Bad(string message) => new(StatusCodes.Status400BadRequest, message);

    public static ProblemException TooLarge(long most) => new(StatusCodes.Status413PayloadTooLarge, $"The request is larger than {most} bytes.");
}

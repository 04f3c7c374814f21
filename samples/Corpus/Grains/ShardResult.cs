namespace Corpus.Grains;

/// <summary>How a shard ended.</summary>
/// <param name="Lines">Lines or rows answered.</param>
/// <param name="Failures">Those answered with an error.</param>
/// <param name="Error">Why the shard could not be done; <c>null</c> when it was.</param>
[GenerateSerializer]
public sealed record ShardResult([property: Id(0)] long Lines, [property: Id(1)] long Failures, [property: Id(2)] string? Error = null);

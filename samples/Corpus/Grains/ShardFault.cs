namespace Corpus.Grains;

/// <summary>A shard that failed for good, and why.</summary>
[GenerateSerializer]
public sealed record ShardFault([property: Id(0)] int Shard, [property: Id(1)] string Input, [property: Id(2)] string Error);

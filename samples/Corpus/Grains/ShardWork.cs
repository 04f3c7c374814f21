namespace Corpus.Grains;

/// <summary>A shard that a worker was given.</summary>
/// <param name="Job">The id of the job.</param>
/// <param name="Index">Which shard of the job.</param>
/// <param name="Shard">The shard.</param>
/// <param name="Options">Options of <c>summarize batch</c>.</param>
/// <param name="Aside">The folder in which the result is written before it is put in place.</param>
[GenerateSerializer]
public sealed record ShardWork([property: Id(0)] string Job, [property: Id(1)] int Index, [property: Id(2)] Shard Shard, [property: Id(3)] string[] Options, [property: Id(4)] string Aside);

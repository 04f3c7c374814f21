namespace Corpus.Grains;

/// <summary>What a job has done: written after every shard, so it is small.</summary>
[GenerateSerializer]
public sealed class JobProgress
{
    [Id(0)]
    public JobPhase Phase { get; set; }

    /// <summary>Lines of each shard that is done, by its index.</summary>
    [Id(1)]
    public Dictionary<int, long> Done { get; set; } = [];

    [Id(2)]
    public long LineFailures { get; set; }

    /// <summary>How often a shard has failed, and with what at last.</summary>
    [Id(3)]
    public Dictionary<int, Attempt> Attempts { get; set; } = [];

    /// <summary>Failures of a shard so far.</summary>
    [GenerateSerializer]
    public sealed record Attempt([property: Id(0)] int Count, [property: Id(1)] string Error);
}

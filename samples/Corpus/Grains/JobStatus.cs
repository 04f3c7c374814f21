namespace Corpus.Grains;

/// <summary>How far a job is.</summary>
[GenerateSerializer]
public sealed record JobStatus
{
    [Id(0)]
    public required string Id { get; init; }

    [Id(1)]
    public required JobPhase Phase { get; init; }

    [Id(2)]
    public required int Shards { get; init; }

    [Id(3)]
    public required int Done { get; init; }

    [Id(4)]
    public required int Running { get; init; }

    /// <summary>Lines answered in the shards that are done.</summary>
    [Id(5)]
    public required long Lines { get; init; }

    /// <summary>Those answered with an error.</summary>
    [Id(6)]
    public required long LineFailures { get; init; }

    /// <summary>Shards that could not be done.</summary>
    [Id(7)]
    public required ShardFault[] Faults { get; init; }

    /// <summary>Whether there is nothing left to wait for.</summary>
    public bool IsOver => Phase is JobPhase.Finished or JobPhase.Cancelled;
}

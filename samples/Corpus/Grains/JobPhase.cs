namespace Corpus.Grains;

/// <summary>Where a job is.</summary>
public enum JobPhase
{
    /// <summary>Not submitted.</summary>
    None,

    /// <summary>Shards are handed out.</summary>
    Running,

    /// <summary>What has begun is ended, nothing else begun.</summary>
    Paused,

    /// <summary>Stopped for good; what was done stays.</summary>
    Cancelled,

    /// <summary>Every shard is done or has failed.</summary>
    Finished,
}

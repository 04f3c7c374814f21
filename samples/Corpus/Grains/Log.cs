namespace Corpus.Grains;

/// <summary>What grains and workers say.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "Job {Job}: shard {Shard} failed, attempt {Attempt}: {Error}")]
    public static partial void ShardFailed(ILogger logger, string job, int shard, int attempt, string error);

    [LoggerMessage(LogLevel.Warning, "Job {Job}: shard {Shard} is free again, its silo {Silo} is gone")]
    public static partial void ShardReclaimed(ILogger logger, string job, int shard, string silo);

    [LoggerMessage(LogLevel.Information, "Job {Job}: {Phase}, {Done} of {Shards} shards, {Lines} lines")]
    public static partial void JobEnded(ILogger logger, string job, JobPhase phase, int done, int shards, long lines);

    [LoggerMessage(LogLevel.Warning, "Worker {Worker} waits: {Reason}")]
    public static partial void WorkerWaits(ILogger logger, int worker, string reason);
}

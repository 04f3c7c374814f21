namespace Corpus.Grains;

/// <summary>A job: hands out its shards and keeps what is done. Its key is the job's id.</summary>
public interface IJobGrain : IGrainWithStringKey
{
    /// <summary>Plans and starts the job.</summary>
    /// <exception cref="JobException">The request cannot be used.</exception>
    Task<JobStatus> Submit(JobRequest request);

    Task<JobStatus> Status();

    /// <summary>The next shard for a worker; <c>null</c> when there is none for now. A worker that asks has none: the one it was given before, if any, it gets again.</summary>
    /// <param name="silo">Where the worker is.</param>
    /// <param name="worker">Which one of its silo.</param>
    Task<ShardWork?> Take(SiloAddress silo, int worker);

    /// <summary>Takes the result of a shard. Said twice is as good as once.</summary>
    Task Complete(int shard, ShardResult result);

    Task<JobStatus> Pause();

    Task<JobStatus> Resume();

    Task<JobStatus> Cancel();

    /// <summary>Gives the shards that failed another chance.</summary>
    Task<JobStatus> Retry();
}

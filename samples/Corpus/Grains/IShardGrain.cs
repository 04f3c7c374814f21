using Orleans.Concurrency;

namespace Corpus.Grains;

/// <summary>A shard of a job: there is one in the cluster, so a shard is never done twice at a time.</summary>
public interface IShardGrain : IGrainWithIntegerCompoundKey
{
    /// <summary>Does the work, or waits for the end of the same work that has begun; it takes as long as the shard.</summary>
    [ResponseTimeout("1.00:00:00")]
    Task<ShardResult> Run(ShardWork work);

    /// <summary>Breaks the work off.</summary>
    [AlwaysInterleave]
    Task Cancel();
}

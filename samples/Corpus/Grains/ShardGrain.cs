using Corpus.Work;
using Orleans.Placement;

namespace Corpus.Grains;

/// <inheritdoc cref="IShardGrain"/>
/// <remarks>It lives where its worker is: a silo has as many shards as workers, no more.</remarks>
[PreferLocalPlacement]
internal sealed class ShardGrain(IHostApplicationLifetime lifetime) : Grain, IShardGrain
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
    private ShardResult? _done;

    public static IShardGrain Of(IGrainFactory grains, string job, int shard) => grains.GetGrain<IShardGrain>(shard, job);

    public async Task<ShardResult> Run(ShardWork work)
    {
        // Given out twice, it waited in the queue of this grain while the first was at work.
        if (_done is not null) return _done;
        ShardResult result = await Task.Factory.StartNew(() => ShardRunner.Run(work, _stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (result.Error is null) _done = result;
        return result;
    }

    public Task Cancel() => _stop.CancelAsync();

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _stop.Dispose();
        return Task.CompletedTask;
    }
}

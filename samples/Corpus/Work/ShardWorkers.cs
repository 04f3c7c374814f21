using System.Diagnostics;
using Corpus.Grains;
using Corpus.Hosting;
using Microsoft.Extensions.Options;

namespace Corpus.Work;

/// <summary>The workers of a silo: each takes a shard, does it, reports, and takes the next. So a silo never has more than it can do.</summary>
internal sealed class ShardWorkers(IGrainFactory grains, ILocalSiloDetails silo, IOptions<CorpusSettings> settings, CorpusMetrics metrics, ILogger<ShardWorkers> logger) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(500), Trouble = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, settings.Value.Workers).Select(worker => Task.Run(() => Work(worker, stoppingToken), stoppingToken)));

    private async Task Work(int worker, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            TimeSpan pause = Idle;
            try
            {
                if (await TryWork(worker, stopping)) pause = TimeSpan.Zero;
            }
            catch (Exception e) when (!stopping.IsCancellationRequested)
            {
                // A store that is away, a silo that just died: what was begun is given again.
                Log.WorkerWaits(logger, worker, e.Message);
                pause = Trouble;
            }
            catch (Exception)
            {
                // The silo ends; whoever is left takes over.
            }

            await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryWork(int worker, CancellationToken stopping)
    {
        foreach (string id in await grains.GetGrain<IJobListGrain>(0).Active())
        {
            IJobGrain job = grains.GetGrain<IJobGrain>(id);
            if (await job.Take(silo.SiloAddress, worker) is not ShardWork work) continue;
            long start = Stopwatch.GetTimestamp();
            ShardResult result = await ShardGrain.Of(grains, id, work.Index).Run(work);
            metrics.Count(result, Stopwatch.GetElapsedTime(start));
            await Report(job, work.Index, result, stopping);
            return true;
        }

        return false;
    }

    private static async Task Report(IJobGrain job, int shard, ShardResult result, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await job.Complete(shard, result);
                return;
            }
            catch (Exception) when (!stopping.IsCancellationRequested)
            {
                await Task.Delay(Trouble, stopping);
            }
        }
    }
}

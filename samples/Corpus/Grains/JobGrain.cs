using Corpus.Hosting;
using Corpus.Work;
using Microsoft.Extensions.Options;

namespace Corpus.Grains;

/// <inheritdoc cref="IJobGrain"/>
/// <remarks>Who has which shard is kept in memory alone. Should that be lost, a shard may be given out twice: its grain does it once.</remarks>
internal sealed class JobGrain(
    [PersistentState("plan")] IPersistentState<JobPlan> plan,
    [PersistentState("progress")] IPersistentState<JobProgress> progress,
    IClusterMembershipService membership,
    IOptions<CorpusSettings> settings,
    ILogger<JobGrain> logger) : Grain, IJobGrain
{
    private readonly Dictionary<int, (SiloAddress Silo, int Worker)> _holders = [];
    private readonly Queue<int> _waiting = [];

    private string Key => this.GetPrimaryKeyString();

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Fill();
        return Task.CompletedTask;
    }

    public async Task<JobStatus> Submit(JobRequest request)
    {
        if (progress.State.Phase != JobPhase.None) return Current();
        JobPlan planned = await Task.Run(() => ShardPlanner.Plan(Key, request, settings.Value));
        plan.State = planned;
        await this.Save(plan);
        progress.State.Phase = JobPhase.Running;
        await this.Save(progress);
        Fill();
        await List().Add(Key);
        return Current();
    }

    public Task<JobStatus> Status() => Task.FromResult(Current());

    public async Task<ShardWork?> Take(SiloAddress silo, int worker)
    {
        if (progress.State.Phase != JobPhase.Running)
        {
            await List().Rest(Key);
            return null;
        }

        foreach ((int held, (SiloAddress Silo, int Worker) holder) in _holders) if (holder == (silo, worker)) return Work(held);
        if (!_waiting.TryDequeue(out int shard) && !TryReclaim(out shard)) return null;
        _holders[shard] = (silo, worker);
        return Work(shard);
    }

    public async Task Complete(int shard, ShardResult result)
    {
        _holders.Remove(shard);
        if (progress.State.Phase == JobPhase.Cancelled || progress.State.Done.ContainsKey(shard)) return;
        if (result.Error is null)
        {
            progress.State.Done[shard] = result.Lines;
            progress.State.LineFailures += result.Failures;
            progress.State.Attempts.Remove(shard);
        }
        else
        {
            int count = progress.State.Attempts.GetValueOrDefault(shard)?.Count ?? 0;
            progress.State.Attempts[shard] = new JobProgress.Attempt(count + 1, result.Error);
            if (!IsGivenUp(shard)) _waiting.Enqueue(shard);
            Log.ShardFailed(logger, Key, shard, count + 1, result.Error);
        }

        bool isFinished = progress.State.Done.Count + GivenUp().Count() == plan.State.Shards.Length;
        if (isFinished) progress.State.Phase = JobPhase.Finished;
        await this.Save(progress);
        if (isFinished) await End();
    }

    public Task<JobStatus> Pause() => Change(JobPhase.Running, JobPhase.Paused);

    public Task<JobStatus> Resume() => Change(JobPhase.Paused, JobPhase.Running);

    public async Task<JobStatus> Cancel()
    {
        if (progress.State.Phase is not (JobPhase.Running or JobPhase.Paused)) return Current();
        progress.State.Phase = JobPhase.Cancelled;
        await this.Save(progress);
        await Task.WhenAll(_holders.Keys.Select(shard => ShardGrain.Of(GrainFactory, Key, shard).Cancel()));
        _holders.Clear();
        await End();
        return Current();
    }

    public async Task<JobStatus> Retry()
    {
        if (progress.State.Phase is not (JobPhase.Running or JobPhase.Paused or JobPhase.Finished)) return Current();
        int[] failed = [.. GivenUp()];
        if (failed.Length == 0) return Current();
        foreach (int shard in failed) progress.State.Attempts.Remove(shard);
        if (progress.State.Phase == JobPhase.Finished) progress.State.Phase = JobPhase.Running;
        await this.Save(progress);
        Fill();
        await List().Wake(Key);
        return Current();
    }

    private IJobListGrain List() => GrainFactory.GetGrain<IJobListGrain>(0);

    private bool IsGivenUp(int shard) => progress.State.Attempts.GetValueOrDefault(shard)?.Count >= settings.Value.Attempts;

    private IEnumerable<int> GivenUp() => progress.State.Attempts.Keys.Where(IsGivenUp);

    private void Fill()
    {
        _waiting.Clear();
        for (int i = 0; i < plan.State.Shards.Length; i++)
            if (!progress.State.Done.ContainsKey(i) && !IsGivenUp(i) && !_holders.ContainsKey(i)) _waiting.Enqueue(i);
    }

    // A shard whose silo is gone is free again: the members of the cluster have agreed on that.
    private bool TryReclaim(out int shard)
    {
        ClusterMembershipSnapshot members = membership.CurrentSnapshot;
        shard = _holders.Where(h => members.GetSiloStatus(h.Value.Silo) == SiloStatus.Dead).Select(static h => (int?)h.Key).FirstOrDefault() ?? -1;
        if (shard >= 0) Log.ShardReclaimed(logger, Key, shard, _holders[shard].Silo.ToString());
        return shard >= 0;
    }

    private ShardWork Work(int shard) => new(Key, shard, plan.State.Shards[shard], plan.State.Options, plan.State.Aside);

    private async Task<JobStatus> Change(JobPhase from, JobPhase to)
    {
        if (progress.State.Phase != from) return Current();
        progress.State.Phase = to;
        await this.Save(progress);
        if (to == JobPhase.Running) await List().Wake(Key);
        return Current();
    }

    private async Task End()
    {
        ShardRunner.Clean(plan.State.Aside);
        await List().Rest(Key);
        JobStatus status = Current();
        Log.JobEnded(logger, Key, status.Phase, status.Done, status.Shards, status.Lines);
    }

    private JobStatus Current() => progress.State.Phase == JobPhase.None
        ? throw new JobException($"There is no job {Key}.")
        : new JobStatus
        {
            Id = Key,
            Phase = progress.State.Phase,
            Shards = plan.State.Shards.Length,
            Done = progress.State.Done.Count,
            Running = _holders.Count,
            Lines = progress.State.Done.Values.Sum(),
            LineFailures = progress.State.LineFailures,
            Faults = [.. GivenUp().Select(i => new ShardFault(i, plan.State.Shards[i].Input, progress.State.Attempts[i].Error))],
        };
}

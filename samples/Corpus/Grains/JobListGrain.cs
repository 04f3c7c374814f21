namespace Corpus.Grains;

/// <inheritdoc cref="IJobListGrain"/>
internal sealed class JobListGrain([PersistentState("jobs")] IPersistentState<JobListGrain.Jobs> state) : Grain, IJobListGrain
{
    public Task Add(string job)
    {
        if (!state.State.All.Contains(job)) state.State.All.Add(job);
        return Wake(job);
    }

    public Task Rest(string job) => state.State.Active.Remove(job) ? this.Save(state) : Task.CompletedTask;

    public Task Wake(string job)
    {
        if (!state.State.Active.Contains(job)) state.State.Active.Add(job);
        return this.Save(state);
    }

    public Task<string[]> Active() => Task.FromResult(state.State.Active.ToArray());

    public Task<string[]> All() => Task.FromResult(state.State.All.ToArray());

    /// <summary>Ids, oldest first.</summary>
    [GenerateSerializer]
    public sealed class Jobs
    {
        [Id(0)]
        public List<string> All { get; set; } = [];

        [Id(1)]
        public List<string> Active { get; set; } = [];
    }
}

namespace Corpus.Grains;

/// <summary>The jobs there are; one of its kind.</summary>
public interface IJobListGrain : IGrainWithIntegerKey
{
    Task Add(string job);

    /// <summary>Notes that a job has nothing to hand out.</summary>
    Task Rest(string job);

    /// <summary>Notes that a job has something to hand out again.</summary>
    Task Wake(string job);

    /// <summary>The jobs that may have something to hand out, oldest first.</summary>
    Task<string[]> Active();

    /// <summary>All jobs, oldest first.</summary>
    Task<string[]> All();
}

namespace Corpus.Grains;

/// <summary>What a job is to do: written once.</summary>
[GenerateSerializer]
public sealed class JobPlan
{
    [Id(0)]
    public Shard[] Shards { get; set; } = [];

    [Id(1)]
    public string[] Options { get; set; } = [];

    /// <summary>The folder in which results are written before they are put in place.</summary>
    [Id(2)]
    public string Aside { get; set; } = "";
}

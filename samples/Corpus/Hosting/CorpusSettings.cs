namespace Corpus.Hosting;

/// <summary>The section <c>Corpus</c> of the configuration.</summary>
internal sealed class CorpusSettings
{
    /// <summary>Folders that jobs may read and write.</summary>
    public string[] Folders { get; set; } = [];

    /// <summary>Shards that a silo does at a time.</summary>
    public int Workers { get; set; } = Environment.ProcessorCount;

    /// <summary>JSON Lines files larger than this are cut.</summary>
    public long ShardMegabytes { get; set; } = 64;

    /// <summary>How often a shard is tried before it is given up.</summary>
    public int Attempts { get; set; } = 3;

    /// <summary>Where Redis is, such as <c>localhost:6379</c>; empty for one machine, everything in memory.</summary>
    public string Redis { get; set; } = "";

    /// <summary>Silos with the same name and store make a cluster.</summary>
    public string Cluster { get; set; } = "corpus";

    /// <summary>The address at which other silos reach this one.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>The port for other silos.</summary>
    public int SiloPort { get; set; } = 11111;

    /// <summary>The port for clients of Orleans.</summary>
    public int GatewayPort { get; set; } = 30000;

    /// <summary>How often silos look after each other, in seconds; one that is silent three times is taken for dead.</summary>
    public int ProbeSeconds { get; set; } = 5;

    /// <summary>Take names and addresses from Kubernetes.</summary>
    public bool Kubernetes { get; set; }
}

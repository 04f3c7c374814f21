using System.Diagnostics.Metrics;
using Corpus.Grains;

namespace Corpus.Hosting;

/// <summary>What this silo has done.</summary>
internal sealed class CorpusMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Corpus";

    private readonly Counter<long> _lines, _lineFailures, _shards, _shardFailures;
    private readonly Histogram<double> _duration;

    public CorpusMetrics(IMeterFactory factory)
    {
        Meter meter = factory.Create(Name);
        _lines = meter.CreateCounter<long>("corpus.lines", "{line}", "Lines or rows answered");
        _lineFailures = meter.CreateCounter<long>("corpus.lines.failed", "{line}", "Lines or rows answered with an error");
        _shards = meter.CreateCounter<long>("corpus.shards", "{shard}", "Shards done");
        _shardFailures = meter.CreateCounter<long>("corpus.shards.failed", "{attempt}", "Attempts at a shard that failed");
        _duration = meter.CreateHistogram<double>("corpus.shard.duration", "s", "Time a shard took");
    }

    public void Count(ShardResult result, TimeSpan duration)
    {
        (result.Error is null ? _shards : _shardFailures).Add(1);
        _lines.Add(result.Lines);
        _lineFailures.Add(result.Failures);
        _duration.Record(duration.TotalSeconds);
    }
}

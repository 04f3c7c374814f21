using BenchmarkDotNet.Attributes;
using Summarizer.Benchmarks.Texts;

namespace Summarizer.Benchmarks;

/// <summary>A thousand articles, one after the other and in parallel.</summary>
public class BatchBenchmarks
{
    private const int Articles = 1_000;

    private SummaryRequest[] _requests = [];
    private int _length;

    [Params(1, 2, 4)]
    public int Degree { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _requests = [.. Enumerable.Range(0, Articles).Select(seed => new SummaryRequest(TextGenerator.Words(750, seed)))];
        _length = _requests.Sum(r => TextSummarizer.Default.Summarize(r).Text.Length);
    }

    [Benchmark(OperationsPerInvoke = Articles)]
    public int SummarizeMany() => Check.Same(TextSummarizer.Default.SummarizeMany(_requests, Degree).Sum(s => s.Text.Length), _length);
}

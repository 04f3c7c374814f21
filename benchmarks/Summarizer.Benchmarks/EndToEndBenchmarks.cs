using BenchmarkDotNet.Attributes;
using Summarizer.Benchmarks.Texts;

namespace Summarizer.Benchmarks;

/// <summary>From a string to its summary, everything included, against splitting the same string at spaces and counting the words.</summary>
public class EndToEndBenchmarks
{
    private readonly TextSummarizer _classic = new(new SummarizerOptions { Ranker = TextRank.Classic });
    private string _text = "";
    private string _summary = "";
    private string _classicSummary = "";
    private int _words;

    [Params(BenchmarkText.Article, BenchmarkText.Report, BenchmarkText.Book)]
    public BenchmarkText Text { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = BenchmarkTexts.Create(Text);
        _words = BenchmarkTexts.SplitAndCount(_text);
        _summary = TextSummarizer.Default.Summarize(_text).Text;
        _classicSummary = _classic.Summarize(_text).Text;
    }

    [Benchmark(Baseline = true)]
    public int SplitAndCount() => Check.Same(BenchmarkTexts.SplitAndCount(_text), _words);

    [Benchmark]
    public Summary Summarize() => Check.Says(TextSummarizer.Default.Summarize(_text), _summary);

    [Benchmark]
    public Summary SummarizeClassic() => Check.Says(_classic.Summarize(_text), _classicSummary);
}

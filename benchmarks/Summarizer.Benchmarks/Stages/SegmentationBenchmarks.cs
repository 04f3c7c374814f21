using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using ICU4N.Text;
using Summarizer.Benchmarks.Texts;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Benchmarks.Stages;

/// <summary>Sentences and tokens of about 1 MB of UTF-16 prose, beside what .NET and ICU offer. Lists are reused: what is allocated is overhead.</summary>
[MemoryDiagnoser]
[Config(typeof(CulturesOfIcu))]
public partial class SegmentationBenchmarks
{
    private readonly string _text = TextGenerator.Sentences(5_000);
    private readonly LanguageProfile _language = LanguageProfile.For("en");
    private readonly SentenceSplitter _splitter = new();
    private readonly Tokenizer _tokenizer = new();
    private readonly List<TextSpan> _sentences = [];
    private readonly List<Token> _tokens = [];

    [GlobalSetup]
    public void Check()
    {
        // Each contender must do about the same work, or its time says nothing.
        int sentences = SplitAndTokenize() - _tokens.Count;
        int naive = RegexSplit(), icu = Count(BreakIterator.GetSentenceInstance(CultureInfo.InvariantCulture));
        if (Math.Abs(naive - sentences) > sentences / 4 || Math.Abs(icu - sentences) > sentences / 4)
            throw new InvalidOperationException($"The counts differ: {sentences} sentences, naive {naive}, ICU {icu}.");
    }

    [Benchmark(Baseline = true, Description = "split and tokenize")]
    public int SplitAndTokenize()
    {
        _sentences.Clear();
        _tokens.Clear();
        _splitter.Split(_text, _language, _sentences);
        foreach (TextSpan sentence in _sentences) _tokenizer.Tokenize(_text, sentence, _language, _tokens);
        return _sentences.Count + _tokens.Count;
    }

    [Benchmark(Description = "split")]
    public int Split()
    {
        _sentences.Clear();
        _splitter.Split(_text, _language, _sentences);
        return _sentences.Count;
    }

    [Benchmark(Description = "naive regex: sentences")]
    public int RegexSplit()
    {
        int count = 1;
        foreach (ValueMatch _ in SentenceEnd().EnumerateMatches(_text)) count++;
        return count;
    }

    [Benchmark(Description = "naive regex: sentences and words")]
    public int RegexSplitAndTokenize()
    {
        int count = RegexSplit();
        foreach (ValueMatch _ in Word().EnumerateMatches(_text)) count++;
        return count;
    }

    [Benchmark(Description = "StringInfo: characters only")]
    public int Characters()
    {
        int count = 0;
        for (int i = 0; i < _text.Length; i += StringInfo.GetNextTextElementLength(_text, i)) count++;
        return count;
    }

    [Benchmark(Description = "ICU4N: sentences and words")]
    public int IcuSentencesAndWords() => Count(BreakIterator.GetSentenceInstance(CultureInfo.InvariantCulture)) + Count(BreakIterator.GetWordInstance(CultureInfo.InvariantCulture));

    /// <summary>ICU4N makes cultures of its own, which invariant globalization must allow.</summary>
    private sealed class CulturesOfIcu : ManualConfig
    {
        public CulturesOfIcu() => AddJob(Job.ShortRun.WithEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", "false"));
    }

    private int Count(BreakIterator iterator)
    {
        iterator.SetText(_text);
        int count = 0;
        while (iterator.Next() != BreakIterator.Done) count++;
        return count;
    }

    [GeneratedRegex("""[.!?]+["')\]\u201D]*\s+|\n\s*\n""")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("""\w+(?:[-'.]\w+)*|[^\w\s]""")]
    private static partial Regex Word();
}

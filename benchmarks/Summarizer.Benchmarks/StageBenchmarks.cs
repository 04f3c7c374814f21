using BenchmarkDotNet.Attributes;
using Summarizer.Benchmarks.Texts;
using Summarizer.Languages;
using Summarizer.Layout;
using Summarizer.Ranking;
using Summarizer.Segmentation;
using Summarizer.Segmentation.Sentences;
using Summarizer.Segmentation.Words;
using Summarizer.Selection;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Benchmarks;

/// <summary>Each stage on its own, on what the stage before it made.</summary>
public class StageBenchmarks
{
    private readonly LanguageProfile _language = LanguageProfile.For("en");
    private readonly SentenceSplitter _splitter = new();
    private readonly Tokenizer _tokenizer = new();
    private readonly List<TextSpan> _spans = [];
    private readonly List<Token> _tokens = [];
    private readonly List<int> _chosen = [];
    private string _text = "";
    private Document _analyzed = null!;
    private Document _classified = null!;
    private RankingContext _context = null!;
    private SelectionContext _selection = null!;
    private int[] _rows = [];
    private double[] _scores = [];
    private (int Sentences, int Tokens, int Pairs) _expected;

    [Params(BenchmarkText.Article, BenchmarkText.Book)]
    public BenchmarkText Text { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = BenchmarkTexts.Create(Text);
        _analyzed = new TextAnalyzer().Analyze(_text, _language);
        _classified = ContentClassifier.Classify(_analyzed, _language, null, out _);
        _rows = [.. Enumerable.Range(0, _classified.Sentences.Length).Where(i => _classified.Sentences[i].Kind == SentenceKind.Prose)];
        using SentenceTermMatrixBuilder builder = new(_classified, _language);
        SentenceTermMatrix matrix = builder.Build(_rows);
        _context = new RankingContext(_classified, _language, matrix, _rows, [], []);
        _scores = new double[_rows.Length];
        _expected = (_analyzed.Sentences.Length, _analyzed.Tokens.Length, matrix.NonZeroCount);
        Rank(TextRank.Classic);
        _selection = new SelectionContext(_context, ScoreOrder.Descending(_scores), SummaryUnit.Sentences, 3, null, null);
    }

    [Benchmark]
    public string DetectLanguage() => Check.Same(LanguageDetector.Detect(_text), "en");

    [Benchmark]
    public int SplitSentences()
    {
        _spans.Clear();
        _splitter.Split(_text, _language, _spans);
        return Check.Same(_spans.Count, _expected.Sentences);
    }

    [Benchmark]
    public int Tokenize()
    {
        _tokens.Clear();
        foreach (Sentence sentence in _analyzed.Sentences) _tokenizer.Tokenize(_text, sentence.Span, _language, _tokens);
        return Check.Same(_tokens.Count, _expected.Tokens);
    }

    [Benchmark]
    public int Analyze() => Check.Same(new TextAnalyzer().Analyze(_text, _language).Tokens.Length, _expected.Tokens);

    [Benchmark]
    public int Classify() => Check.Same(ContentClassifier.Classify(_analyzed, _language, null, out _).Sentences.Length, _expected.Sentences);

    [Benchmark]
    public int BuildMatrix()
    {
        using SentenceTermMatrixBuilder builder = new(_classified, _language);
        return Check.Same(builder.Build(_rows).NonZeroCount, _expected.Pairs);
    }

    [Benchmark]
    public double RankDefault() => Rank(new TextRank());

    [Benchmark]
    public double RankClassic() => Rank(TextRank.Classic);

    [Benchmark]
    public double RankLexRankContinuous() => Rank(TextRank.ContinuousLexRank);

    [Benchmark]
    public double RankPosition() => Rank(TextRank.PositionAware);

    [Benchmark]
    public int OrderAndSelectTopRanked() => Select(new TopRankedSelector());

    [Benchmark]
    public int OrderAndSelectMmr() => Select(new MmrSelector());

    private double Rank(TextRank ranker)
    {
        RankingDiagnostics diagnostics = ranker.Rank(_context, _scores);
        Check.Same(diagnostics.Converged, true);
        return _scores[0];
    }

    private int Select(ISentenceSelector selector)
    {
        _chosen.Clear();
        int[] order = ScoreOrder.Descending(_scores);
        selector.SelectSentences(_selection, _scores, _chosen);
        return Check.Same(_chosen.Count, 3) + order[0];
    }
}

using Summarizer.Evaluation.Rouge;
using Summarizer.Evaluation.Runs;
using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Ranking.Learned;
using Summarizer.Selection;

namespace Summarizer.MachineLearning;

/// <summary>A document as the trainer needs it: features, costs and the overlap of its sentences with the references.</summary>
internal sealed class TrainingExample
{
    private readonly TrainingDocument _document;
    private readonly SummaryLength _length;
    private readonly int[] _sentences;
    private readonly RougeReferences _references;
    private readonly int[][] _words;
    private (double GainWeight, float[] Values)? _labels;

    private TrainingExample(TrainingDocument document, SummaryLength length, CandidateCapture capture)
    {
        _document = document;
        _length = length;
        RankingContext ranking = capture.Ranking!;
        SelectionContext selection = capture.Selection!;
        Set = document.Set;
        Group = HashOf(document.References[0]);
        Rows = ranking.Rows.Length;
        _sentences = ranking.Rows.ToArray();
        using (SentenceFeatures features = SentenceFeatures.Read(ranking, CueWords.None)) Features = features.Values.ToArray();
        _references = new RougeScorer(ranking.Document.Language).Prepare(document.References);
        _words = [.. capture.Sentences.Select(_references.Tokenize)];
        int[] costs = [.. Enumerable.Range(0, Rows).Select(selection.Cost)];
        bool isLimited = selection.Unit != SummaryUnit.Sentences;
        Candidates = new SummaryCandidates(
            isLimited, selection.Budget, selection.JoinCost, costs, [.. Enumerable.Range(0, Rows).Select(i => ranking.Matrix.RowTerms(i).ToArray())], ranking.Matrix.TermCount);
        LengthPreferences = [.. Enumerable.Range(0, Rows).Select(selection.LengthPreference)];
        CuePlaces = [.. Enumerable.Range(0, Rows).Select(i => CueWords.Places(ranking, i))];
    }

    public string Set { get; }

    /// <summary>Alike for documents of the same reference, such as a text and its lower-cased twin: what is learned from one is not tried on the other.</summary>
    public uint Group { get; }

    public int Rows { get; }

    /// <summary>Rows x <see cref="SentenceFeatures.Count"/>.</summary>
    public float[] Features { get; }

    /// <summary>What a summary may have.</summary>
    public SummaryCandidates Candidates { get; }

    /// <summary>What the length of each row counts for it in the library's selector, in logarithms.</summary>
    public double[] LengthPreferences { get; }

    /// <summary>For each row its places in the table of <see cref="CueWords"/>.</summary>
    public int[][] CuePlaces { get; }

    /// <summary>Reads a document; <c>null</c> when it has fewer than two sentences to choose from.</summary>
    public static TrainingExample? Create(TrainingDocument document)
    {
        SummaryLength length = document.Length ?? LengthOf(document);
        CandidateCapture capture = CandidateCapture.Run(document, length);
        return capture.Selection is not null && capture.Ranking!.Rows.Length >= 2 ? new TrainingExample(document, length, capture) : null;
    }

    /// <summary>Whether any sentence shares a word with a reference.</summary>
    public bool HasOverlap => Enumerable.Range(0, Rows).Any(i => Score([i]).Rouge1 > 0);

    /// <summary>ROUGE-1 and ROUGE-2 of the summary the library makes with a ranker.</summary>
    public (double Rouge1, double Rouge2) Rouge(ISentenceRanker ranker)
    {
        TextSummarizer summarizer = new(new SummarizerOptions { Ranker = ranker, Language = _document.Language, Length = _length, Coherence = false });
        Summary summary = summarizer.Summarize(new SummaryRequest(_document.Texts) { Title = _document.Title });
        return Score([.. summary.Sentences.Select(s => Array.BinarySearch(_sentences, s.Index))]);
    }

    /// <summary>ROUGE-1 and ROUGE-2 F1 of rows taken together, in the order given.</summary>
    public (double Rouge1, double Rouge2) Score(IReadOnlyList<int> rows)
    {
        int[] words = rows.Count == 1 ? _words[rows[0]] : [.. rows.SelectMany(row => _words[row])];
        return (_references.ScoreWords(words).F1, _references.ScorePairs(words).F1);
    }

    /// <summary>What to learn: sentences of the best set found, and a share of each sentence's own gain.</summary>
    /// <param name="gainWeight">Weight of the gain, in standard deviations of the document, beside 1 for a sentence of the set.</param>
    public float[] Labels(double gainWeight)
    {
        if (_labels is { } known && known.GainWeight == gainWeight) return known.Values;
        double[] gains = [.. Enumerable.Range(0, Rows).Select(i => Value([i]))];
        double mean = gains.Average(), deviation = Math.Sqrt(gains.Average(g => (g - mean) * (g - mean))) + 1e-9;
        float[] labels = [.. gains.Select(g => (float)(gainWeight * (g - mean) / deviation))];
        foreach (int row in Oracle()) labels[row] += 1;
        _labels = (gainWeight, labels);
        return labels;
    }

    /// <summary>The set of sentences within the length with the greatest ROUGE-1 + ROUGE-2, found greedily.</summary>
    public IReadOnlyList<int> Oracle() => GreedyOracle.Choose(Rows, Candidates.Budget, (row, isFirst) => Candidates.CostOf(row, isFirst), Value);

    private double Value(IReadOnlyList<int> rows)
    {
        (double one, double two) = Score(rows);
        return one + two;
    }

    private static uint HashOf(string reference)
    {
        uint hash = 2166136261;
        foreach (char c in reference) if (char.IsLetterOrDigit(c)) hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        return hash ^ (hash >> 16);
    }

    private static SummaryLength LengthOf(TrainingDocument document)
    {
        LanguageProfile language = LanguageProfile.For(document.Language == "auto" ? "und" : document.Language);
        double words = document.References.Average(r => Words(r, language));
        return SummaryLength.Words(Math.Max(1, (int)Math.Round(words)));
    }

    private static int Words(string text, LanguageProfile language) => language.HasSpaces
        ? text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(static w => w.Any(char.IsLetterOrDigit))
        : text.Count(char.IsLetterOrDigit);
}

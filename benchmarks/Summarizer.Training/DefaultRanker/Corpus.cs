using System.Text.Json;
using Summarizer.MachineLearning;
using Summarizer.Ranking;
using Summarizer.Selection;
using Summarizer.Terms;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Reads the sets and makes of every document what the search needs: signals, traits, costs, ROUGE counts, baselines.</summary>
internal static class Corpus
{
    /// <param name="folder">The folder of the sets.</param>
    /// <param name="part"><c>train</c> or <c>dev</c>.</param>
    /// <param name="titles">Whether titles are given.</param>
    /// <param name="scale">Share of each set's documents.</param>
    /// <param name="which">The sets wanted.</param>
    public static List<Sample> Load(string folder, string part, bool titles, double scale, Func<SetInfo, bool>? which = null)
    {
        List<Sample> all = [];
        foreach (SetInfo set in SetInfo.All.Where(which ?? (static _ => true)))
        {
            string file = Path.Combine(folder, set.Folder, part + ".jsonl");
            if (!File.Exists(file)) continue;
            int most = (int)Math.Ceiling((part == "train" ? set.MaxTrain : int.MaxValue) * scale), index = 0;
            foreach (string line in File.ReadLines(file))
            {
                if (index++ >= most) break;
                using JsonDocument json = JsonDocument.Parse(line);
                if (Make(set, json.RootElement, titles, index) is { } sample) all.Add(sample);
            }
        }

        return all;
    }

    private static Sample? Make(SetInfo set, JsonElement json, bool withTitle, int index)
    {
        string text = json.GetProperty("text").GetString()!;
        string[] references = Strings(json.GetProperty("references"));
        if (set.IsLowered) text = Lowered.Of(text);
        string[] documents = json.TryGetProperty("documents", out JsonElement d) && d.ValueKind == JsonValueKind.Array ? Strings(d) : [text];
        if (set.IsShuffled) documents = [.. documents.Select(d => string.Join(' ', Shuffle(set, d, index)))];
        if (set.IsSplit) documents = Split(Shuffle(set, text, index), index);
        string? title = withTitle && json.TryGetProperty("title", out JsonElement t) ? t.GetString() : null;
        Capture capture = new();
        TextSummarizer summarizer = new(new SummarizerOptions { Ranker = capture, Selector = capture, Language = set.Language, Length = set.Length });
        summarizer.Summarize(new SummaryRequest(documents) { Title = title });
        if (capture.Ranking is not { } ranking || capture.Selection is not { } selection) return null;
        int n = ranking.Rows.Length;
        string[] sentences = Sentences(ranking);
        SignalCollector signals = new(n);
        TextRankSignals.Read(ranking, signals, default);
        int[] costs = [.. Enumerable.Range(0, n).Select(selection.Cost)];
        RougeIndex rouge = new(set.Language, references, sentences);
        Sample sample = new()
        {
            Set = set,
            Index = index,
            Traits = signals.Traits,
            Signals = signals.Signals,
            Lengths = Lengths(ranking, selection),
            Candidates = new SummaryCandidates(selection.Unit != SummaryUnit.Sentences, selection.Budget, selection.JoinCost, costs, Rows(ranking.Matrix), ranking.Matrix.TermCount),
            Rouge = rouge,
        };
        (sample.Lead, _) = RougeIndex.Score(set.Language, references, Lead(set, text, sentences));
        double[] classic = new double[n];
        new TextRankClassic().Rank(ranking, classic);
        (sample.Classic, _) = rouge.Score(Chooser.TopRanked(sample.Candidates, classic));
        return sample;
    }

    private static float[] Lengths(RankingContext ranking, SelectionContext selection)
    {
        float[] lengths = new float[ranking.Rows.Length * LengthPreference.Count];
        Span<double> terms = stackalloc double[LengthPreference.Count];
        for (int i = 0; i < ranking.Rows.Length; i++)
        {
            LengthPreference.Read(selection.Unit != SummaryUnit.Sentences, selection.Budget, selection.Cost(i), ranking.Sentence(i).TokenCount, terms);
            for (int k = 0; k < terms.Length; k++) lengths[(i * terms.Length) + k] = (float)terms[k];
        }

        return lengths;
    }

    /// <summary>The sentences in another order, for a text where place tells nothing.</summary>
    private static string[] Shuffle(SetInfo set, string text, int index)
    {
        Capture capture = new();
        new TextSummarizer(new SummarizerOptions { Ranker = capture, Selector = capture, Language = set.Language }).Summarize(text);
        if (capture.Ranking is not { } ranking) return [text];
        string[] sentences = Sentences(ranking);
        new Random(index).Shuffle(sentences);
        return sentences;
    }

    /// <summary>Texts of one sentence up to a number that each document has for itself, as clusters of short reviews or notes have them.</summary>
    private static string[] Split(string[] sentences, int index)
    {
        Random random = new(index);
        int most = random.Next(1, 7);
        List<string> texts = [];
        for (int taken = 0, count; taken < sentences.Length; taken += count)
        {
            count = random.Next(1, most + 1);
            texts.Add(string.Join(' ', sentences.Skip(taken).Take(count)));
        }

        return [.. texts];
    }

    private static string[] Sentences(RankingContext ranking) =>
        [.. Enumerable.Range(0, ranking.Rows.Length).Select(i => ranking.Sentence(i).Span.Slice(ranking.Document.Text).ToString())];

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(static e => e.GetString()!)];

    private static int[][] Rows(SentenceTermMatrix matrix) => [.. Enumerable.Range(0, matrix.RowCount).Select(i => matrix.RowTerms(i).ToArray())];

    /// <summary>The first sentences, or the text cut at the last word or character allowed.</summary>
    private static string Lead(SetInfo set, string text, string[] sentences) => set.Length.Unit switch
    {
        SummaryUnit.Sentences => string.Join(' ', sentences.Take((int)set.Length.Amount)),
        SummaryUnit.Characters => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)).Take((int)set.Length.Amount)),
        _ => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(static w => w.Any(char.IsLetterOrDigit)).Take((int)set.Length.Amount)),
    };

    /// <summary>Stands in for ranker and selector to see what they would see.</summary>
    private sealed class Capture : ISentenceRanker, ISentenceSelector
    {
        public RankingContext? Ranking { get; private set; }

        public SelectionContext? Selection { get; private set; }

        public string Name => "capture";

        public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
        {
            Ranking = context;
            return RankingDiagnostics.Direct;
        }

        public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
        {
            Selection = context;
            chosen.Add(0);
        }
    }
}

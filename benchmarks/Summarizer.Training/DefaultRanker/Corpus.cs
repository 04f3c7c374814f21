using Summarizer.MachineLearning;
using Summarizer.Ranking;
using Summarizer.Ranking.Priors;
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
            if (set.IsLabelled && !titles) continue; // the same as without a label
            if (set.IsTopic && part != "train") continue;
            int most = (int)Math.Ceiling((part == "train" ? set.MaxTrain : int.MaxValue) * scale), index = 0;
            IEnumerable<TrainingDocument> documents = TrainingData.ReadJsonLines(file, set.Name, set.Length).Select(d => d with { Language = set.Language });
            documents = set.IsTopic ? TopicClusters.Of(documents).Take(most)
                : set.IsSource ? SourceTexts.Of(documents).Take(most)
                : documents.Take(most).Select((d, i) => TextForms.Of(set, d, i + 1));
            foreach (TrainingDocument document in documents)
                if (Make(set, titles ? document : document with { Title = null }, ++index) is { } sample) all.Add(sample);
        }

        return all;
    }

    private static Sample? Make(SetInfo set, TrainingDocument document, int index)
    {
        CandidateCapture capture = CandidateCapture.Run(document, set.Length);
        if (capture.Ranking is not { } ranking || capture.Selection is not { } selection) return null;
        string[] sentences = capture.Sentences, references = [.. document.References];
        int n = ranking.Rows.Length;
        SignalCollector signals = new(n);
        SignalReader.Read(ranking, signals, default);
        int[] costs = [.. Enumerable.Range(0, n).Select(selection.Cost)];
        RougeIndex rouge = new(set.Language, references, sentences);
        Sample sample = new()
        {
            Set = set,
            Index = index,
            Traits = signals.Traits,
            Signals = signals.Signals,
            Graph = new SentenceGraph(ranking),
            Lengths = Lengths(ranking, selection),
            Candidates = new SummaryCandidates(selection.Unit != SummaryUnit.Sentences, selection.Budget, selection.JoinCost, costs, Rows(ranking.Matrix), ranking.Matrix.TermCount),
            Selection = selection,
            Rouge = rouge,
        };
        (sample.Lead, _) = RougeIndex.Score(set.Language, references, Lead(set, document.Texts, sentences));
        double[] classic = new double[n];
        TextRank.Classic.Rank(ranking, classic);
        (sample.Classic, _) = rouge.Score(sample.Choose(new TopRankedSelector(), classic));
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

    private static int[][] Rows(SentenceTermMatrix matrix) => [.. Enumerable.Range(0, matrix.RowCount).Select(i => matrix.RowTerms(i).ToArray())];

    /// <summary>The first sentences, or the text cut at the last word or character allowed.</summary>
    private static string Lead(SetInfo set, IReadOnlyList<string> texts, string[] sentences) => set.Length.Unit switch
    {
        SummaryUnit.Sentences => string.Join(' ', sentences.Take((int)set.Length.Amount)),
        SummaryUnit.Characters => string.Concat(texts.SelectMany(static t => t).Where(static c => !char.IsWhiteSpace(c)).Take((int)set.Length.Amount)),
        _ => string.Join(' ', texts.SelectMany(static t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(static w => w.Any(char.IsLetterOrDigit)).Take((int)set.Length.Amount)),
    };
}

using System.Globalization;
using System.IO.Compression;
using Summarizer.MachineLearning;
using Summarizer.Ranking.Learned;
using Summarizer.Training.DefaultRanker;

namespace Summarizer.Training.SentenceRanking;

/// <summary>Trains the model that the library embeds, and reports what it is worth on development parts.</summary>
internal static class TrainRanker
{
    private const int MostTrain = 900;

    private static readonly SentenceRankerTrainerOptions Options = new() { Sharpness = 0.1, CueWeight = 3, CueThreshold = 0.25 };

    /// <summary><c>train-ranker DATA_FOLDER OUTPUT</c></summary>
    public static int Train(string folder, string output)
    {
        SentenceRankerModel model = Rounded(Fit(folder, static _ => true));
        using (FileStream file = File.Create(output))
        using (BrotliStream packed = new(file, CompressionLevel.SmallestSize)) model.Save(packed);
        Console.WriteLine($"{model.TreeCount} trees, {new FileInfo(output).Length} bytes");
        return 0;
    }

    /// <summary><c>report-ranker DATA_FOLDER [--held-out]</c>: the embedded model, or one trained without each family in turn, beside the default, the lead and TextRank classic.</summary>
    public static int Report(string folder, bool heldOut)
    {
        LearnedRanker shipped = new();
        RankerReport report = new();
        foreach (IGrouping<string, SetInfo> family in SetInfo.All.Where(static s => s.IsLearned).GroupBy(static s => s.Family))
        {
            LearnedRanker ranker = heldOut ? new(Fit(folder, s => s.Family != family.Key)) : shipped;
            foreach (SetInfo set in family)
                foreach (TrainingDocument document in Read(folder, set, "dev", int.MaxValue, titles: false))
                    if (TrainingExample.Create(document) is { } e) report.Add(set, e.Rouge(ranker), e.Rouge(new TextRank()), e.Rouge(new Lead()), e.Rouge(TextRank.Classic));
            Console.Error.WriteLine(family.Key);
        }

        report.Write(Console.Out);
        return 0;
    }

    private static SentenceRankerModel Fit(string folder, Func<SetInfo, bool> wanted) => new SentenceRankerTrainer(Options)
        .Train(SetInfo.All.Where(s => s.IsLearned && s.MaxTrain > 0 && wanted(s)).SelectMany(s => Read(folder, s, "train", Math.Min(s.MaxTrain, MostTrain), titles: true)));

    /// <summary>The model with thresholds of four digits and leaves in ten-thousandths, which changes no choice that matters and packs into two thirds.</summary>
    private static SentenceRankerModel Rounded(SentenceRankerModel model)
    {
        TreeEnsemble e = model.Trees;
        TreeEnsembleBuilder trees = new();
        for (int t = 0; t < e.TreeCount; t++)
        {
            Range nodes = e.NodeStarts[t]..e.NodeStarts[t + 1], leaves = e.LeafStarts[t]..e.LeafStarts[t + 1];
            float[] thresholds = [.. e.Thresholds[nodes].ToArray().Select(static x => float.Parse(x.ToString("G4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))];
            trees.Add(e.Features[nodes].ToArray(), thresholds, e.Left[nodes].ToArray(), e.Right[nodes].ToArray(), [.. e.Leaves[leaves].ToArray().Select(static x => MathF.Round(x, 4))]);
        }

        return new SentenceRankerModel(trees.Build(), model.Sharpness, model.Cues, model.CueWeight, model.CueThreshold);
    }

    /// <summary>The documents of a part; titles are given to every other one, so that the ranker can do with and without.</summary>
    private static IEnumerable<TrainingDocument> Read(string folder, SetInfo set, string part, int most, bool titles)
    {
        string file = Path.Combine(folder, set.Folder, part + ".jsonl");
        if (!File.Exists(file)) yield break;
        int index = 0;
        foreach (TrainingDocument document in TrainingData.ReadJsonLines(file, set.Name, set.Length).Take(most))
        {
            index++;
            yield return TextForms.Of(set, document with { Title = titles && index % 2 == 0 ? document.Title : null, Language = set.Language }, index);
        }
    }
}

using System.IO.Compression;
using Summarizer.MachineLearning;

namespace Summarizer.Training.SentenceRanking;

/// <summary>Trains the model that the library embeds, and reports what it is worth on development parts.</summary>
internal static class TrainRanker
{
    private static readonly SentenceRankerTrainerOptions Options = new() { Sharpness = 0.1, CueWeight = 3, CueThreshold = 0.25 };

    /// <summary><c>train-ranker DATA_FOLDER OUTPUT</c></summary>
    public static int Train(string folder, string output)
    {
        SentenceRankerModel model = Fit(folder, static _ => true);
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
        foreach (IGrouping<string, RankerSet> family in RankerSet.All.GroupBy(static s => s.Family))
        {
            // News in another guise is news.
            bool isNews = family.Key is "news" or "lowered";
            LearnedRanker ranker = heldOut ? new(Fit(folder, s => s.Family != family.Key && !(isNews && s.Family is "news" or "lowered"))) : shipped;
            foreach (RankerSet set in family)
                foreach (TrainingDocument document in set.Read(folder, "dev", int.MaxValue, titles: false))
                    if (TrainingExample.Create(document) is { } e) report.Add(set, e.Rouge(ranker), e.Rouge(new TextRank()), e.Rouge(new Lead()), e.Rouge(new TextRankClassic()));
            Console.Error.WriteLine(family.Key);
        }

        report.Write(Console.Out);
        return 0;
    }

    private static SentenceRankerModel Fit(string folder, Func<RankerSet, bool> wanted) => new SentenceRankerTrainer(Options)
        .Train(RankerSet.All.Where(s => s.MostTrain > 0 && wanted(s)).SelectMany(s => s.Read(folder, "train", s.MostTrain, titles: true)));
}

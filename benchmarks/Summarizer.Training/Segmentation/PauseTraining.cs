using System.Globalization;
using Summarizer.Evaluation.Segmentation;
using Summarizer.Segmentation.Unmarked;

namespace Summarizer.Training.Segmentation;

/// <summary>Trains the models of <see cref="PauseModels"/> and measures them on treebanks with marks and capitals taken off.</summary>
internal static class PauseTraining
{
    private const int NeutralEvery = 4; // of the texts of each language, for the neutral model
    private const int UsualLength = 17; // words between the cuts of the comparison
    private const int TimesMarked = 3; // what people segmented is worth more than what the splitter did

    private static readonly (string Tag, int Entries)[] Languages =
        [("cs", 1 << 13), ("de", 1 << 13), ("en", 1 << 15), ("es", 1 << 13), ("fi", 1 << 13), ("fr", 1 << 13), ("id", 1 << 10), ("nl", 1 << 13), ("pt", 1 << 13), ("ru", 1 << 12), ("sv", 1 << 13), ("tr", 1 << 13), ("zh", 1 << 11)];

    /// <summary>Boundary F1 of the models trained without the treebanks.</summary>
    public static int Measure(string dataFolder, string? textFolder)
    {
        Dictionary<string, PauseWeights> models = Train(dataFolder, textFolder, withTreebanks: false);
        List<double> all = [];
        foreach (string file in Treebanks(dataFolder))
        {
            IReadOnlyList<SegmentedText> texts = SegmentedText.ReadFile(file);
            string tag = texts[0].Language;
            PauseModel model = (models.GetValueOrDefault(tag) ?? models["und"]).ToModel();
            (SegmentationScore ours, SegmentationScore everySo) = (default, default);
            foreach (PauseText text in texts.Select(PauseTexts.Of))
            {
                ours += Score(text, Cut(text, model));
                everySo += Score(text, [.. Enumerable.Range(1, text.Words.Length / UsualLength).Select(static k => k * UsualLength)]);
            }

            if (Path.GetFileName(file).Split('-')[0] is "cs" or "de" or "en" or "es" or "fi" or "fr" or "nl" or "pt" or "sv" or "tr" && !file.Contains("legal", StringComparison.Ordinal)) all.Add(ours.F1);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file),-26} F1 {100 * ours.F1:F1}  P {100 * ours.Precision:F1}  R {100 * ours.Recall:F1}  every {UsualLength} words {100 * everySo.F1:F1}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"macro of {all.Count}: {100 * all.Average():F1}"));
        return 0;
    }

    /// <summary>Trains on everything and writes the numbers that the library embeds.</summary>
    public static int Write(string dataFolder, string? textFolder, string output)
    {
        Dictionary<string, PauseWeights> models = Train(dataFolder, textFolder, withTreebanks: true);
        using BinaryWriter writer = new(File.Create(output));
        writer.Write((byte)models.Count);
        foreach ((string tag, PauseWeights w) in models.OrderBy(static m => m.Key, StringComparer.Ordinal)) PauseModels.Write(writer, tag, w.Words, w.Kinds, w.Lengths);
        return 0;
    }

    private static Dictionary<string, PauseWeights> Train(string dataFolder, string? textFolder, bool withTreebanks)
    {
        Dictionary<string, PauseWeights> models = new(StringComparer.Ordinal);
        List<PauseText> mixed = [];
        foreach ((string tag, int entries) in Languages)
        {
            List<PauseText> texts = PauseTexts.Read(Path.Combine(dataFolder, "summarization"), textFolder, tag);
            mixed.AddRange(texts.Where(static (_, i) => i % NeutralEvery == 0));
            if (withTreebanks)
                foreach (string file in Treebanks(dataFolder).Where(f => Path.GetFileName(f).StartsWith(tag + "-", StringComparison.Ordinal)))
                    foreach (SegmentedText text in SegmentedText.ReadFile(file))
                        for (int i = 0; i < TimesMarked; i++) texts.Add(PauseTexts.Of(text));
            if (texts.Count > 0) models[tag] = PauseTrainer.TrainWords(texts, entries);
            Console.Error.WriteLine($"{tag}: {texts.Sum(static t => (long)t.Words.Length)} words");
        }

        models["und"] = PauseTrainer.TrainKinds(mixed);
        return models;
    }

    private static string[] Treebanks(string dataFolder) =>
        [.. Directory.GetFiles(Path.Combine(dataFolder, "segmentation"), "*-dev.jsonl").Where(static f => !Path.GetFileName(f).StartsWith("golden", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The numbers of the words that units but the first begin with.</summary>
    private static List<int> Cut(PauseText text, PauseModel model)
    {
        PauseWord[] padded = [default, default, default, .. text.Words, default, default, default];
        int n = text.Words.Length;
        int[] scores = new int[n], ones = new int[n], numbers = [.. Enumerable.Range(0, n)];
        Array.Fill(ones, 1);
        for (int i = 1; i < n; i++) scores[i] = model.Score(padded.AsSpan(i, 6));
        List<int> cuts = [];
        UnmarkedCutter.Decode(numbers, scores, ones, model.Lengths, cuts);
        return cuts;
    }

    private static SegmentationScore Score(PauseText text, List<int> cuts)
    {
        int correct = cuts.Count(c => c < text.Words.Length && text.IsEnd[c - 1]);
        return new SegmentationScore(correct, cuts.Count, text.IsEnd.SkipLast(1).Count(static e => e));
    }
}

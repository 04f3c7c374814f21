using System.Globalization;
using Summarizer.Evaluation.Segmentation;
using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace Summarizer.Training.Segmentation;

/// <summary>Trains the boundary models; reports cross-validated figures.</summary>
internal static class SentenceTraining
{
    private const int Folds = 5;
    private const float GoldenWeight = 1;
    private const string GoldenFile = "golden";
    private const double NeutralPenalty = 2e-5;
    private const double FamilyPenalty = 3e-4;

    private static readonly string[] EuropeanMacro = ["cs-cac", "de-gsd", "en-ewt", "es-gsd", "fi-tdt", "fr-gsd", "nl-alpino", "pt-bosque", "sv-talbanken", "tr-boun"];

    private sealed record Item(string File, int Index, SegmentedText Text, List<BoundaryExample> Examples);

    /// <summary>Prints span F1 a file: 5-fold, leave-one-file-out, naive.</summary>
    public static int CrossValidate(string folder, string? dump)
    {
        List<Item> items = Load(folder);
        string[] files = [.. items.Select(static i => i.File).Distinct()];
        Dictionary<string, SegmentationScore> folded = [], left = [], naive = [];
        int rules = 0, golden = 0;
        for (int fold = 0; fold < Folds; fold++)
        {
            Models models = Train(items.Where(i => i.Index % Folds != fold));
            foreach (Item item in items.Where(i => i.Index % Folds == fold))
            {
                SegmentationScore score = Score(item, models, dump == item.File);
                Add(folded, item, score);
                if (item.File != GoldenFile) continue;
                rules++;
                if (score.Correct == score.Expected && score.Found == score.Expected) golden++;
            }
        }

        foreach (string file in files)
        {
            Models models = Train(items.Where(i => i.File != file));
            foreach (Item item in items.Where(i => i.File == file)) Add(left, item, Score(item, models, false));
        }

        foreach (Item item in items)
        {
            List<TextSpan> found = [];
            new NaiveSplitter().Split(item.Text.Text, LanguageProfile.Neutral, found);
            Add(naive, item, SegmentationScore.OfSpans(found, item.Text.Sentences));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"golden rules met: 5-fold {100.0 * golden / rules:F1} %"));
        files = [.. files.Where(static f => f != GoldenFile)];
        foreach (string file in files)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file,-16} 5-fold {100 * folded[file].F1:F2} (P {100 * folded[file].Precision:F1} R {100 * folded[file].Recall:F1})  left out {100 * left[file].F1:F2}  naive {100 * naive[file].F1:F2}"));
        Print("all", files);
        Print("ten", EuropeanMacro);
        return 0;

        void Print(string name, string[] of) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} 5-fold {100 * of.Average(f => folded[f].F1):F2}  left out {100 * of.Average(f => left[f].F1):F2}  naive {100 * of.Average(f => naive[f].F1):F2}"));
        static void Add(Dictionary<string, SegmentationScore> scores, Item item, SegmentationScore score) => scores[item.File] = scores.GetValueOrDefault(item.File) + score;
    }

    /// <summary>Trains on all files and writes the weights that the library embeds.</summary>
    public static int WriteWeights(string folder, string output)
    {
        Models models = Train(Load(folder));
        using StreamWriter writer = new(output) { NewLine = "\n" };
        writer.WriteLine("# Weights of the sentence boundary models (BoundaryContext, BoundaryModel): what each family adds to the neutral model.");
        writer.WriteLine("# Trained on Universal Dependencies treebanks and legal texts; numbers only. Made by:");
        writer.WriteLine("# dotnet run --project benchmarks/Summarizer.Training -c Release -- train-sentences DATA_FOLDER OUTPUT");
        Write(writer, LanguageFamilies.Neutral, models.Neutral);
        foreach ((string family, double[] weights) in models.Families.OrderBy(static f => f.Key, StringComparer.Ordinal)) Write(writer, family, weights);
        return 0;
    }

    /// <summary>Prints the golden rules that the embedded models miss.</summary>
    public static int Golden(string folder)
    {
        IReadOnlyList<GoldenRule> rules = GoldenRule.ReadFile(Path.Combine(folder, "golden-dev.jsonl"));
        int met = 0;
        foreach (GoldenRule rule in rules)
        {
            List<TextSpan> found = [];
            new SentenceSplitter().Split(rule.Text, LanguageProfile.For(rule.Language), found);
            if (rule.IsMetBy(found)) met++;
            else Console.WriteLine($"  {rule.Language} {string.Join(" \u2016 ", found.Select(f => f.Slice(rule.Text).ToString()))}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"golden rules: {met} of {rules.Count}, {100.0 * met / rules.Count:F1} %"));
        return 0;
    }

    private static void Write(StreamWriter writer, string family, double[] weights)
    {
        writer.WriteLine($"[{family}]");
        short[] rounded = LinearTrainer.Round(weights);
        for (int i = 0; i < rounded.Length; i++) if (rounded[i] != 0) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i} {rounded[i]}"));
    }

    private static SegmentationScore Score(Item item, Models models, bool dump)
    {
        List<TextSpan> found = [];
        new SentenceSplitter().Split(item.Text.Text, LanguageProfile.For(item.Text.Language), new ModelDecider(models.For(item.Text.Language)), found, CancellationToken.None);
        if (dump) Dump(item.Text, found);
        return SegmentationScore.OfSpans(found, item.Text.Sentences);
    }

    private static void Dump(SegmentedText text, List<TextSpan> found)
    {
        HashSet<int> ours = [.. found.Select(static s => s.Start)], gold = [.. text.Sentences.Select(static s => s.Start)];
        foreach (int start in ours.Except(gold)) Console.WriteLine($"  + {Around(start)}");
        foreach (int start in gold.Except(ours)) Console.WriteLine($"  - {Around(start)}");
        string Around(int at) => (text.Text[Math.Max(0, at - 60)..at] + "\u2016" + text.Text[at..Math.Min(text.Text.Length, at + 45)]).Replace('\n', '\u23ce');
    }

    private static List<Item> Load(string folder)
    {
        List<Item> items = [];
        foreach (string path in Directory.GetFiles(folder, "*-dev.jsonl").Order(StringComparer.Ordinal))
        {
            string file = Path.GetFileName(path).Replace("-dev.jsonl", "", StringComparison.Ordinal);
            if (file == "golden") continue;
            IReadOnlyList<SegmentedText> texts = SegmentedText.ReadFile(path);
            for (int i = 0; i < texts.Count; i++) items.Add(new Item(file, i, texts[i], BoundaryExamples.Of(texts[i], 1)));
        }

        int index = 0;
        foreach (GoldenRule rule in GoldenRule.ReadFile(Path.Combine(folder, "golden-dev.jsonl")))
        {
            if (rule.FindSpans() is not { } spans) continue;
            SegmentedText text = new(rule.Language, "golden", rule.Text, spans, []);
            items.Add(new Item(GoldenFile, index++, text, BoundaryExamples.Of(text, GoldenWeight)));
        }

        return items;
    }

    private static Models Train(IEnumerable<Item> items)
    {
        List<Item> list = [.. items];
        double[] neutral = LinearTrainer.Train([.. list.SelectMany(static i => i.Examples)], null, NeutralPenalty);
        Dictionary<string, double[]> families = new(StringComparer.Ordinal);
        foreach (IGrouping<string, Item> family in list.GroupBy(static i => LanguageFamilies.Of(i.Text.Language)))
            if (family.Key != LanguageFamilies.Neutral) families[family.Key] = LinearTrainer.Train([.. family.SelectMany(static i => i.Examples)], neutral, FamilyPenalty);
        return new Models(neutral, families);
    }

    private sealed class Models(double[] neutral, Dictionary<string, double[]> families)
    {
        public double[] Neutral => neutral;

        public Dictionary<string, double[]> Families => families;

        public BoundaryModel For(string language) => families.TryGetValue(LanguageFamilies.Of(language), out double[]? family)
            ? new BoundaryModel(LinearTrainer.Round(neutral, family))
            : new BoundaryModel(LinearTrainer.Round(neutral));
    }
}

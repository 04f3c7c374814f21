using System.Globalization;
using Summarizer.Evaluation.Segmentation;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Training.Segmentation;

/// <summary>Trains the boundary models; reports cross-validated figures.</summary>
internal static class SentenceTraining
{
    private const int Folds = 5;
    private const float GoldenWeight = 1;
    private const string GoldenFile = "golden";
    private const float EnglishShare = 0.3f; // web and legal English are like no other language's treebank
    private const int SmallestWeight = 8; // smaller ones decide nothing
    private const double NeutralPenalty = 2e-5;
    private const double FamilyPenalty = 3e-4;
    private const float CasualWeight = 0.1f;
    private const int CasualEvery = 3; // every so many-th text is learned from in a casual variant too

    private sealed record Item(string File, int Index, SegmentedText Text, List<BoundaryExample> Examples);

    /// <summary>Prints span F1 a file: 5-fold, leave-one-file-out, naive, ICU, ceiling.</summary>
    public static int CrossValidate(string folder, string? dump)
    {
        List<SegmentationRow> rows = Measure(folder, dump);
        SegmentationTable.Write(Console.Out, rows);
        return 0;
    }

    /// <summary>Writes the table between the marks in a Markdown page.</summary>
    public static int WriteTable(string folder, string page)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        SegmentationTable.Write(writer, Measure(folder, null));
        SegmentationTable.Replace(page, writer.ToString());
        return 0;
    }

    private static List<SegmentationRow> Measure(string folder, string? dump)
    {
        List<Item> items = Load(folder);
        string[] files = [.. items.Select(static i => i.File).Distinct()];
        Dictionary<string, SegmentationRow> rows = files.ToDictionary(static f => f, static f => new SegmentationRow(f), StringComparer.Ordinal);
        for (int fold = 0; fold < Folds; fold++)
        {
            Models models = Train(items.Where(i => i.Index % Folds != fold));
            foreach (Item item in items.Where(i => i.Index % Folds == fold))
            {
                List<TextSpan> found = Split(item.Text, models);
                if (dump == item.File) Dump(item.Text, found);
                SegmentationRow row = rows[item.File];
                SegmentationScore spans = SegmentationScore.OfSpans(found, item.Text.Sentences);
                row.Spans += spans;
                row.Boundaries += SegmentationScore.OfBoundaries(found, item.Text.Sentences);
                if (item.Text.Tokens.Count > 0) row.Tokens += SegmentationScore.OfSpans(Tokenize(item.Text, found), item.Text.Tokens);
                row.Texts++;
                if (spans.Correct == spans.Found && spans.Correct == spans.Expected) row.Perfect++;
                row.Naive += Score(new NaiveSplitter(), item.Text);
                row.Icu += Score(new IcuSplitter(), item.Text);
                row.Ceiling += SegmentationScore.OfSpans(CeilingOf(item.Text), item.Text.Sentences);
            }
        }

        foreach (string file in files)
        {
            Models models = Train(items.Where(i => i.File != file));
            foreach (Item item in items.Where(i => i.File == file))
            {
                List<TextSpan> found = Split(item.Text, models);
                if (dump == "left:" + file) Dump(item.Text, found);
                rows[file].LeftOut += SegmentationScore.OfSpans(found, item.Text.Sentences);
            }
        }

        return [.. files.Select(f => rows[f])];
    }

    private static List<TextSpan> Split(SegmentedText text, Models models)
    {
        List<TextSpan> found = [];
        new SentenceSplitter().Split(text.Text, LanguageProfile.For(text.Language), models.For(text.Language), found, CancellationToken.None);
        return found;
    }

    private static List<TextSpan> Tokenize(SegmentedText text, List<TextSpan> sentences)
    {
        List<Token> tokens = [];
        foreach (TextSpan sentence in sentences) new Tokenizer().Tokenize(text.Text, sentence, LanguageProfile.For(text.Language), tokens);
        return [.. tokens.Select(static t => t.Span)];
    }

    private static SegmentationScore Score(ISentenceSplitter splitter, SegmentedText text)
    {
        List<TextSpan> found = [];
        splitter.Split(text.Text, LanguageProfile.Neutral, found);
        return SegmentationScore.OfSpans(found, text.Sentences);
    }

    /// <summary>What a splitter finds that is always right but never breaks without an end mark or a blank line.</summary>
    private static List<TextSpan> CeilingOf(SegmentedText text)
    {
        List<TextSpan> found = [];
        int start = -1;
        for (int i = 0; i < text.Sentences.Count; i++)
        {
            TextSpan sentence = text.Sentences[i];
            if (start < 0) start = sentence.Start;
            bool last = i + 1 == text.Sentences.Count;
            string gap = last ? "" : text.Text[sentence.End..text.Sentences[i + 1].Start];
            string end = sentence.Slice(text.Text).ToString().TrimEnd('"', '\'', ')', ']', '\u201d', '\u2019', '\u00bb', '\u300d', '\u300f', '\uff09', '*');
            bool marked = end.Length > 0 && BoundaryCharacters.Of(end[^1]) == BoundaryCharacter.EndMark;
            if (!last && !marked && gap.Count(static c => c == '\n') < 2) continue;
            found.Add(new TextSpan(start, sentence.End));
            start = -1;
        }

        return found;
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
        writer.Write($"[{family}]");
        short[] rounded = LinearTrainer.Round(weights);
        int column = 0;
        for (int i = 0; i < rounded.Length; i++)
        {
            if (Math.Abs((int)rounded[i]) < SmallestWeight) continue;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{(column++ % 16 == 0 ? '\n' : ' ')}{i}:{rounded[i]}"));
        }

        writer.WriteLine();
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
            for (int i = 0; i < texts.Count; i++) items.Add(new Item(file, i, texts[i], ExamplesOf(texts[i], i)));
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

    private static List<BoundaryExample> ExamplesOf(SegmentedText text, int index)
    {
        List<BoundaryExample> examples = BoundaryExamples.Of(text, 1);
        if (index % CasualEvery == 0) examples.AddRange(BoundaryExamples.Of(CasualText.Of(text, index), CasualWeight, onlyUnusual: true));
        return examples;
    }

    private static Models Train(IEnumerable<Item> items)
    {
        List<Item> list = [.. items];
        double[] neutral = LinearTrainer.Train([.. list.SelectMany(static i => i.Text.Language == "en" ? i.Examples.Select(static e => e with { Weight = e.Weight * EnglishShare }) : i.Examples)], null, NeutralPenalty);
        Dictionary<string, double[]> families = new(StringComparer.Ordinal);
        foreach (IGrouping<string, Item> family in list.GroupBy(static i => LanguageFamilies.Of(i.Text.Language)))
            if (family.Key != LanguageFamilies.Neutral) families[family.Key] = LinearTrainer.Train([.. family.SelectMany(static i => i.Examples)], neutral, FamilyPenalty);
        return new Models(neutral, families);
    }

    private sealed class Models(double[] neutral, Dictionary<string, double[]> families)
    {
        public double[] Neutral => neutral;

        public Dictionary<string, double[]> Families => families;

        public ModelDecider For(string language) => families.TryGetValue(LanguageFamilies.Of(language), out double[]? family)
            ? new ModelDecider(new BoundaryModel(LinearTrainer.Round(neutral, family)), false)
            : new ModelDecider(new BoundaryModel(LinearTrainer.Round(neutral)), true);
    }
}

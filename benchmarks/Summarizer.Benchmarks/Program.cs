using System.Diagnostics;
using BenchmarkDotNet.Running;
using Summarizer;
using Summarizer.Benchmarks.Texts;
using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Segmentation;
using Summarizer.Terms;
using Summarizer.Text;

if (args is ["probe", ..])
{
    foreach (int n in args[1..].Select(int.Parse))
    {
        string text = TextGenerator.Sentences(n);
        int reps = Math.Max(1, 200_000 / n / (n > 50000 ? 2 : 1));
        var en = LanguageProfile.For("en");
        for (int pass = 0; pass < (n > 50000 ? 1 : 3); pass++)
        {
            T("detect", reps, () => LanguageDetector.Detect(text));
            List<TextSpan> spans = [];
            T("split", reps, () => { spans.Clear(); new SentenceSplitter().Split(text, en, spans); return spans; });
            List<Token> tokens = [];
            T("tokenize", reps, () => { tokens.Clear(); foreach (var s in spans) new Tokenizer().Tokenize(text, s, en, tokens); return tokens; });
            Document d = T("analyze", reps, () => new TextAnalyzer().Analyze(text, en));
            Document c = T("classify", reps, () => ContentClassifier.Classify(d, en, null, out _));
            int[] rows = [.. Enumerable.Range(0, c.Sentences.Length).Where(i => c.Sentences[i].Kind == SentenceKind.Prose)];
            SentenceTermMatrix m = T("matrix", reps, () => { using SentenceTermMatrixBuilder b = new(c, en); return b.Build(rows); });
            RankingContext context = new(c, en, m, rows, [], []);
            double[] scores = new double[rows.Length];
            T("classic", reps, () => { new TextRankClassic().Rank(context, scores); return scores; });
            T("textrank", reps, () => { new TextRank().Rank(context, scores); return scores; });
            T("order", reps, () => ScoreOrder.Descending(scores));
            T("whole", reps, () => TextSummarizer.Default.Summarize(text));
            T("split+count", reps, () => { Dictionary<string, int> counts = new(); foreach (string w in text.Split(' ')) counts[w] = counts.GetValueOrDefault(w) + 1; return counts; });
            Console.WriteLine($"  n {m.RowCount} terms {m.TermCount} nnz {m.NonZeroCount} tokens {tokens.Count}");
        }
    }
    return;
    static T T<T>(string name, int reps, Func<T> f)
    {
        T r = f();
        long allocated = GC.GetTotalAllocatedBytes(true);
        TimeSpan cpu = Process.GetCurrentProcess().UserProcessorTime;
        double best = double.MaxValue;
        for (int i = 0; i < reps; i++) { long t = Stopwatch.GetTimestamp(); r = f(); best = Math.Min(best, Stopwatch.GetElapsedTime(t).TotalMilliseconds); }
        cpu = Process.GetCurrentProcess().UserProcessorTime - cpu;
        Console.WriteLine($"{name,12} best {best:F4} ms, cpu {cpu.TotalMilliseconds / reps:F4} ms, {(GC.GetTotalAllocatedBytes(true) - allocated) / 1e3 / reps:F1} KB");
        return r;
    }
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

using System.Diagnostics;
using BenchmarkDotNet.Running;
using Summarizer;
using Summarizer.Benchmarks.Texts;

if (args is ["probe", ..])
{
    foreach (int n in args[1..].Select(int.Parse))
    {
        string text = TextGenerator.Sentences(n);
        for (int k = 0; k < (n < 100_000 ? 5 : 1); k++)
        {
            long allocated = GC.GetTotalAllocatedBytes(true);
            Stopwatch watch = Stopwatch.StartNew();
            Summary s = TextSummarizer.Default.Summarize(text);
            Console.WriteLine($"{n} chars {text.Length} {watch.Elapsed.TotalMilliseconds:F1} ms, {(GC.GetTotalAllocatedBytes(true) - allocated) / 1e6:F1} MB, {s.Diagnostics}");
            watch.Restart();
            Dictionary<string, int> counts = new();
            foreach (string w in text.Split(' ')) counts[w] = counts.GetValueOrDefault(w) + 1;
            Console.WriteLine($"   split+count {watch.Elapsed.TotalMilliseconds:F1} ms, {counts.Count}");
        }
    }
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

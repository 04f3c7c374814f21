using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Summarizer.Benchmarks.Texts;
using Summarizer.Ranking;

namespace Summarizer.Benchmarks.Growth;

/// <summary>Measures how time and memory grow with the number of sentences, beside a plain split-and-count over the same text in the same run.</summary>
internal static class GrowthCommand
{
    public const string SplitAndCount = "split and count";

    private const int WarmUp = 1_500, Batch = 50, Measuring = 1_500; // milliseconds

    private static readonly int[] Sizes = [45, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

    /// <param name="file">Where the points go as JSON; <c>null</c> to print alone.</param>
    /// <param name="max">The most sentences.</param>
    public static void Run(string? file, int max)
    {
        List<GrowthPoint> points = [];
        Console.WriteLine("| sentences | characters | program | ms | MB allocated | x split and count |");
        Console.WriteLine("| ---: | ---: | --- | ---: | ---: | ---: |");
        foreach (int size in Sizes.Where(n => n <= max))
        {
            string text = TextGenerator.Sentences(size);
            GrowthPoint yardstick = Measure(SplitAndCount, size, () => BenchmarkTexts.SplitAndCount(text));
            foreach (ISentenceRanker ranker in new ISentenceRanker[] { new TextRank(), TextRank.Classic })
            {
                TextSummarizer summarizer = new(new SummarizerOptions { Ranker = ranker });
                string expected = summarizer.Summarize(text).Text;
                points.Add(Measure(ranker.Name, size, () => Check.Says(summarizer.Summarize(text), expected)));
                Print(text, points[^1], yardstick);
            }

            points.Add(yardstick);
            Print(text, yardstick, yardstick);
        }

        foreach (IGrouping<string, GrowthPoint> program in points.GroupBy(p => p.Program))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{program.Key}: fitted exponent from 10,000 sentences {Exponent(program.Where(p => p.Sentences >= 10_000)):F3}"));
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Peak working set: {process.PeakWorkingSet64 / 1e6:F0} MB"));
        if (file is not null) File.WriteAllText(file, JsonSerializer.Serialize(points, SerializerOptions) + "\n");
    }

    public static void WriteTexts(string folder, int max)
    {
        Directory.CreateDirectory(folder);
        foreach (int size in Sizes.Where(n => n <= max)) File.WriteAllText(Path.Combine(folder, $"{size}.txt"), TextGenerator.Sentences(size));
    }

    public static JsonSerializerOptions SerializerOptions { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The least mean of batches of runs: batches are long enough for each to pay for its garbage, the least shuts out what else the machine does.</summary>
    private static GrowthPoint Measure<T>(string program, int size, Func<T> action)
    {
        Stopwatch total = Stopwatch.StartNew();
        action();
        while (total.ElapsedMilliseconds < WarmUp && size <= 30_000) action();
        double least = double.PositiveInfinity;
        long allocated = 0;
        total.Restart();
        for (int batch = 0; batch < 3 || total.ElapsedMilliseconds < Measuring; batch++)
        {
            if (size >= 100_000) GC.Collect();
            long before = GC.GetTotalAllocatedBytes(precise: true), start = Stopwatch.GetTimestamp();
            int runs = 0;
            do
            {
                action();
                runs++;
            }
            while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < Batch);
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds / runs);
            allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / runs;
        }

        return new GrowthPoint(program, size, least, allocated / 1e6);
    }

    private static void Print(string text, GrowthPoint point, GrowthPoint yardstick) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {point.Sentences:N0} | {text.Length:N0} | {point.Program} | {point.Milliseconds:G4} | {point.Megabytes:G4} | {point.Milliseconds / yardstick.Milliseconds:F2} |"));

    /// <summary>Slope of the least-squares line through the logarithms.</summary>
    private static double Exponent(IEnumerable<GrowthPoint> points)
    {
        (double X, double Y)[] logs = [.. points.Select(p => (Math.Log(p.Sentences), Math.Log(p.Milliseconds)))];
        if (logs.Length < 2) return double.NaN;
        double x = logs.Average(p => p.X), y = logs.Average(p => p.Y);
        return logs.Sum(p => (p.X - x) * (p.Y - y)) / logs.Sum(p => (p.X - x) * (p.X - x));
    }
}

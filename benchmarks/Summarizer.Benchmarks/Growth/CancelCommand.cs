using System.Diagnostics;
using System.Globalization;
using Summarizer.Benchmarks.Texts;

namespace Summarizer.Benchmarks.Growth;

/// <summary>Cancels the summary of a huge document at many moments and reports how long each took to stop.</summary>
internal static class CancelCommand
{
    private const int Moments = 40;

    public static void Run(int sentences)
    {
        SummaryRequest request = new(TextGenerator.Sentences(sentences));
        Stopwatch whole = Stopwatch.StartNew();
        TextSummarizer.Default.Summarize(request);
        double duration = whole.Elapsed.TotalMilliseconds, worst = 0;
        for (int i = 0; i < Moments; i++)
        {
            using CancellationTokenSource source = new();
            Stopwatch watch = new();
            using Timer timer = new(
                _ =>
                {
                    watch.Start();
                    source.Cancel();
                },
                null,
                TimeSpan.FromMilliseconds(duration * i / Moments),
                Timeout.InfiniteTimeSpan);
            try
            {
                TextSummarizer.Default.Summarize(request, source.Token);
            }
            catch (OperationCanceledException)
            {
                worst = Math.Max(worst, watch.Elapsed.TotalMilliseconds);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after {duration * i / Moments:F0} ms: stopped in {watch.Elapsed.TotalMilliseconds:F1} ms"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sentences:N0} sentences, {duration:F0} ms in all, longest stop {worst:F1} ms"));
    }
}

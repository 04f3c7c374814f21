using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Summarizer.WebLoad;

/// <summary>Calls over loopback.</summary>
internal static class Calls
{
    public static async Task<double> PostAsync(HttpClient client, string text, string title)
    {
        using StringContent body = new(JsonSerializer.Serialize(new { text, title }), Encoding.UTF8, "application/json");
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage response = await client.PostAsync(new Uri("/api/summary", UriKind.Relative), body);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Sends so many requests a second, whether or not earlier ones are answered, and gives the time of each in milliseconds.</summary>
    public static async Task<List<double>> AtRateAsync(HttpClient client, int rate, int seconds, Func<int, string> text, string title)
    {
        string[] texts = [.. Enumerable.Range(0, rate * seconds).Select(text)];
        Task<double>[] calls = new Task<double>[texts.Length];
        Stopwatch watch = Stopwatch.StartNew();
        for (int i = 0; i < calls.Length; i++)
        {
            double wait = (1000.0 * i / rate) - watch.Elapsed.TotalMilliseconds;
            if (wait > 1) await Task.Delay((int)wait);
            calls[i] = PostAsync(client, texts[i], title);
        }

        return [.. await Task.WhenAll(calls)];
    }

    public static double Percentile(List<double> values, double part)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Length - 1, part * sorted.Length)];
    }
}

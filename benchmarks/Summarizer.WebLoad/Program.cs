using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Summarizer.WebLoad;

// The figures of docs/web.md: dotnet run -c Release --project benchmarks/Summarizer.WebLoad [SECONDS] [REQUESTS]
int seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20, total = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddSummarizer();
WebApplication app = builder.Build();
app.MapSummarizer("/api", configure: s => s.Limits.RequestsPerSecondPerClient = 0);
await app.StartAsync();
using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };

using ServerTimes server = new();
for (int i = 0; i < 3000; i++) await Calls.PostAsync(client, Texts.Article(i, 750), $"warm {i}");

Console.WriteLine("| load | requests/s | p50 ms | p99 ms | p50 ms in the server | p99 ms in the server |");
Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
await MeasureAsync("750 words, every text new", 200, i => Texts.Article(i, 750));
await MeasureAsync("750 words, nine of ten asked before", 200, i => Texts.Article(i % 10 == 0 ? i : -1 - (i % 7), 750));
await MeasureAsync("40,000 words, every text new", 4, i => Texts.Article(i, 40_000));

GC.Collect();
long before = GC.GetTotalMemory(true), most = 0;
Stopwatch watch = Stopwatch.StartNew();
for (int i = 0; i < total; i++)
{
    await Calls.PostAsync(client, Texts.Article(i + 10_000_000, 100), "flood");
    if (i == total / 2) before = GC.GetTotalMemory(true);
    if (i % 5_000 == 0) most = Math.Max(most, Environment.WorkingSet);
}

long after = GC.GetTotalMemory(true);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{total:N0} requests of texts of 100 words, one after another: {total / watch.Elapsed.TotalSeconds:N0} requests/s; heap after half of them {before >> 20} MiB, after all {after >> 20} MiB; working set at most {most >> 20} MiB."));
await app.StopAsync();

async Task MeasureAsync(string name, int rate, Func<int, string> text)
{
    server.Clear();
    List<double> times = await Calls.AtRateAsync(client, rate, seconds, text, name);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {rate} | {Calls.Percentile(times, .5):F2} | {Calls.Percentile(times, .99):F2} | {server.Percentile(.5):F2} | {server.Percentile(.99):F2} |"));
    if (server.Found.Count > 0) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| … of it answered from memory: {100.0 * server.Found.Count / server.All.Count:F0} % | | | | {Calls.Percentile(server.Found, .5):F3} | {Calls.Percentile(server.Found, .99):F3} |"));
}

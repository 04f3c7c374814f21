using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.AspNetCore.Tests;

/// <summary>Limits of rate, concurrency and time; metrics and traces.</summary>
public class LimitTests
{
    [Test]
    public async Task Quick_calls_of_one_client_are_slowed_down_within_300()
    {
        await using Server server = await Server.StartAsync();
        for (int i = 0; i < 300; i++)
        {
            using HttpResponseMessage response = await server.PostAsync(new { text = "One sentence." });
            if (response.StatusCode == HttpStatusCode.OK) continue;
            await Server.AssertProblemAsync(response, 429);
            Assert.That(response.Headers.RetryAfter?.Delta, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(1)));
            return;
        }

        Assert.Fail("300 quick calls were answered.");
    }

    [Test]
    public async Task Work_beyond_the_time_limit_is_stopped()
    {
        await using Server server = await Server.StartAsync(s => s.Limits.Timeout = TimeSpan.FromMilliseconds(100), services: Patient(new PatientRanker()));
        using HttpResponseMessage response = await server.PostAsync(new { text = Server.Article });
        await Server.AssertProblemAsync(response, 503);
    }

    [Test]
    public async Task Work_is_cancelled_when_the_client_leaves()
    {
        PatientRanker ranker = new();
        await using Server server = await Server.StartAsync(services: Patient(ranker));
        using CancellationTokenSource leave = new();
        Task<HttpResponseMessage> call = server.Client.PostAsync("/api/summary", new StringContent($"{{\"text\":\"{Server.Article}\"}}", null, "application/json"), leave.Token);
        await ranker.Started.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await leave.CancelAsync();
        Assert.That(async () => await call, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await ranker.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(8)), Throws.Nothing);
    }

    [Test]
    public async Task More_than_the_queue_holds_is_refused()
    {
        PatientRanker ranker = new();
        await using Server server = await Server.StartAsync(
            s =>
            {
                s.Limits.Concurrency = 1;
                s.Limits.Queue = 0;
                s.Limits.Timeout = TimeSpan.FromSeconds(5);
            },
            services: Patient(ranker));
        Task<HttpResponseMessage> first = server.PostAsync(new { text = Server.Article });
        await ranker.Started.Task.WaitAsync(TimeSpan.FromSeconds(30));
        using HttpResponseMessage second = await server.PostAsync(new { text = Server.Article });
        await Server.AssertProblemAsync(second, 503);
        Assert.That(second.Headers.RetryAfter, Is.Not.Null);
        (await first).Dispose();
    }

    [Test]
    public async Task Requests_are_measured_and_traced()
    {
        List<string> instruments = [];
        List<double> buckets = [];
        using MeterListener meters = new();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is Histogram<double> { Name: "summarizer.request.duration", Advice.HistogramBucketBoundaries: { } advice }) lock (buckets) buckets.AddRange(advice);
            if (instrument.Meter.Name == "Summarizer.AspNetCore") listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<double>((i, _, _, _) => { lock (instruments) instruments.Add(i.Name); });
        meters.SetMeasurementEventCallback<int>((i, _, _, _) => { lock (instruments) instruments.Add(i.Name); });
        meters.SetMeasurementEventCallback<long>((i, _, _, _) => { lock (instruments) instruments.Add(i.Name); });
        meters.Start();
        List<string> activities = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = s => s.Name == "Summarizer.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => { lock (activities) activities.Add(a.OperationName); },
        };
        ActivitySource.AddActivityListener(listener);
        await using (Server server = await Server.StartAsync())
        {
            (await server.PostAsync(new { text = Server.Article })).Dispose();
            (await server.PostRawAsync("{")).Dispose();
        }

        Assert.That(instruments, Is.SupersetOf(new[] { "summarizer.request.duration", "summarizer.text.length", "summarizer.rejections" }));
        Assert.That(buckets[0], Is.EqualTo(0.0001), "buckets from a tenth of a millisecond up");
        Assert.That(activities, Does.Contain("summary"));
    }

    [TestCase("application/json", "application/problem+json")]
    [TestCase("text/html", null)]
    public async Task Pages_of_the_application_can_share_the_limits(string accepts, string? problem)
    {
        await using Server server = await Server.StartAsync(s => s.Limits.MaxRequestBytes = 10, map: app => app.MapPost("/form", () => "ok").WithSummarizerLimits());
        using HttpResponseMessage small = await server.Client.PostAsync("/form", new StringContent("a"));
        Assert.That(await small.Content.ReadAsStringAsync(), Is.EqualTo("ok"));
        using HttpRequestMessage request = new(HttpMethod.Post, "/form") { Content = new StringContent("longer than ten") };
        request.Headers.Accept.ParseAdd(accepts);
        using HttpResponseMessage large = await server.Client.SendAsync(request);
        Assert.That((large.StatusCode, large.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.RequestEntityTooLarge, problem)));
    }

    private static Action<IServiceCollection> Patient(PatientRanker ranker) => services => services.AddSummarizer(s => s.Customize = o => o with { Ranker = ranker });
}

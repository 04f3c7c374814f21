using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.AspNetCore.Caching;
using Summarizer.Ranking;

namespace Summarizer.AspNetCore.Tests;

/// <summary>The same text gets the same answer, without work.</summary>
public class CacheTests
{
    [Test]
    public async Task Second_call_is_answered_without_work()
    {
        CountingRanker ranker = new();
        await using Server server = await Server.StartAsync(services: Counting(ranker));
        string first = (await server.ReadAsync(new { text = Server.Article })).ToString(), second = (await server.ReadAsync(new { text = Server.Article })).ToString();
        Assert.That((second, ranker.Count), Is.EqualTo((first, 1)));
        await server.ReadAsync(new { text = Server.Article, sentences = 1 });
        await server.ReadAsync(new { text = Server.Article }, "/api/keyphrases");
        Assert.That(ranker.Count, Is.EqualTo(2), "other options are another question");
    }

    [Test]
    public async Task Answer_has_an_address_that_browsers_may_keep()
    {
        await using Server server = await Server.StartAsync();
        using HttpResponseMessage posted = await server.PostAsync(new { text = Server.Article });
        Uri address = new(server.Client.BaseAddress!, posted.Content.Headers.ContentLocation!);
        Assert.That(posted.Headers.CacheControl!.ToString(), Is.EqualTo("max-age=3600, private"));
        using HttpResponseMessage got = await server.Client.GetAsync(address);
        Assert.That(await got.Content.ReadAsStringAsync(), Is.EqualTo(await posted.Content.ReadAsStringAsync()));
        Assert.That(got.Headers.ETag, Is.EqualTo(posted.Headers.ETag).And.Not.Null);
        using HttpRequestMessage again = new(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(got.Headers.ETag!);
        using HttpResponseMessage unchanged = await server.Client.SendAsync(again);
        Assert.That((unchanged.StatusCode, unchanged.Content.Headers.ContentLength ?? 0), Is.EqualTo((HttpStatusCode.NotModified, 0)));
        using HttpRequestMessage head = new(HttpMethod.Head, address);
        using HttpResponseMessage headers = await server.Client.SendAsync(head);
        Assert.That((headers.StatusCode, headers.Content.Headers.ContentLength), Is.EqualTo((HttpStatusCode.OK, got.Content.Headers.ContentLength)));
    }

    [Test]
    public async Task What_is_not_kept_is_not_found()
    {
        await using Server server = await Server.StartAsync();
        using HttpResponseMessage response = await server.Client.GetAsync("/api/summary/0123");
        await Server.AssertProblemAsync(response, 404);
    }

    [Test]
    public async Task Cache_can_be_switched_off()
    {
        CountingRanker ranker = new();
        await using Server server = await Server.StartAsync(s => s.Cache.MaxBytes = 0, services: Counting(ranker));
        for (int i = 0; i < 2; i++)
        {
            using HttpResponseMessage response = await server.PostAsync(new { text = Server.Article });
            Assert.That((response.Headers.CacheControl!.NoStore, response.Content.Headers.ContentLocation), Is.EqualTo((true, (Uri?)null)));
        }

        Assert.That(ranker.Count, Is.EqualTo(2));
    }

    [Test]
    public async Task Errors_are_not_kept()
    {
        await using Server server = await Server.StartAsync();
        using HttpResponseMessage response = await server.PostAsync(new { text = Server.Article, sentences = 0 });
        await Server.AssertProblemAsync(response, 400);
        Assert.That((response.Headers.ETag, response.Headers.CacheControl), Is.EqualTo(((EntityTagHeaderValue?)null, (CacheControlHeaderValue?)null)));
    }

    [Test]
    public void Memory_of_the_cache_is_bounded()
    {
        using ReplyCache cache = new(new SummarizerCacheSettings { MaxBytes = 100_000 });
        int kept = 0;
        for (int i = 0; i < 1_000; i++) cache.Add($"{i}", new Reply(new byte[1_000]));
        for (int i = 0; i < 1_000; i++) kept += cache.TryGet($"{i}", out _) ? 1 : 0;
        Assert.That(kept, Is.InRange(1, 100));
    }

    private static Action<IServiceCollection> Counting(CountingRanker ranker) => services => services.AddSummarizer(s => s.Customize = o => o with { Ranker = ranker });

    private sealed class CountingRanker : ISentenceRanker
    {
        private int _count;

        public int Count => _count;

        public string Name => "counting";

        public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _count);
            return RankingDiagnostics.Direct;
        }
    }
}

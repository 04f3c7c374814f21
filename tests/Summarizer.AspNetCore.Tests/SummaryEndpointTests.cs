using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.AspNetCore.Tests;

/// <summary>POST …/summary: replies and problems.</summary>
public class SummaryEndpointTests
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    private Server _server = null!;

    [OneTimeSetUp]
    public async Task Start() => _server = await Server.StartAsync(s => s.Limits.RequestsPerSecondPerClient = 0);

    [OneTimeTearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [Test]
    public async Task Text_gives_sentences_that_slice_it()
    {
        JsonElement reply = await _server.ReadAsync(new { text = Server.Article, sentences = 2 });
        JsonElement[] sentences = [.. reply.GetProperty("sentences").EnumerateArray()];
        Assert.That(sentences, Has.Length.EqualTo(2));
        foreach (JsonElement s in sentences)
            Assert.That(Server.Article[s.GetProperty("start").GetInt32()..s.GetProperty("end").GetInt32()], Is.EqualTo(s.GetProperty("text").GetString()));
        Assert.That(reply.GetProperty("language").GetString(), Is.EqualTo("en"));
        Assert.That(reply.TryGetProperty("text", out _), Is.False, "the client has the text");
    }

    [Test]
    public async Task Reply_has_the_described_shape()
    {
        JsonElement json = await _server.ReadAsync(new { html = $"<title>T</title><p>{Server.Article}", title = "T", lengths = 5, keyphrases = 2 });
        SummaryReply reply = json.Deserialize<SummaryReply>(Strict)!;
        Assert.That(reply.Sentences.Select(s => s.Text), Is.EqualTo(TextSummarizer.Default.Summarize(Server.Article).Sentences.Select(s => s.Text)));
    }

    [Test]
    public async Task Html_gives_offsets_into_the_text_it_returns()
    {
        string html = "<html><head><title>The bridge</title></head><body><nav>Home</nav><p>" + Server.Article.Replace(". ", ".</p><p>", StringComparison.Ordinal) + "</p><script>alert(1)</script></body></html>";
        JsonElement reply = await _server.ReadAsync(new { html, words = 30 });
        string text = reply.GetProperty("text").GetString()!;
        Assert.That(text, Does.Not.Contain("alert").And.Not.Contain("<"));
        Assert.That(reply.GetProperty("title").GetString(), Is.EqualTo("The bridge"));
        foreach (JsonElement s in reply.GetProperty("sentences").EnumerateArray())
            Assert.That(text[s.GetProperty("start").GetInt32()..s.GetProperty("end").GetInt32()], Is.EqualTo(s.GetProperty("text").GetString()));
    }

    [Test]
    public async Task Algorithm_language_title_and_ratio_are_heeded()
    {
        JsonElement reply = await _server.ReadAsync(new { text = Server.Article, algorithm = "lead", language = "de", title = "Bridge", ratio = 0.2 });
        Assert.That(reply.GetProperty("algorithm").GetString(), Is.EqualTo("lead"));
        Assert.That(reply.GetProperty("language").GetString(), Is.EqualTo("de"));
        Assert.That(reply.GetProperty("title").GetString(), Is.EqualTo("Bridge"));
        Assert.That(reply.GetProperty("sentences").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task Keyphrases_are_given_with_scores()
    {
        JsonElement reply = await _server.ReadAsync(new { text = Server.Article, count = 3 }, "/api/keyphrases");
        KeyphrasesReply phrases = reply.Deserialize<KeyphrasesReply>(Strict)!;
        Assert.That(phrases.Keyphrases.Select(k => k.Text), Does.Contain("bridge"));
        Assert.That(phrases.Keyphrases, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Wrong_count_of_keyphrases_is_a_problem()
    {
        using HttpResponseMessage response = await _server.PostAsync(new { text = "a", count = 0 }, "/api/keyphrases");
        await Server.AssertProblemAsync(response, 400);
    }

    [Test]
    public async Task Blank_text_is_no_error() => Assert.That((await _server.ReadAsync(new { text = " \n" })).GetProperty("summary").GetString(), Is.Empty);

    [Test]
    public async Task Lone_surrogates_are_legal()
    {
        using HttpResponseMessage response = await _server.PostRawAsync("""{"text":"A lone \ud800 surrogate stands here, and a NUL \u0000 too."}""");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("lone \ufffd surrogate"));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{} x")]
    [TestCase("""{"text":1}""")]
    [TestCase("""{"text":"a","sentences":"3"}""")]
    [TestCase("""{"text":"a","sentences":2.5}""")]
    [TestCase("""{"text":"a","sentences":0}""")]
    [TestCase("""{"text":"a","sentences":99999999999}""")]
    [TestCase("""{"text":"a","words":-1}""")]
    [TestCase("""{"text":"a","ratio":1.5}""")]
    [TestCase("""{"text":"a","ratio":0.5,"words":3}""")]
    [TestCase("""{"text":"a","algorithm":"magic"}""")]
    [TestCase("""{"text":"a","language":"no such tag"}""")]
    [TestCase("""{"text":"a","html":"b"}""")]
    [TestCase("""{"text":"a","language":"klingon"}""")]
    [TestCase("""{"text":"a","sentance":3}""")]
    [TestCase("""{"text":"a","lengths":0}""")]
    [TestCase("""{"text":"a","lengths":51}""")]
    [TestCase("""{"text":"a","keyphrases":-1}""")]
    [TestCase("""{"text":"a","coherence":"yes"}""")]
    [TestCase("{}")]
    public async Task Wrong_body_is_a_problem_that_tells_nothing_of_the_inside(string json)
    {
        using HttpResponseMessage response = await _server.PostRawAsync(json);
        Assert.That(await Server.AssertProblemAsync(response, 400), Is.Not.Empty);
    }

    [Test]
    public async Task Depth_bomb_is_refused()
    {
        using HttpResponseMessage response = await _server.PostRawAsync("{\"x\":" + new string('[', 100_000));
        await Server.AssertProblemAsync(response, 400);
    }

    [Test]
    public async Task What_is_unknown_is_named()
    {
        using HttpResponseMessage field = await _server.PostAsync(new { text = "a", sentance = 3 });
        Assert.That(await Server.AssertProblemAsync(field, 400), Does.Contain("'sentance'").And.Contain("sentences"));
        using HttpResponseMessage language = await _server.PostAsync(new { text = "a", language = "klingon" });
        Assert.That(await Server.AssertProblemAsync(language, 400), Does.Contain("'klingon'"));
    }

    [Test]
    public async Task Language_without_a_profile_is_said_in_the_diagnostics() =>
        Assert.That((await _server.ReadAsync(new { text = Server.Article, language = "tlh" })).GetProperty("diagnostics").GetProperty("languageProfile").GetBoolean(), Is.False);

    [Test]
    public async Task One_call_gives_all_lengths()
    {
        JsonElement reply = await _server.ReadAsync(new { text = Server.Article, sentences = 2, lengths = 6 });
        JsonElement[] lengths = [.. reply.GetProperty("lengths").EnumerateArray()];
        Dictionary<int, string> sentences = reply.GetProperty("sentences").EnumerateArray().Concat(reply.GetProperty("further").EnumerateArray())
            .ToDictionary(s => s.GetProperty("index").GetInt32(), s => s.GetProperty("text").GetString()!);
        Assert.That(lengths, Has.Length.EqualTo(6));
        for (int n = 1; n <= lengths.Length; n++)
            Assert.That(lengths[n - 1].EnumerateArray().Select(i => sentences[i.GetInt32()]), Is.EqualTo(TextSummarizer.Default.Summarize(Server.Article, n).Sentences.Select(s => s.Text)));
    }

    [Test]
    public async Task Keyphrases_come_with_the_summary() =>
        Assert.That((await _server.ReadAsync(new { text = Server.Article, keyphrases = 2 })).GetProperty("keyphrases").GetArrayLength(), Is.EqualTo(2));

    [Test]
    public async Task Sentence_over_two_lines_has_a_text_to_show()
    {
        JsonElement reply = await _server.ReadAsync(new { text = Server.Article.Replace("river was", "river\nwas", StringComparison.Ordinal), sentences = 5 });
        Assert.That(reply.GetProperty("sentences")[0].GetProperty("displayText").GetString(), Is.EqualTo("The bridge over the river was closed for five weeks."));
    }

    [Test]
    public async Task Coherence_is_heeded()
    {
        const string text = "The council met on Tuesday. However, the bridge, the sensors of the bridge and the trams on the bridge stay under watch. The sensors of the bridge watch every tram.";
        int[] with = await IndexesAsync(true), without = await IndexesAsync(false);
        Assert.That(with, Is.Not.EqualTo(without));

        async Task<int[]> IndexesAsync(bool coherence) =>
            [.. (await _server.ReadAsync(new { text, sentences = 1, algorithm = "luhn", coherence })).GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("index").GetInt32())];
    }

    [Test]
    public async Task Url_is_refused_unless_fetching_is_on()
    {
        using HttpResponseMessage response = await _server.PostAsync(new { url = "https://example.org/" });
        Assert.That(await Server.AssertProblemAsync(response, 400), Does.Contain("url"));
    }

    [Test]
    public async Task Other_media_types_are_refused()
    {
        using HttpResponseMessage response = await _server.Client.PostAsync("/api/summary", new StringContent("text", Encoding.UTF8, "image/png"));
        await Server.AssertProblemAsync(response, 415);
    }

    [Test]
    public async Task Declared_length_above_the_limit_is_refused_before_the_body_is_sent()
    {
        using TcpClient tcp = new(_server.Client.BaseAddress!.Host, _server.Client.BaseAddress.Port);
        await tcp.GetStream().WriteAsync("POST /api/summary HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 62914560\r\n\r\n"u8.ToArray());
        using StreamReader reader = new(tcp.GetStream());
        Assert.That(await reader.ReadLineAsync(), Is.EqualTo("HTTP/1.1 413 Payload Too Large"));
    }

    [Test]
    public async Task Undeclared_length_above_the_limit_is_refused()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/summary")
        {
            Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes("{\"text\":\"" + new string('a', 11_000_000) + "\"}"))),
        };
        request.Headers.TransferEncodingChunked = true;
        request.Content.Headers.ContentType = new("application/json");
        try
        {
            using HttpResponseMessage response = await _server.Client.SendAsync(request);
            await Server.AssertProblemAsync(response, 413);
        }
        catch (HttpRequestException)
        {
            // The server may close the connection while the client still sends.
        }
    }

    [Test]
    public void The_application_gets_the_summarizer_itself() =>
        Assert.That(_server.Services.GetRequiredService<ISummarizer>().Summarize(new SummaryRequest(Server.Article)).Sentences, Has.Count.EqualTo(3));
}

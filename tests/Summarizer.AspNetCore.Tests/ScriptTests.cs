using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Summarizer.AspNetCore.Script;

namespace Summarizer.AspNetCore.Tests;

/// <summary>The module that pages load, and who may load it.</summary>
public class ScriptTests
{
    private const string Elsewhere = "https://news.example";

    [Test]
    public void Script_is_small()
    {
        TestContext.Out.WriteLine($"{ElementScript.Instance.Gzip.Length} bytes gzipped, {ElementScript.Instance.Brotli.Length} with Brotli");
        Assert.That(ElementScript.Instance.Gzip, Has.Length.InRange(1_000, 9 * 1024));
    }

    [TestCase("gzip", "gzip")]
    [TestCase("gzip, br", "br")]
    [TestCase("identity", null)]
    public async Task Script_comes_compressed_and_is_kept_by_browsers(string accepted, string? encoding)
    {
        await using Server server = await Server.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/summarizer.js");
        request.Headers.Add("Accept-Encoding", accepted);
        using HttpResponseMessage response = await server.Client.SendAsync(request);
        Assert.That((response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentEncoding.FirstOrDefault()), Is.EqualTo(("text/javascript", encoding)));
        await using Stream body = await response.Content.ReadAsStreamAsync();
        await using Stream plain = encoding switch { "gzip" => new GZipStream(body, CompressionMode.Decompress), "br" => new BrotliStream(body, CompressionMode.Decompress), _ => body };
        using StreamReader reader = new(plain, Encoding.UTF8);
        Assert.That(await reader.ReadToEndAsync(), Does.Contain("customElements.define('get-a-summary'"));
        using HttpRequestMessage again = new(HttpMethod.Get, "/api/summarizer.js");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using HttpResponseMessage unchanged = await server.Client.SendAsync(again);
        Assert.That(unchanged.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public void Every_language_has_every_label()
    {
        Assert.That(ElementScript.Labels, Has.Count.EqualTo(11));
        Assert.That(ElementScript.Labels.Values.Select(l => l.Length), Is.All.EqualTo(ElementScript.Labels["names"].Length));
        Assert.That(ElementScript.Labels.Values.SelectMany(l => l), Is.All.Not.Empty);
    }

    [Test]
    public async Task Other_origins_are_kept_out_by_default()
    {
        await using Server server = await Server.StartAsync();
        using HttpResponseMessage script = await SendAsync(server, HttpMethod.Get, "/api/summarizer.js", Elsewhere), preflight = await SendAsync(server, HttpMethod.Options, "/api/summary", Elsewhere);
        Assert.That(script.Headers.Contains("Access-Control-Allow-Origin"), Is.False);
        Assert.That(script.Headers.CacheControl!.NoStore, "a refusal that a browser keeps would outlive the setting");
        Assert.That(preflight.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [TestCase(Elsewhere, Elsewhere, Elsewhere)]
    [TestCase("*", Elsewhere, "*")]
    [TestCase("https://other.example", Elsewhere, null)]
    public async Task Chosen_origins_are_let_in(string setting, string origin, string? allowed)
    {
        await using Server server = await Server.StartAsync(s => s.Cors.Origins.Add(setting));
        using HttpResponseMessage script = await SendAsync(server, HttpMethod.Get, "/api/summarizer.js", origin), preflight = await SendAsync(server, HttpMethod.Options, "/api/summary", origin);
        using HttpRequestMessage call = new(HttpMethod.Post, "/api/summary") { Content = new StringContent(JsonSerializer.Serialize(new { text = Server.Article }), null, "application/json") };
        call.Headers.Add("Origin", origin);
        using HttpResponseMessage reply = await server.Client.SendAsync(call);
        foreach (HttpResponseMessage response in new[] { script, preflight, reply })
        {
            Assert.That(response.IsSuccessStatusCode);
            Assert.That(response.Headers.TryGetValues("Access-Control-Allow-Origin", out IEnumerable<string>? values) ? values.Single() : null, Is.EqualTo(allowed));
            Assert.That(response.Headers.Vary, Does.Contain("Origin"));
        }

        Assert.That(script.Headers.CacheControl!.NoStore, Is.EqualTo(allowed is null));
    }

    [TestCase("news.example")]
    [TestCase("https://news.example/path")]
    [TestCase("ftp://news.example")]
    public void Wrong_origin_is_named(string origin) =>
        Assert.That(() => Server.Build(s => s.Cors.Origins.Add(origin)), Throws.Exception.With.Message.StartsWith($"Summarizer:Cors:Origins is '{origin}'"));

    private static async Task<HttpResponseMessage> SendAsync(Server server, HttpMethod method, string path, string origin)
    {
        using HttpRequestMessage request = new(method, path);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        return await server.Client.SendAsync(request);
    }
}

using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Summarizer.AspNetCore.Requests;

namespace Summarizer.AspNetCore.Tests;

/// <summary>Fetching by url: only what anybody may reach.</summary>
public class FetchTests
{
    [TestCase("8.8.8.8", true)]
    [TestCase("2606:4700:4700::1111", true)]
    [TestCase("127.0.0.1", false)]
    [TestCase("127.8.8.8", false)]
    [TestCase("0.0.0.0", false)]
    [TestCase("10.1.2.3", false)]
    [TestCase("100.64.0.1", false)]
    [TestCase("169.254.169.254", false)]
    [TestCase("172.31.255.255", false)]
    [TestCase("172.32.0.1", true)]
    [TestCase("192.168.0.1", false)]
    [TestCase("224.0.0.1", false)]
    [TestCase("255.255.255.255", false)]
    [TestCase("::1", false)]
    [TestCase("::", false)]
    [TestCase("::ffff:127.0.0.1", false)]
    [TestCase("::ffff:10.0.0.1", false)]
    [TestCase("::ffff:8.8.8.8", true)]
    [TestCase("fe80::1", false)]
    [TestCase("fd00::1", false)]
    [TestCase("64:ff9b::7f00:1", false)]
    [TestCase("2002:7f00:1::", false)]
    [TestCase("2001:db8::1", false)]
    [TestCase("ff02::1", false)]
    public void Public_addresses_are_told_from_others(string address, bool isPublic) =>
        Assert.That(PublicAddresses.IsPublic(IPAddress.Parse(address)), Is.EqualTo(isPublic));

    [Test]
    public async Task Loopback_is_refused_by_name_and_number()
    {
        await using Server server = await Server.StartAsync(s => s.Fetch.Enabled = true);
        int port = server.Client.BaseAddress!.Port;
        foreach (string host in new[] { "127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "0" })
        {
            using HttpResponseMessage response = await server.PostAsync(new { url = $"http://{host}:{port}/page" });
            Assert.That(await Server.AssertProblemAsync(response, 400), Does.Contain("public"), host);
        }
    }

    [TestCase("file:///etc/passwd")]
    [TestCase("ftp://example.org/")]
    [TestCase("gopher://example.org/")]
    [TestCase("http://user:secret@example.org/")]
    [TestCase("/relative")]
    [TestCase("")]
    public async Task Other_schemes_and_credentials_are_refused(string url)
    {
        await using Server server = await Server.StartAsync(s => s.Fetch.Enabled = true);
        using HttpResponseMessage response = await server.PostAsync(new { url });
        await Server.AssertProblemAsync(response, 400);
    }

    [Test]
    public async Task Page_is_fetched_from_an_allowed_network_redirects_included()
    {
        await using Server server = await StartWithPagesAsync();
        foreach (string page in new[] { "page", "moved" })
        {
            JsonElement reply = await server.ReadAsync(new { url = server.Client.BaseAddress + page });
            Assert.That(reply.GetProperty("text").GetString(), Does.Contain("The bridge over the river").And.Not.Contain("<p>"));
        }
    }

    [TestCase("inside", 400)]
    [TestCase("file", 400)]
    [TestCase("loop", 422)]
    [TestCase("large", 422)]
    [TestCase("slow", 422)]
    [TestCase("image", 422)]
    [TestCase("missing", 422)]
    public async Task Redirects_to_the_inside_and_pages_beyond_the_caps_are_refused(string page, int status)
    {
        await using Server server = await StartWithPagesAsync(page);
        using HttpResponseMessage response = await server.PostAsync(new { url = server.Client.BaseAddress + page });
        await Server.AssertProblemAsync(response, status);
    }

    // Long enough for a busy machine; short where a page never comes.
    private static Task<Server> StartWithPagesAsync(string? page = null) => Server.StartAsync(
        s =>
        {
            s.Fetch.Enabled = true;
            s.Fetch.AllowedNetworks.Add("127.0.0.1/32");
            s.Fetch.MaxBytes = 100_000;
            s.Fetch.Timeout = TimeSpan.FromSeconds(page == "slow" ? 1 : 20);
        },
        map: app =>
        {
            app.MapGet("/page", () => Results.Content($"<p>{Server.Article}</p>", "text/html"));
            app.MapGet("/moved", () => Results.Redirect("/page"));
            app.MapGet("/inside", () => Results.Redirect("http://127.0.0.2/page"));
            app.MapGet("/file", () => Results.Redirect("file:///etc/passwd"));
            app.MapGet("/loop", () => Results.Redirect("/loop"));
            app.MapGet("/large", async (HttpContext context) =>
            {
                context.Response.ContentType = "text/html";
                byte[] chunk = new byte[10_000];
                for (int i = 0; i < 100; i++) await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
            });
            app.MapGet("/slow", async (HttpContext context) => await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted));
            app.MapGet("/image", () => Results.Bytes(new byte[10], "image/png"));
        });
}

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace GetASummary.BrowserTests;

/// <summary>The sample on a real server of loopback, and Debian's chromium. Without a browser all tests are skipped.</summary>
[SetUpFixture]
public sealed class Site
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static WebApplicationFactory<Program>? _server;
    private static IPlaywright? _playwright;

    public static IBrowser Browser { get; private set; } = null!;

    public static Uri Address { get; private set; } = null!;

    /// <summary>A site of another origin.</summary>
    public static Publisher Publisher { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        string? chromium = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        if (chromium is null) Assert.Ignore("No chromium: apt-get install chromium, or name one in CHROMIUM.");
        Publisher = await Publisher.StartAsync();
        _server = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseUrls("http://127.0.0.1:0").UseSetting("Summarizer:Limits:RequestsPerSecondPerClient", "0").UseSetting("Summarizer:Cors:Origins:0", Publisher.Address.GetLeftPart(UriPartial.Authority)));
        _server.UseKestrel(0);
        _server.StartServer();
        Address = _server.ClientOptions.BaseAddress;
        Publisher.Api = Environment.GetEnvironmentVariable("SUMMARIZER_API") is { Length: > 0 } other ? new Uri(other) : new Uri(Address, "/api/"); // another server, for measuring
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Arguments });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        if (Publisher is not null) await Publisher.DisposeAsync();
    }
}

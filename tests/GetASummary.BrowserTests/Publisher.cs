using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GetASummary.BrowserTests;

/// <summary>A publisher's own site: plain pages of another origin, under a strict policy, that have the two lines and nothing else of ours.</summary>
public sealed class Publisher : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Publisher(WebApplication app)
    {
        _app = app;
        app.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src {Api.GetLeftPart(UriPartial.Authority)}; connect-src {Api.GetLeftPart(UriPartial.Authority)}; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
            return next(context);
        });
        app.MapGet("/", () => Page(File.ReadAllText(Path.Combine(Sample, "index.html")).Replace("http://localhost:5000/api/", Api.ToString(), StringComparison.Ordinal)));
        app.MapGet("/site.css", () => Results.Text(File.ReadAllText(Path.Combine(Sample, "site.css")), "text/css"));
        app.MapGet("/articles/{name}", (string name, string? attributes) => Page(Wrap(File.ReadAllText(Path.Combine(Here(), "..", "Articles", Path.GetFileName(name) + ".html")), attributes)));
        app.MapGet("/long", (int words) => Page(Wrap(string.Concat(LongArticle(words)), null)));
    }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Where the summaries come from.</summary>
    public Uri Api { get; set; } = new("http://127.0.0.1/");

    private static string Sample => Path.Combine(Here(), "..", "..", "..", "samples", "StaticSite");

    public static IEnumerable<string> Articles => Directory.EnumerateFiles(Path.Combine(Here(), "..", "Articles"), "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static async Task<Publisher> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        Publisher publisher = new(builder.Build());
        await publisher._app.StartAsync();
        return publisher;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult Page(string html) => Results.Content(html, "text/html; charset=utf-8");

    private string Wrap(string article, string? attributes) => $"""
        <!doctype html>
        <html lang="{(article.Contains("lang=\"ar\"", StringComparison.Ordinal) ? "ar\" dir=\"rtl" : article.Contains("lang=\"zh\"", StringComparison.Ordinal) ? "zh" : "en")}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>An article</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">
        <script type="module" src="{Api}summarizer.js"></script></head>
        <body><main><h1>An article</h1><get-a-summary for="#article" sentences="3" {attributes}></get-a-summary><article id="article">{article}</article></main></body>
        </html>
        """;

    private static IEnumerable<string> LongArticle(int words)
    {
        string[] nouns = ["harbour", "bridge", "orchard", "railway", "museum", "library", "glacier", "market", "river", "school", "factory", "garden"];
        for (int said = 0, i = 0; said < words; said += 60, i++)
        {
            string a = nouns[i % 12], b = nouns[(i * 5 + 1) % 12], c = nouns[(i / 12 * 7 + 3) % 12];
            yield return $"<p>The {a} of district {i} was built before the {b}, and <em>nobody</em> remembers why the {c} came first. In year {1500 + i} the {a} burned, and the people of the {b} carried water for two days. "
                + $"A <a href=\"#\">report on the {c}</a> says that the {a} cost {i * 37} crowns. The {b} still keeps a picture of the {a} as it stood.</p>\n";
        }
    }

    private static string Here([CallerFilePath] string here = "") => here;
}

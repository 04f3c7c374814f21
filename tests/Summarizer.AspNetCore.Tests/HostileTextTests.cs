using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Summarizer.AspNetCore.Rendering;

namespace Summarizer.AspNetCore.Tests;

/// <summary>Hostile text never comes back as markup: not in JSON, not in what is rendered.</summary>
public class HostileTextTests
{
    private static readonly string[] Elements = ["details", "summary", "ol", "li", "a"];

    private Server _server = null!;

    [OneTimeSetUp]
    public async Task Start() => _server = await Server.StartAsync(s => s.Limits.RequestsPerSecondPerClient = 0);

    [OneTimeTearDown]
    public async Task Stop() => await _server.DisposeAsync();

    public static IEnumerable<TestCaseData> Texts => HostileTexts.All.Select((text, i) => new TestCaseData(text).SetArgDisplayNames($"{i}"));

    [Test]
    public void There_are_fifty() => Assert.That(HostileTexts.All.Distinct().Count(), Is.EqualTo(50));

    [TestCaseSource(nameof(Texts))]
    public void Rendered_summary_holds_it_as_text(string hostile)
    {
        string text = $"Ordinary words stand {hostile} here for all readers.";
        string html = SummaryMarkup.Render(_server.Services, new SummaryMarkupRequest(text, 20, hostile, null, hostile, true, null));
        IDocument page = new HtmlParser().ParseDocument("<body>" + html);
        IElement[] elements = [.. page.Body!.QuerySelectorAll("*")];
        Assert.That(elements.Select(e => e.LocalName).Distinct(), Is.SubsetOf(Elements));
        Assert.That(elements.SelectMany(e => e.Attributes).Select(a => a.Name).Distinct(), Is.SubsetOf(new[] { "open", "lang", "dir", "href" }));
        Assert.That(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Is.All.StartsWith("#:~:text=").And.All.Matches("^[^<>\"' ]*$"));
        Assert.That(page.QuerySelectorAll("li").Select(li => li.TextContent), Is.EqualTo(TextSummarizer.Default.Summarize(new SummaryRequest(text) { Title = hostile, Length = SummaryLength.Sentences(20) }).Sentences.Select(s => s.DisplayText)));
    }

    [TestCaseSource(nameof(Texts))]
    public async Task Reply_is_JSON_that_no_browser_takes_for_a_page(string hostile)
    {
        string text = $"Ordinary words stand {hostile} here for all readers.";
        using HttpResponseMessage response = await _server.PostAsync(new { text, title = hostile, query = hostile, sentences = 20 });
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/json"));
        Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
        JsonElement reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        foreach (JsonElement s in reply.GetProperty("sentences").EnumerateArray())
            Assert.That(s.GetProperty("text").GetString(), Is.EqualTo(text[s.GetProperty("start").GetInt32()..s.GetProperty("end").GetInt32()]));
        using HttpResponseMessage problem = await _server.PostRawAsync(JsonSerializer.Serialize(new Dictionary<string, string> { [hostile] = hostile, ["text"] = text }));
        Assert.That(problem.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(problem.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
    }
}

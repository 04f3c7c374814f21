using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Summarizer.AspNetCore.Rendering;

namespace Summarizer.AspNetCore.Tests;

/// <summary>The summary rendered into a page, without a script.</summary>
public class RenderingTests
{
    [Test]
    public async Task Component_renders_the_summary()
    {
        await using Server server = await Server.StartAsync();
        IElement element = await RenderAsync(server, new() { ["Text"] = Server.Article, ["For"] = "#story", ["Sentences"] = 2, ["keyphrases"] = "0" });
        Assert.That((element.GetAttribute("for"), element.GetAttribute("sentences"), element.GetAttribute("keyphrases")), Is.EqualTo(("#story", "2", "0")));
        Assert.That(element.QuerySelectorAll("li").Select(li => li.TextContent), Is.EqualTo(TextSummarizer.Default.Summarize(Server.Article, 2).Sentences.Select(s => s.DisplayText)));
        Assert.That(element.QuerySelector("summary")!.TextContent, Is.EqualTo("Get a summary"));
        string[] words = element.QuerySelector("a")!.TextContent.Split(' ');
        Assert.That(element.QuerySelector("a")!.GetAttribute("href"), Is.EqualTo($"#:~:text={string.Join("%20", words.Length <= 10 ? words : words[..5])}" + (words.Length <= 10 ? "" : "," + string.Join("%20", words[^5..]))));
    }

    [Test]
    public async Task Component_without_a_text_is_left_to_the_script()
    {
        await using Server server = await Server.StartAsync();
        Assert.That((await RenderAsync(server, [])).InnerHtml, Is.Empty);
        Assert.That((await RenderAsync(server, new() { ["Text"] = " " })).InnerHtml, Is.Empty);
    }

    [Test]
    public async Task Tag_helper_renders_the_same()
    {
        await using Server server = await Server.StartAsync();
        GetASummaryTagHelper helper = new() { Text = Server.Article, Sentences = 2, LabelLanguage = "de", ViewContext = new ViewContext { HttpContext = new DefaultHttpContext { RequestServices = server.Services } } };
        TagHelperOutput output = new("get-a-summary", [new TagHelperAttribute("for", "#story")], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "id"), output);
        IElement component = await RenderAsync(server, new() { ["Text"] = Server.Article, ["Sentences"] = 2, ["LabelLanguage"] = "de" });
        Assert.That(output.Content.GetContent(), Is.EqualTo(component.InnerHtml));
        Assert.That(output.Attributes.Select(a => a.Name), Is.EqualTo(new[] { "for", "sentences" }));
        Assert.That(component.QuerySelector("summary")!.TextContent, Is.EqualTo("Zusammenfassen"));
    }

    [Test]
    public async Task Named_summarizer_is_used()
    {
        await using Server server = await Server.StartAsync(map: app => app.MapSummarizer("/news", "news"), services: services => services.AddSummarizer("news", s => s.Algorithm = "lead"));
        IElement element = await RenderAsync(server, new() { ["Text"] = Server.Article, ["Sentences"] = 1, ["Summarizer"] = "news" });
        Assert.That(element.QuerySelector("li")!.TextContent, Is.EqualTo("The bridge over the river was closed for five weeks."));
    }

    [Test]
    public async Task Summarizer_that_is_not_mapped_is_explained()
    {
        await using Server server = await Server.StartAsync();
        Assert.That(async () => await RenderAsync(server, new() { ["Text"] = Server.Article, ["Summarizer"] = "news" }), Throws.InvalidOperationException.With.Message.Contains("MapSummarizer(\"/api\", \"news\")"));
    }

    private static async Task<IElement> RenderAsync(Server server, Dictionary<string, object?> parameters)
    {
        await using HtmlRenderer renderer = new(server.Services, server.Services.GetRequiredService<ILoggerFactory>());
        string html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<GetASummary>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return new HtmlParser().ParseDocument("<body>" + html).QuerySelector("get-a-summary")!;
    }
}

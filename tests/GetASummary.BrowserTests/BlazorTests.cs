using Microsoft.Playwright;

namespace GetASummary.BrowserTests;

/// <summary>samples/Blazor as it is published: trimmed, in the reader's own browser.</summary>
public class BlazorTests
{
    private const string Missing = "samples/Blazor is not published: dotnet publish samples/Blazor";

    [Test]
    public async Task Summary_is_made_in_the_browser()
    {
        await using PublishedApp? app = await PublishedApp.StartAsync();
        if (app is null) Assert.Ignore(Missing);
        await using Visit visit = await Visit.StartAsync("/index.html", site: app.Address);
        string text = await visit.Page.Locator("#text").InputValueAsync();
        List<string> requests = [];
        visit.Page.Request += (_, request) => requests.Add(request.Url);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Get a summary" }).ClickAsync();
        ILocator items = visit.Page.GetByRole(AriaRole.Listitem);
        await Assertions.Expect(items).ToHaveCountAsync(3);
        foreach (string sentence in await items.AllTextContentsAsync()) Assert.That(text, Does.Contain(sentence));
        Assert.That(await items.AllTextContentsAsync(), Is.Unique.And.None.Empty);
        Assert.That(requests, Is.Empty, "the text stays in the browser");
        await visit.ScreenshotAsync("blazor");
    }

    /// <summary>Says the times of the sample's README: of visitors who have nothing in their cache, each in a context of its own.</summary>
    [Test]
    [Explicit("measures")]
    public async Task Times_from_navigation_to_the_summary()
    {
        await using PublishedApp? app = await PublishedApp.StartAsync();
        if (app is null) Assert.Ignore(Missing);
        for (int i = 0; i < 10; i++)
        {
            await using Visit visit = await Visit.StartAsync("/index.html", site: app.Address, before: page => page.AddInitScriptAsync("""
                window.ready = new Promise(resolve => new MutationObserver((_, o) => { if (document.querySelector('button')) { o.disconnect(); resolve(performance.now()); } })
                    .observe(document, { childList: true, subtree: true }));
                """));
            TestContext.Out.WriteLine(await visit.Page.EvaluateAsync<string>("""
                async () => {
                  const ready = await window.ready, status = document.querySelector('[role=status]'), sentences = document.querySelector('#sentences'), clicks = [];
                  for (let n = 3; n < 6; n++) {
                    sentences.value = n;
                    sentences.dispatchEvent(new Event('change', { bubbles: true }));
                    const start = performance.now();
                    document.querySelector('button').click();
                    while (status.querySelectorAll('li').length !== n) await new Promise(resolve => setTimeout(resolve));
                    clicks.push(performance.now() - start);
                    await new Promise(resolve => setTimeout(resolve, 200));
                  }
                  const bytes = performance.getEntriesByType('resource').reduce((sum, e) => sum + e.encodedBodySize, 0);
                  return `interactive ${ready.toFixed(0)} ms, clicks ${clicks.map(c => c.toFixed(1)).join(', ')} ms, ${bytes} bytes, ${status.querySelector('p').textContent}`;
                }
                """));
        }
    }
}

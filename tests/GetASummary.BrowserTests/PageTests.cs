using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace GetASummary.BrowserTests;

/// <summary>The page as its visitors use it.</summary>
public class PageTests
{
    [Test]
    public async Task Press_unfolds_the_summary_and_marks_its_sentences()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.ScreenshotAsync("article");
        await visit.GetSummaryAsync();
        Assert.That(await visit.Press.GetAttributeAsync("aria-expanded"), Is.EqualTo("true"));
        Assert.That(await visit.Items.AllTextContentsAsync(), Is.EqualTo(await visit.Marks.AllTextContentsAsync()).And.Count.EqualTo(3));
        Assert.That(await visit.Page.Locator("#status").TextContentAsync(), Does.Contain("3 sentences"));
        Assert.That(await visit.Page.Locator("#facts").TextContentAsync(), Does.StartWith("English"));
        await visit.ScreenshotAsync("summary");
        await visit.Press.ClickAsync();
        Assert.That(await visit.Page.Locator("#panel").IsVisibleAsync(), Is.False);
        Assert.That(await visit.Marks.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Press_shifts_nothing()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.GetSummaryAsync();
        await visit.Page.WaitForTimeoutAsync(300);
        Assert.That(await visit.Page.EvaluateAsync<double>("window.shifts"), Is.Zero);
        Assert.That(await visit.Page.EvaluateAsync<double>("window.shiftsWithInput"), Is.Zero, "beside the article not even the pressed box moves anything");
    }

    [Test]
    public async Task Slider_summarizes_anew_at_once()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.GetSummaryAsync();
        await visit.Page.Locator("#length").FillAsync("6");
        await Assertions.Expect(visit.Items).ToHaveCountAsync(6);
        await Assertions.Expect(visit.Marks).ToHaveCountAsync(6);
        Assert.That(await visit.Page.Locator("#amount").TextContentAsync(), Is.EqualTo("6 sentences"));
        await visit.Page.Locator("#length").FillAsync("1");
        await Assertions.Expect(visit.Items).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Sentence_leads_to_its_place_in_the_article()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.GetSummaryAsync();
        await visit.Items.Last.ClickAsync();
        ILocator here = visit.Page.Locator("mark.here");
        await Assertions.Expect(here).ToBeInViewportAsync();
        await Assertions.Expect(here).ToBeFocusedAsync();
        Assert.That(await here.TextContentAsync(), Is.EqualTo(await visit.Items.Last.TextContentAsync()));
        await visit.ScreenshotAsync("highlight");
    }

    [Test]
    public async Task Keyphrase_focuses_the_summary_and_lets_go()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.GetSummaryAsync();
        ILocator chip = visit.Page.Locator(".chips button").Last;
        string word = (await chip.TextContentAsync())!;
        await chip.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#status")).ToContainTextAsync("about " + word);
        Assert.That(await chip.GetAttributeAsync("aria-pressed"), Is.EqualTo("true"));
        await visit.ScreenshotAsync("focus");
        await chip.ClickAsync();
        Assert.That(await chip.GetAttributeAsync("aria-pressed"), Is.EqualTo("false"));
    }

    [Test]
    public async Task Summary_is_copied()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.GetSummaryAsync();
        await visit.Page.Locator("#copy").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#copy")).ToHaveTextAsync("Copied");
        Assert.That(await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), Is.EqualTo(string.Join(' ', await visit.Items.AllTextContentsAsync())));
    }

    [TestCase("notes.md", "# My notes\n\nThe harbour was closed. Divers looked for the *anchor* for three days.\n", "My notes", "anchor for three days")]
    [TestCase("page.html", "<title>My page</title><script>alert(1)</script><p>The harbour was closed. Divers looked for the <b>anchor</b>.</p>", "My page", "for the anchor")]
    [TestCase("mail.txt", "The harbour was closed. Divers looked for the anchor.", "Your text", "the anchor")]
    public async Task Dropped_file_becomes_the_article(string name, string content, string title, string words)
    {
        await using Visit visit = await Visit.StartAsync();
        IJSHandle transfer = await visit.Page.EvaluateHandleAsync("([name, content]) => { const d = new DataTransfer(); d.items.add(new File([content], name)); return d; }", new[] { name, content });
        await visit.Page.DispatchEventAsync("#drop", "drop", new { dataTransfer = transfer });
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title);
        Assert.That(await visit.Page.Locator("article").TextContentAsync(), Does.Contain(words).And.Not.Contain("alert"));
        Assert.That(await visit.Items.CountAsync(), Is.GreaterThan(0));
    }

    [Test]
    public async Task Pasted_text_is_summarized_and_the_slider_goes_on_working()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.Page.Locator("#text").FillAsync("The harbour was closed for days. Divers looked for the lost anchor. A storm had torn it from its chain. Ships waited outside the harbour. Nobody was hurt in the storm.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Summarize it" }).ClickAsync();
        await Assertions.Expect(visit.Items).ToHaveCountAsync(3);
        await visit.Page.Locator("#length").FillAsync("1");
        await Assertions.Expect(visit.Items).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Marks).ToHaveCountAsync(1);
    }

    [TestCase("<p>Ordinary words stand here for all to read.</p><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)></svg>")]
    [TestCase("</textarea></article><script>alert(1)</script> Ordinary words stand here for all to read.")]
    [TestCase("Ordinary words stand here for all to read. <script>alert(1)</script> \"><img src=x onerror=alert(1)> {{7*7}}")]
    [TestCase("<a href=\"javascript:alert(1)\">Ordinary words stand here for all to read.</a></p>")]
    public async Task Hostile_HTML_does_not_run(string text)
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.Page.Locator("#text").FillAsync(text);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Summarize it" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("article")).ToContainTextAsync("Ordinary words stand here");
        await visit.Page.Locator("#length").FillAsync("2");
        await visit.Page.WaitForTimeoutAsync(200);
        Assert.That(await visit.Page.Locator("article img, article script, article svg, article a, #summary script, #summary img").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Keyboard_alone_is_enough()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeFocusedAsync();
        await TabToAsync(visit, "press");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Items.First.WaitForAsync();
        await TabToAsync(visit, "length");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(visit.Items).ToHaveCountAsync(4);
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Items.First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("mark.here")).ToBeFocusedAsync();
    }

    [Test]
    public async Task Without_JavaScript_the_forms_do_the_same()
    {
        await using Visit visit = await Visit.StartAsync(script: false);
        await visit.Press.ClickAsync();
        Assert.That(await visit.Items.CountAsync(), Is.EqualTo(3));
        Assert.That(await visit.Marks.CountAsync(), Is.EqualTo(3));
        await visit.Page.Locator(".chips button").First.ClickAsync();
        Assert.That(await visit.Page.Locator(".chips [aria-pressed=true]").CountAsync(), Is.EqualTo(1));
        await visit.Items.Last.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("mark:target")).ToBeInViewportAsync();
        await visit.Page.Locator("#text").FillAsync("One harbour. Two anchors were lost in the harbour last week.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Summarize it" }).ClickAsync();
        Assert.That(await visit.Page.Locator("h1").TextContentAsync(), Is.EqualTo("Your text"));
        Assert.That(await visit.Items.CountAsync(), Is.GreaterThan(0));
        await visit.ScreenshotAsync("no-script", fullPage: true);
    }

    [Test]
    public async Task Phone_shows_all_without_scrolling_sideways()
    {
        await using Visit visit = await Visit.StartAsync(width: 360, height: 740);
        await visit.ScreenshotAsync("phone");
        await visit.GetSummaryAsync();
        await visit.Page.WaitForTimeoutAsync(300);
        await visit.ScreenshotAsync("phone-summary");
        Assert.That(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.That(await visit.Page.EvaluateAsync<double>("window.shifts"), Is.Zero);
    }

    [Test]
    public async Task Other_language_is_shown()
    {
        await using Visit visit = await Visit.StartAsync("/?article=moor", colors: ColorScheme.Dark);
        await visit.GetSummaryAsync();
        Assert.That(await visit.Page.Locator("#facts").TextContentAsync(), Does.StartWith("German"));
        Assert.That(await visit.Page.Locator("#summary").GetAttributeAsync("lang"), Is.EqualTo("de"));
        await visit.ScreenshotAsync("dark");
    }

    [Test]
    public async Task Page_weighs_no_more_than_100_KB_and_has_its_policy()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.GetSummaryAsync();
        int weight = await visit.Page.EvaluateAsync<int>(
            "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, e) => sum + e.decodedBodySize, 0)");
        TestContext.Out.WriteLine($"page weight {weight} bytes");
        Assert.That(weight, Is.InRange(10_000, 100 * 1024));
        IAPIResponse page = await visit.Page.APIRequest.GetAsync("/");
        Assert.That(page.Headers["content-security-policy"], Does.Contain("default-src 'none'").And.Not.Contain("unsafe"));
    }

    [TestCase(1280, ColorScheme.Light)]
    [TestCase(1280, ColorScheme.Dark)]
    [TestCase(360, ColorScheme.Light)]
    public async Task Axe_finds_no_violation(int width, ColorScheme colors)
    {
        string axe = Path.Combine(Here(), "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(axe)) Assert.Ignore("No axe-core: npm install --no-save --prefix tests/GetASummary.BrowserTests axe-core@4.14.1");
        await using Visit visit = await Visit.StartAsync(width: width, colors: colors);
        await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(axe, Encoding.UTF8));
        foreach (bool open in new[] { false, true })
        {
            if (open) await visit.GetSummaryAsync();
            JsonElement found = await visit.Page.EvaluateAsync<JsonElement>("async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))");
            Assert.That(found.EnumerateArray().Select(v => v.GetString()), Is.Empty);
        }
    }

    private static async Task TabToAsync(Visit visit, string id)
    {
        for (int i = 0; i < 40; i++)
        {
            if (await visit.Page.EvaluateAsync<string>("document.activeElement.id") == id) return;
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"#{id} is not reached by keyboard.");
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

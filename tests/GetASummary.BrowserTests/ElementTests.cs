using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GetASummary.BrowserTests;

/// <summary><c>&lt;get-a-summary&gt;</c> on a page of another origin, as its readers use it.</summary>
public partial class ElementTests
{
    private const string Slow = "slow";

    public static IEnumerable<string> Articles => Publisher.Articles;

    [Test]
    public async Task Two_lines_give_a_page_its_summary()
    {
        await using Visit visit = await StartAsync("/");
        await visit.ScreenshotAsync("static-article");
        await OpenAsync(visit);
        Assert.That(await Items(visit).CountAsync(), Is.EqualTo(3));
        Assert.That(await Button(visit).GetAttributeAsync("aria-expanded"), Is.EqualTo("true"));
        await Assertions.Expect(visit.Page.Locator("get-a-summary [role=status]")).ToHaveTextAsync("Sentences: 3");
        await AssertMarksAsync(visit);
        await visit.ScreenshotAsync("static-summary");
        await Button(visit).ClickAsync();
        await Assertions.Expect(Panel(visit)).ToBeHiddenAsync();
        Assert.That(await visit.Page.EvaluateAsync<int>("CSS.highlights.get('get-a-summary').size"), Is.Zero);
    }

    [TestCaseSource(nameof(Articles))]
    public async Task What_is_marked_is_what_the_summary_says(string article)
    {
        await using Visit visit = await StartAsync("/articles/" + article);
        string before = await visit.Page.Locator("#article").EvaluateAsync<string>("e => e.outerHTML");
        await OpenAsync(visit);
        for (int n = 1; n <= 5; n++)
        {
            await visit.Page.Locator("get-a-summary input").FillAsync(n.ToString(System.Globalization.CultureInfo.InvariantCulture));
            await AssertMarksAsync(visit);
        }

        Assert.That(await Items(visit).CountAsync(), Is.GreaterThanOrEqualTo(4));
        Assert.That(string.Concat(await Items(visit).AllTextContentsAsync()), Does.Not.Contain("not text").And.Not.Contain("Nor is").And.Not.Contain("[4]").And.Not.Contain("Read more"));
        Assert.That(await visit.Page.Locator("#article").EvaluateAsync<string>("e => e.outerHTML"), Is.EqualTo(before), "the article is only read");
    }

    [Test]
    public async Task Slider_needs_no_further_call()
    {
        int calls = 0;
        await using Visit visit = await StartAsync("/", before: page => page.RouteAsync("**/api/**", route => { calls++; return route.ContinueAsync(); }));
        await OpenAsync(visit);
        int atFirst = calls;
        for (int n = 10; n >= 1; n--)
        {
            await visit.Page.Locator("get-a-summary input").FillAsync(n.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.That(await visit.Page.Locator("get-a-summary .amount").TextContentAsync(), Is.EqualTo((await Items(visit).CountAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        Assert.That(calls, Is.EqualTo(atFirst));
    }

    [Test]
    public async Task Sentence_leads_into_the_article_and_back()
    {
        await using Visit visit = await StartAsync("/", height: 500);
        await OpenAsync(visit);
        await visit.Page.Locator("get-a-summary input").FillAsync("10");
        await Items(visit).Last.ClickAsync();
        await visit.Page.WaitForFunctionAsync("""
            () => { const r = [...CSS.highlights.get('get-a-summary-here')][0]?.getBoundingClientRect(); return r && r.top > 0 && r.bottom < innerHeight; }
            """);
        await visit.ScreenshotAsync("static-jump");
        ILocator back = visit.Page.Locator("get-a-summary .back");
        await back.ClickAsync();
        await Assertions.Expect(Items(visit).Last).ToBeFocusedAsync();
        await Assertions.Expect(Items(visit).Last).ToBeInViewportAsync();
        await Assertions.Expect(back).ToBeHiddenAsync();
    }

    [Test]
    public async Task Without_custom_highlights_the_sentence_is_selected()
    {
        await using Visit visit = await StartAsync("/", before: page => page.AddInitScriptAsync("delete globalThis.Highlight"));
        await OpenAsync(visit);
        await Items(visit).Last.ClickAsync();
        Assert.That(Bare(await visit.Page.EvaluateAsync<string>("String(getSelection())")), Is.EqualTo(Bare(await Items(visit).Last.TextContentAsync())));
    }

    [Test]
    public async Task Keyphrase_focuses_the_summary_and_lets_go()
    {
        await using Visit visit = await StartAsync("/");
        await OpenAsync(visit);
        ILocator chip = visit.Page.Locator("get-a-summary .chip").Last;
        await chip.ClickAsync();
        await Assertions.Expect(chip).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(chip).ToBeFocusedAsync();
        await AssertMarksAsync(visit);
        await visit.ScreenshotAsync("static-focus");
        await chip.ClickAsync();
        await Assertions.Expect(chip).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Test]
    public async Task Summary_is_copied()
    {
        await using Visit visit = await StartAsync("/");
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await OpenAsync(visit);
        await visit.Page.Locator("get-a-summary .copy").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("get-a-summary .copy")).ToHaveTextAsync("Copied");
        Assert.That(await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), Is.EqualTo(string.Join(' ', await Items(visit).AllTextContentsAsync())));
    }

    [Test]
    public async Task Keyboard_alone_is_enough()
    {
        await using Visit visit = await StartAsync("/");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Button(visit)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Items(visit).First.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(Items(visit)).ToHaveCountAsync(4);
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Items(visit).First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.That(await visit.Page.EvaluateAsync<bool>("document.querySelector('#article').contains(document.activeElement) || document.activeElement.localName === 'get-a-summary'"), "tabbing goes on from the sentence");
        await Items(visit).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Button(visit)).ToBeFocusedAsync();
        await Assertions.Expect(Panel(visit)).ToBeHiddenAsync();
    }

    [Test]
    public async Task Screen_reader_finds_names_and_states()
    {
        await using Visit visit = await StartAsync("/");
        await OpenAsync(visit);
        string tree = await visit.Page.Locator("get-a-summary").AriaSnapshotAsync();
        Assert.That(tree, Does.Contain("button \"Close the summary\" [expanded]").And.Contain("region \"Get a summary\"").And.Contain("slider \"Sentences\"").And.Contain("list:")
            .And.Contain("link \"").And.Contain("group \"Focus on\"").And.Contain("button \"Copy\"").And.Contain("status:"));
    }

    [TestCase(413, "too long")]
    [TestCase(429, "wait a moment. (7 s)")]
    [TestCase(503, "busy")]
    [TestCase(500, "did not work")]
    [TestCase(0, "cannot be reached")]
    public async Task What_failed_is_said_where_the_reader_looks(int status, string words)
    {
        bool fails = true;
        await using Visit visit = await StartAsync("/", before: page => page.RouteAsync("**/api/summary", route => !fails ? route.ContinueAsync()
            : status == 0 ? route.AbortAsync()
            : route.FulfillAsync(new() { Status = status, ContentType = "application/problem+json", Body = "{}", Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*", ["Access-Control-Expose-Headers"] = "Retry-After", ["Retry-After"] = "7" } })));
        await Button(visit).ClickAsync();
        ILocator message = visit.Page.Locator("get-a-summary .message");
        await Assertions.Expect(message).ToContainTextAsync(words);
        await Assertions.Expect(message).ToBeInViewportAsync();
        await visit.ScreenshotAsync("static-failed");
        fails = false;
        await visit.Page.Locator("get-a-summary .again").ClickAsync();
        await Items(visit).First.WaitForAsync();
        await Assertions.Expect(message).ToBeHiddenAsync();
        visit.Expect("Failed to load resource");
    }

    [Test]
    public async Task Page_without_text_says_so()
    {
        await using Visit visit = await StartAsync("/");
        await visit.Page.EvaluateAsync("document.querySelector('#article').replaceChildren()");
        await Button(visit).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("get-a-summary .message")).ToHaveTextAsync("There is no text to summarize.");
    }

    [Test]
    public async Task Article_that_is_not_in_the_page_is_named_to_who_builds_it()
    {
        await using Visit visit = await StartAsync("/");
        await visit.Page.EvaluateAsync("document.querySelector('get-a-summary').setAttribute('for', '#artcle')");
        await Button(visit).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("get-a-summary .message")).ToHaveTextAsync("There is no text to summarize.");
        visit.Expect("no element of the page matches \"#artcle\"");
    }

    [Test]
    public async Task Second_press_gives_up()
    {
        TaskCompletionSource asked = new();
        TaskCompletionSource<string?> given = new();
        await using Visit visit = await StartAsync("/", before: page => page.RouteAsync("**/api/summary", _ => { asked.TrySetResult(); return Task.CompletedTask; }));
        visit.Page.RequestFailed += (_, request) => given.TrySetResult(request.Failure);
        await Button(visit).ClickAsync();
        await asked.Task;
        await Button(visit).ClickAsync();
        Assert.That(await given.Task, Does.Contain("ABORTED"));
        await Assertions.Expect(Panel(visit)).ToBeHiddenAsync();
    }

    [TestCase(1280, null)]
    [TestCase(360, null)]
    [TestCase(360, Slow)]
    public async Task Nothing_shifts(int width, string? answer)
    {
        await using Visit visit = await StartAsync("/", width: width, height: 740, before: page => page.RouteAsync("**/api/summary", async route =>
        {
            if (answer == Slow) await Task.Delay(1500);
            await route.ContinueAsync();
        }));
        await OpenAsync(visit);
        await visit.Page.WaitForTimeoutAsync(600);
        Assert.That(await visit.Page.EvaluateAsync<double>("window.shifts"), Is.Zero);
        Assert.That(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [TestCase("arabic", "عرض الملخص", "rtl", "static-arabic")]
    [TestCase("chinese", "显示摘要", "ltr", "static-chinese")]
    public async Task Labels_are_in_the_language_of_the_page(string article, string label, string direction, string screenshot)
    {
        await using Visit visit = await StartAsync("/articles/" + article, width: 420, colors: article == "chinese" ? ColorScheme.Dark : ColorScheme.Light);
        await Assertions.Expect(Button(visit)).ToHaveTextAsync(label);
        await OpenAsync(visit);
        Assert.That(await Items(visit).First.EvaluateAsync<string>("e => getComputedStyle(e).direction"), Is.EqualTo(direction));
        Assert.That(await visit.Page.Locator("get-a-summary li").First.EvaluateAsync<string>("e => getComputedStyle(e).direction"), Is.EqualTo(direction), "the bar stands where the sentence begins");
        Assert.That(await Panel(visit).EvaluateAsync<string>("e => getComputedStyle(e).direction"), Is.EqualTo(direction));
        await visit.ScreenshotAsync(screenshot, fullPage: true);
    }

    [Test]
    public async Task Labels_can_be_replaced()
    {
        await using Visit visit = await StartAsync("/articles/links?attributes=label-get%3D%22In%20short%22%20keyphrases%3D0%20most%3D4");
        await Assertions.Expect(Button(visit)).ToHaveTextAsync("In short");
        await OpenAsync(visit);
        await Assertions.Expect(visit.Page.Locator("get-a-summary .chips")).ToBeHiddenAsync();
        Assert.That(await visit.Page.Locator("get-a-summary input").GetAttributeAsync("max"), Is.EqualTo("4"));
    }

    [Test]
    public async Task Address_remembers_what_the_reader_sees()
    {
        await using Visit visit = await StartAsync("/articles/links?attributes=address%3Dsummary");
        await OpenAsync(visit);
        await visit.Page.Locator("get-a-summary input").FillAsync("2");
        await visit.Page.Locator("get-a-summary input").DispatchEventAsync("change");
        Assert.That(visit.Page.Url, Does.Contain("summary=2"));
        await visit.Page.ReloadAsync();
        await Assertions.Expect(Items(visit)).ToHaveCountAsync(2);
        await Button(visit).ClickAsync();
        Assert.That(visit.Page.Url, Does.Not.Contain("summary="));
    }

    [Test]
    public async Task Reload_is_answered_from_the_address_of_the_reply()
    {
        List<string> methods = [];
        await using Visit visit = await StartAsync("/", before: page => { page.Request += (_, r) => { if (r.Url.Contains("/api/summary", StringComparison.Ordinal) && !r.Url.EndsWith(".js", StringComparison.Ordinal)) methods.Add(r.Method); }; return Task.CompletedTask; });
        await OpenAsync(visit);
        await visit.Page.ReloadAsync();
        await OpenAsync(visit);
        Assert.That(methods.Where(m => m != "OPTIONS"), Is.EqualTo(new[] { "POST", "GET" }));
    }

    [TestCase(1280, ColorScheme.Light)]
    [TestCase(1280, ColorScheme.Dark)]
    [TestCase(360, ColorScheme.Light)]
    public async Task Axe_finds_no_violation(int width, ColorScheme colors)
    {
        string axe = Path.Combine(Here(), "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(axe)) Assert.Ignore("No axe-core: npm install --no-save --prefix tests/GetASummary.BrowserTests axe-core@4.14.1");
        await using Visit visit = await StartAsync("/", width: width, colors: colors);
        await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(axe, Encoding.UTF8));
        foreach (bool open in new[] { false, true })
        {
            if (open) await OpenAsync(visit);
            JsonElement found = await visit.Page.EvaluateAsync<JsonElement>("async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))");
            Assert.That(found.EnumerateArray().Select(v => v.GetString()), Is.Empty);
        }

        await visit.ScreenshotAsync($"static-{width}-{colors}");
    }

    /// <summary>Says the times of docs/web.md. By hand, with a release build of samples/AotApi that lets all origins in, whose address is in SUMMARIZER_API.</summary>
    [Test]
    [Explicit("measures")]
    public async Task Long_article_is_summarized_without_blocking_the_page()
    {
        await using Visit visit = await StartAsync("/long?words=40000", before: page => page.AddInitScriptAsync("""
            window.blocked = []; new PerformanceObserver(l => window.blocked.push(...l.getEntries().map(e => Math.round(e.duration)))).observe({ type: 'longtask' });
            """));
        await visit.Page.WaitForTimeoutAsync(2000);
        for (int i = 0; i < 10; i++)
        {
            JsonElement times = await visit.Page.EvaluateAsync<JsonElement>("""
                async () => {
                  document.querySelector('#article p').append(' Another word.');
                  window.blocked.length = 0;
                  const element = document.querySelector('get-a-summary'), start = performance.now();
                  element.shadowRoot.querySelector('.get').click();
                  while (!element.shadowRoot.querySelector('li')) await new Promise(requestAnimationFrame);
                  const time = performance.now() - start;
                  await new Promise(resolve => setTimeout(resolve, 300));
                  element.toggle(false);
                  element.shadowRoot.querySelector('ol').replaceChildren();
                  sessionStorage.clear();
                  return { time, blocked: window.blocked };
                }
                """);
            TestContext.Out.WriteLine(times.ToString());
        }
    }

    private static Task<Visit> StartAsync(string path, int width = 1280, int height = 900, ColorScheme colors = ColorScheme.Light, Func<IPage, Task>? before = null) =>
        Visit.StartAsync(path, width, height, colors: colors, site: Site.Publisher.Address, before: before);

    private static ILocator Button(Visit visit) => visit.Page.Locator("get-a-summary .get");

    private static ILocator Panel(Visit visit) => visit.Page.Locator("get-a-summary .panel");

    private static ILocator Items(Visit visit) => visit.Page.Locator("get-a-summary li a");

    private static async Task OpenAsync(Visit visit)
    {
        await Button(visit).ClickAsync();
        await Items(visit).First.WaitForAsync();
    }

    private static async Task AssertMarksAsync(Visit visit)
    {
        string marked = await visit.Page.EvaluateAsync<string>("[...CSS.highlights.get('get-a-summary')].map(String).join('')");
        Assert.That(Bare(marked), Is.EqualTo(Bare(string.Concat(await Items(visit).AllTextContentsAsync()))).And.Not.Empty);
    }

    private static string Bare(string? text) => Blanks().Replace(text!, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace GetASummary.BrowserTests;

/// <summary>The sample's page as its visitors use it. What the element does is in <see cref="ElementTests"/>.</summary>
public class PageTests
{
    private const string Harbour = "The harbour was closed for days. Divers looked for the lost anchor. A storm had torn it from its chain. Ships waited outside the harbour. Nobody was hurt in the storm.";

    [Test]
    public async Task Press_unfolds_the_summary_beside_the_article_and_shifts_nothing()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.ScreenshotAsync("article");
        await visit.GetSummaryAsync();
        await visit.Page.WaitForTimeoutAsync(300);
        await visit.ScreenshotAsync("summary");
        Assert.That(await visit.Items.CountAsync(), Is.EqualTo(3));
        Assert.That(await visit.Page.EvaluateAsync<double>("window.shifts"), Is.Zero);
        Assert.That(await visit.Page.EvaluateAsync<double>("window.shiftsWithInput"), Is.Zero, "beside the article not even the pressed box moves anything");
        Assert.That(visit.Page.Url, Does.Contain("summary=3"));
    }

    [Test]
    public async Task Phone_shows_all_in_reading_order_without_scrolling_sideways()
    {
        await using Visit visit = await Visit.StartAsync(width: 360, height: 740);
        await visit.ScreenshotAsync("phone");
        await visit.GetSummaryAsync();
        await visit.Page.WaitForTimeoutAsync(300);
        await visit.ScreenshotAsync("phone-summary");
        Assert.That(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.That(await visit.Page.EvaluateAsync<double>("window.shifts"), Is.Zero);
        Assert.That(await visit.Page.EvaluateAsync<double>("document.querySelector('.top nav').getBoundingClientRect().height"), Is.LessThan(50), "one line of navigation");
        Assert.That(await visit.Page.EvaluateAsync<bool>("document.querySelector('h1').getBoundingClientRect().bottom < document.querySelector('get-a-summary').getBoundingClientRect().top"), "what is read first is drawn first");
    }

    [Test]
    public async Task Other_language_is_shown()
    {
        await using Visit visit = await Visit.StartAsync("/?article=moor", colors: ColorScheme.Dark);
        await visit.GetSummaryAsync();
        Assert.That(await visit.Page.Locator("get-a-summary .facts").TextContentAsync(), Does.StartWith("German"));
        Assert.That(await visit.Page.Locator("get-a-summary .list").GetAttributeAsync("lang"), Is.EqualTo("de"));
        await visit.ScreenshotAsync("dark");
    }

    [TestCase("notes.md", "# My notes\n\nThe harbour was closed. Divers looked for the *anchor* for three days.\n", "My notes", "anchor for three days")]
    [TestCase("page.html", "<title>My page</title><script>alert(1)</script><p>The harbour was closed. Divers looked for the <b>anchor</b>.</p>", "My page", "for the anchor")]
    [TestCase("mail.txt", "The harbour was closed. Divers looked for the anchor.", "Your text", "the anchor")]
    [TestCase("letter.rtf", @"{\rtf1\ansi The harbour was closed. Divers looked for the anchor.}", "Your text", "the anchor")]
    public async Task Dropped_file_becomes_the_article(string name, string content, string title, string words)
    {
        await using Visit visit = await Visit.StartAsync();
        IJSHandle transfer = await visit.Page.EvaluateHandleAsync("([name, content]) => { const d = new DataTransfer(); d.items.add(new File([content], name)); return d; }", new[] { name, content });
        await visit.Page.DispatchEventAsync("#drop", "drop", new { dataTransfer = transfer });
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title);
        Assert.That(await visit.Page.Locator(".text").TextContentAsync(), Does.Contain(words).And.Not.Contain("alert"));
        await visit.Items.First.WaitForAsync();
    }

    [Test]
    public async Task Pasted_text_is_summarized_at_once_and_the_slider_works()
    {
        await using Visit visit = await Visit.StartAsync();
        await PasteAsync(visit, Harbour);
        await Assertions.Expect(visit.Items).ToHaveCountAsync(3);
        await visit.Page.Locator("get-a-summary input").FillAsync("1");
        await Assertions.Expect(visit.Items).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Pasted_page_has_its_title_as_headline_and_no_furniture()
    {
        await using Visit visit = await Visit.StartAsync();
        await PasteAsync(visit, "Storm closes the harbour\n\nBy Ann Other\n\nShare on Facebook\n\n" + string.Join("\n\n", Harbour.Split(". ").Chunk(2).Select(s => string.Join(". ", s) + ".")) + "\n\nAccept all cookies\n\nSign up for our newsletter");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Storm closes the harbour");
        Assert.That(await visit.Page.Locator(".text").TextContentAsync(), Does.Contain("Ships waited").And.Not.Contain("Storm closes").And.Not.Contain("cookies").And.Not.Contain("newsletter").And.Not.Contain("Facebook"));
    }

    [TestCase("", "Paste a text or choose a file first.")]
    [TestCase("  \n ", "Paste a text or choose a file first.")]
    [TestCase("https://example.org/news", "This site fetches no pages")]
    [TestCase("… — !", "There is no text in it.")]
    public async Task What_cannot_be_summarized_is_said_beside_the_form(string text, string message)
    {
        await using Visit visit = await Visit.StartAsync();
        await PasteAsync(visit, text);
        await Assertions.Expect(visit.Page.Locator(".own .message")).ToContainTextAsync(message);
        await Assertions.Expect(visit.Page.Locator(".own .message")).ToBeInViewportAsync();
        if (text.Trim().Length > 0) await Assertions.Expect(visit.Page.Locator("#text")).ToHaveValueAsync(text);
        await visit.ScreenshotAsync("refused");
    }

    [Test]
    public async Task Picture_is_refused_in_words()
    {
        await using Visit visit = await Visit.StartAsync(script: false);
        await visit.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "cat.png", MimeType = "image/png", Buffer = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 0, 0] });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Summarize it" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".own .message")).ToContainTextAsync("“cat.png” cannot be read.");
    }

    [TestCase("One.", "1 word · 1 min read")]
    [TestCase("这座老桥在发现裂缝之后关闭了五个星期。", "18 characters · 1 min read")]
    public async Task Words_are_counted_as_the_script_writes_them(string text, string count)
    {
        await using Visit visit = await Visit.StartAsync();
        await PasteAsync(visit, text);
        await Assertions.Expect(visit.Page.Locator(".byline")).ToHaveTextAsync(count);
    }

    [Test]
    public async Task Arabic_is_laid_out_from_the_right()
    {
        await using Visit visit = await Visit.StartAsync(width: 420);
        await PasteAsync(visit, "أغلقت المدينة الجسر القديم بعد أن وجد المهندسون شقا في أحد أعمدته. وضع المهندسون مئات من أجهزة القياس على الجسر ليعرفوا كيف يتحرك.\n\nستعيد المدينة فتح الجسر في الربيع القادم. وتبلغ تكلفة إصلاح الجسر ثلاثة ملايين.");
        await visit.Items.First.WaitForAsync();
        Assert.That(await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.text p')].map(p => getComputedStyle(p).direction)"), Is.All.EqualTo("rtl"));
        await visit.ScreenshotAsync("arabic", fullPage: true);
    }

    [TestCase("<p>Ordinary words stand here for all to read.</p><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)></svg>")]
    [TestCase("</textarea></article><script>alert(1)</script> Ordinary words stand here for all to read.")]
    [TestCase("Ordinary words stand here for all to read. <script>alert(1)</script> \"><img src=x onerror=alert(1)> {{7*7}}")]
    [TestCase("<a href=\"javascript:alert(1)\">Ordinary words stand here for all to read.</a></p>")]
    public async Task Hostile_HTML_does_not_run(string text)
    {
        await using Visit visit = await Visit.StartAsync();
        await PasteAsync(visit, text);
        await Assertions.Expect(visit.Page.Locator(".text")).ToContainTextAsync("Ordinary words stand here");
        await visit.Items.First.WaitForAsync();
        Assert.That(await visit.Page.Locator(".text img, .text script, .text svg, .text a, get-a-summary script, get-a-summary img").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Without_JavaScript_the_server_has_done_the_same()
    {
        await using Visit visit = await Visit.StartAsync(script: false);
        ILocator items = visit.Page.Locator("get-a-summary li a");
        Assert.That(await items.First.IsVisibleAsync(), Is.False);
        await visit.Page.Locator("get-a-summary summary").ClickAsync();
        Assert.That(await items.CountAsync(), Is.EqualTo(3));
        await visit.ScreenshotAsync("no-script");
        await items.Last.ClickAsync();
        Assert.That(await visit.Page.EvaluateAsync<double>("scrollY"), Is.Not.Negative);
        await PasteAsync(visit, Harbour);
        Assert.That(await visit.Page.Locator("h1").TextContentAsync(), Is.EqualTo("Your text"));
        Assert.That(await items.First.IsVisibleAsync());
        await visit.ScreenshotAsync("no-script-own", fullPage: true);
    }

    [Test]
    public async Task What_a_reader_sees_can_be_shared()
    {
        await using Visit visit = await Visit.StartAsync("/?article=night-trains&summary=2");
        await Assertions.Expect(visit.Items).ToHaveCountAsync(2);
        Assert.That(visit.Page.Url, Does.Contain("article=night-trains").And.Contain("summary=2"));
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

    [Test]
    public async Task Head_is_answered_and_pages_are_compressed()
    {
        using HttpClient client = new() { BaseAddress = Site.Address };
        using HttpRequestMessage head = new(HttpMethod.Head, "/"), get = new(HttpMethod.Get, "/");
        get.Headers.Add("Accept-Encoding", "gzip");
        using HttpResponseMessage headers = await client.SendAsync(head), page = await client.SendAsync(get);
        Assert.That((headers.StatusCode, page.Content.Headers.ContentEncoding.Single()), Is.EqualTo((HttpStatusCode.OK, "gzip")));
    }

    [Test]
    public async Task Too_large_a_text_is_refused_in_words()
    {
        using HttpClient client = new() { BaseAddress = Site.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using MultipartFormDataContent form = new() { { new ByteArrayContent(new byte[11_000_000]), "file", "a.txt" } };
        using HttpResponseMessage response = await client.PostAsync("/", form);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("This text or file is too large."));
    }

    [Test]
    public async Task OpenAPI_describes_the_calls_and_nothing_else()
    {
        using HttpClient client = new() { BaseAddress = Site.Address };
        JsonElement api = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).RootElement;
        Assert.That(api.GetProperty("paths").EnumerateObject().Select(p => p.Name), Is.EquivalentTo(new[] { "/api/summary", "/api/keyphrases" }));
        foreach (JsonProperty path in api.GetProperty("paths").EnumerateObject())
        {
            JsonElement post = path.Value.GetProperty("post");
            Assert.That(post.GetProperty("operationId").GetString(), Is.EqualTo(path.Name[1..].Replace('/', '-')));
            Assert.That(post.GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(c => c.Name),
                Is.EquivalentTo(new[] { "application/json", "text/plain", "text/html", "application/x-www-form-urlencoded", "multipart/form-data" }));
            Assert.That(post.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example").GetProperty("text").GetString(), Is.Not.Empty);
            Assert.That(post.GetProperty("responses").EnumerateObject().Select(r => r.Name), Is.EquivalentTo(new[] { "200", "400", "413", "415", "429", "503" }));
        }

        Assert.That(api.GetProperty("components").GetProperty("schemas").GetProperty("SummaryReplySentence").GetProperty("properties").EnumerateObject().Select(p => p.Name), Does.Contain("displayText"));
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

    [Test]
    public async Task Forced_colours_leave_the_buttons_their_borders()
    {
        await using Visit visit = await Visit.StartAsync();
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await visit.GetSummaryAsync();
        await visit.ScreenshotAsync("forced-colours");
        foreach (string button in new[] { "get-a-summary .get", "get-a-summary .copy", "get-a-summary .chip >> nth=0", ".primary" })
            Assert.That(await visit.Page.Locator(button).EvaluateAsync<bool>("e => { const s = getComputedStyle(e); return parseFloat(s.borderTopWidth) >= 1 && s.borderTopStyle === 'solid' && s.borderTopColor !== s.backgroundColor; }"), button);
    }

    private static async Task PasteAsync(Visit visit, string text)
    {
        await visit.Page.Locator("#text").FillAsync(text);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Summarize it" }).ClickAsync();
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

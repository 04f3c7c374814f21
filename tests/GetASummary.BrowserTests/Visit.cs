using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace GetASummary.BrowserTests;

/// <summary>One visitor's page; on leaving, nothing may have been logged as an error, refused by the policy or loaded from elsewhere.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Takes a fault that is expected off the list.</summary>
    public void Expect(string part) => Assert.That(_faults.RemoveAll(f => f.Contains(part, StringComparison.Ordinal)), Is.Not.Zero, part);

    public ILocator Press => Page.Locator("get-a-summary .get");

    public ILocator Items => Page.Locator("get-a-summary .list a");

    public static async Task<Visit> StartAsync(string path = "/", int width = 1280, int height = 900, bool script = true, ColorScheme colors = ColorScheme.Light, Uri? site = null, Func<IPage, Task>? before = null)
    {
        IBrowserContext context = await Site.Browser.NewContextAsync(new()
        {
            BaseURL = (site ?? Site.Address).ToString(),
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = script,
            ColorScheme = colors,
            ReducedMotion = ReducedMotion.Reduce,
        });
        IPage page = await context.NewPageAsync();
        Visit visit = new(context, page);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") visit._faults.Add(message.Text); };
        page.PageError += (_, error) => visit._faults.Add(error);
        page.Dialog += (_, dialog) => { visit._faults.Add("dialog: " + dialog.Message); _ = dialog.DismissAsync(); };
        page.Request += (_, request) => { if (!request.Url.StartsWith("data:", StringComparison.Ordinal) && !IsOurs(new Uri(request.Url)) && new Uri(request.Url).Authority != site?.Authority) visit._faults.Add("loaded " + request.Url); };
        await page.AddInitScriptAsync("""
            window.shifts = 0; window.shiftsWithInput = 0;
            new PerformanceObserver(l => { for (const e of l.getEntries()) { window.shiftsWithInput += e.value; if (!e.hadRecentInput) window.shifts += e.value; } }).observe({ type: 'layout-shift', buffered: true });
            """);
        if (before is not null) await before(page);
        await page.GotoAsync(path);
        return visit;
    }

    /// <summary>Presses the button and waits for the summary.</summary>
    public async Task GetSummaryAsync()
    {
        await Press.ClickAsync();
        await Items.First.WaitForAsync();
    }

    private static bool IsOurs(Uri address) => address.Authority == Site.Address.Authority || address.Authority == Site.Publisher.Address.Authority || address.Authority == Site.Publisher.Api.Authority;

    public Task ScreenshotAsync(string name, bool fullPage = false, [CallerFilePath] string here = "") =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "artifacts", "screenshots", name + ".png"), FullPage = fullPage });

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.That(_faults, Is.Empty, "errors, dialogs and foreign requests");
    }
}

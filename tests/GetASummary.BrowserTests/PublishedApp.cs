using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GetASummary.BrowserTests;

/// <summary>The published files of samples/Blazor on a server of loopback, compressed as they were published.</summary>
public sealed class PublishedApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PublishedApp(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <returns>Null where nothing is published.</returns>
    public static async Task<PublishedApp?> StartAsync()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "publish", "Blazor", "release"), assets = Path.Combine(folder, "Blazor.staticwebassets.endpoints.json");
        if (!File.Exists(assets)) return null;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { WebRootPath = Path.GetFullPath(Path.Combine(folder, "wwwroot")) });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        PublishedApp published = new(builder.Build());
        published._app.MapStaticAssets(assets);
        await published._app.StartAsync();
        return published;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

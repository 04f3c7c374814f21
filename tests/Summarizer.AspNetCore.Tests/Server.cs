using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Summarizer.AspNetCore.Tests;

/// <summary>A real server on a free port of loopback.</summary>
internal sealed class Server : IAsyncDisposable
{
    public const string Article =
        "The bridge over the river was closed for five weeks. A routine inspection had found a crack in one of the main supports of the bridge. " +
        "Engineers have glued sensors along the bridge since then. The sensors measure how the bridge bends under each tram. Nobody expected that trams stress the bridge more than trucks.";

    private readonly WebApplication _app;

    private Server(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static WebApplication Build(Action<SummarizerEndpointSettings>? configure = null, Dictionary<string, string?>? configuration = null, Action<WebApplication>? map = null, Action<IServiceCollection>? services = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(configuration ?? []);
        builder.Services.AddSummarizer();
        services?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.MapSummarizer("/api", configure: configure);
        map?.Invoke(app);
        return app;
    }

    public static async Task<Server> StartAsync(Action<SummarizerEndpointSettings>? configure = null, Dictionary<string, string?>? configuration = null, Action<WebApplication>? map = null, Action<IServiceCollection>? services = null)
    {
        WebApplication app = Build(configure, configuration, map, services);
        await app.StartAsync();
        return new Server(app);
    }

    public Task<HttpResponseMessage> PostRawAsync(string json, string path = "/api/summary") =>
        Client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> PostAsync(object body, string path = "/api/summary") => PostRawAsync(JsonSerializer.Serialize(body), path);

    public async Task<JsonElement> ReadAsync(object body, string path = "/api/summary")
    {
        using HttpResponseMessage response = await PostAsync(body, path);
        string text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    /// <summary>Asserts problem details of a status that tell nothing of the inside.</summary>
    public static async Task<string> AssertProblemAsync(HttpResponseMessage response, int status)
    {
        string text = await response.Content.ReadAsStringAsync();
        Assert.Multiple(() =>
        {
            Assert.That((int)response.StatusCode, Is.EqualTo(status), text);
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(text, Does.Not.Contain("Exception").And.Not.Contain("   at ").And.Not.Contain("System."));
        });
        JsonElement problem = JsonDocument.Parse(text).RootElement;
        Assert.That(problem.GetProperty("status").GetInt32(), Is.EqualTo(status));
        return problem.GetProperty("detail").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

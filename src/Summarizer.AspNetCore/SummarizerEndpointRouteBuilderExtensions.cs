using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Summarizer;
using Summarizer.AspNetCore;
using Summarizer.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints of summarizers.</summary>
/// <example><code>
/// var builder = WebApplication.CreateBuilder(args);
/// builder.Services.AddSummarizer();
/// var app = builder.Build();
/// app.MapSummarizer("/api");
/// app.Run();
/// </code></example>
public static class SummarizerEndpointRouteBuilderExtensions
{
    /// <summary>Maps <c>POST {prefix}/summary</c> and <c>POST {prefix}/keyphrases</c>, described for OpenAPI, with the limits of their settings.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">Where; such as <c>/api</c>.</param>
    /// <param name="name">A named summarizer, or <c>null</c> for the one without a name.</param>
    /// <param name="configure">Has the last word on the settings of the endpoints, which stand in the summarizer's section of the configuration.</param>
    /// <returns>The group, for conventions such as authorization.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">No such summarizer was added.</exception>
    /// <exception cref="OptionsValidationException">A setting is unknown or wrong; the message names it.</exception>
    public static RouteGroupBuilder MapSummarizer(this IEndpointRouteBuilder endpoints, string prefix = "", string? name = null, Action<SummarizerEndpointSettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        SummarizerEndpoints handlers = new(Create(endpoints.ServiceProvider, name, configure));
        RouteGroupBuilder group = endpoints.MapGroup(prefix);
        group.WithTags("Summarizer");
        Describe<SummaryReply>(group, "/summary", handlers.SummarizeAsync, "The few sentences that carry a text");
        Describe<KeyphrasesReply>(group, "/keyphrases", handlers.ExtractKeyphrasesAsync, "The phrases that say what a text is about");
        return group;
    }

    private static SummarizerService Create(IServiceProvider services, string? name, Action<SummarizerEndpointSettings>? configure)
    {
        ISummarizer summarizer = (name is null ? services.GetService<ISummarizer>() : services.GetKeyedService<ISummarizer>(name))
            ?? throw new InvalidOperationException(name is null ? "Call builder.Services.AddSummarizer() first." : $"Call builder.Services.AddSummarizer(\"{name}\") first.");
        SummarizerService service = new(
            summarizer,
            services.GetRequiredService<IOptionsMonitor<SummarizerSettings>>().Get(name ?? Options.DefaultName).ToOptions(),
            EndpointSettingsReader.Read(services.GetService<IConfiguration>(), name, configure),
            new SummarizerMetrics(services.GetRequiredService<IMeterFactory>()));
        services.GetService<IHostApplicationLifetime>()?.ApplicationStopped.Register(service.Dispose);
        return service;
    }

    // A request delegate needs no reflection to be called. What tools such as OpenAPI would find by reflection is said here.
    private static void Describe<TReply>(RouteGroupBuilder group, string path, RequestDelegate handler, string summary)
    {
        IEndpointConventionBuilder endpoint = group.MapPost(path, handler).WithSummary(summary);
        endpoint.WithMetadata(handler.Method, new AcceptsMetadata(["application/json"], typeof(SummaryCall)), new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(TReply), ["application/json"]));
        foreach (int status in (ReadOnlySpan<int>)[400, 413, 415, 429, 503])
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), ["application/problem+json"]));

        // Bodies of other types come here, to be refused with problem details as other errors are.
        group.MapPost(path, handler).WithOrder(1).WithMetadata(new ExcludeFromDescriptionAttribute());
    }
}

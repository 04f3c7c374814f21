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
using Summarizer.AspNetCore.Requests;
using Summarizer.AspNetCore.Script;
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
    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];
    private static readonly ExcludeFromDescriptionAttribute Undescribed = new();

    /// <summary>
    /// Maps <c>POST {prefix}/summary</c> and <c>POST {prefix}/keyphrases</c>, described for OpenAPI, with the limits of their settings, and <c>GET {prefix}/summarizer.js</c>: the
    /// element <c>&lt;get-a-summary for="#article"&gt;</c> for pages.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">Where; such as <c>/api</c>.</param>
    /// <param name="name">A named summarizer, or <c>null</c> for the one without a name.</param>
    /// <param name="configure">Changes the settings of the endpoints after configuration. They are in the summarizer's section of the configuration.</param>
    /// <returns>The group, for conventions such as authorization.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">No such summarizer was added.</exception>
    /// <exception cref="OptionsValidationException">A setting is unknown or wrong; the message names it.</exception>
    public static RouteGroupBuilder MapSummarizer(this IEndpointRouteBuilder endpoints, string prefix = "", string? name = null, Action<SummarizerEndpointSettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        SummarizerService service = Create(endpoints.ServiceProvider, name, configure);
        SummarizerEndpoints handlers = new(service);
        RouteGroupBuilder group = endpoints.MapGroup(prefix);
        string id = prefix.Trim('/').Replace('/', '-');
        group.WithTags("Summarizer").WithMetadata(new MappedSummarizer(handlers, service, name));
        Describe<SummaryReply>(group, "/summary", handlers.SummarizeAsync, $"{id}-summary".TrimStart('-'), "The sentences that say what a text is about");
        Describe<KeyphrasesReply>(group, "/keyphrases", handlers.ExtractKeyphrasesAsync, $"{id}-keyphrases".TrimStart('-'), "The phrases that say what a text is about");
        group.MapMethods("/summary/{key}", ReadMethods, handlers.RecallAsync).WithMetadata(Undescribed);
        group.MapMethods("/summarizer.js", ReadMethods, ScriptEndpoint.SendAsync).WithMetadata(Undescribed);
        if (service.Settings.Cors.Origins.Count > 0) AllowOrigins(group, service.Settings.Cors);
        return group;
    }

    /// <summary>Applies the limits of a mapped summarizer (size, rate, concurrency and time) to another endpoint of the application, such as a form.</summary>
    /// <param name="builder">The endpoint.</param>
    /// <param name="name">A named summarizer, or <c>null</c> for the one without a name.</param>
    /// <returns>The endpoint.</returns>
    /// <remarks>
    /// A refused request gets problem details. A browser that asks for a page gets the status without a body, which <c>UseStatusCodePages</c> can fill. In the metrics, answers count as
    /// operation <c>page</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static TBuilder WithSummarizerLimits<TBuilder>(this TBuilder builder, string? name = null)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Finally(endpoint =>
        {
            RequestDelegate inner = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context => MappedSummarizer.Find(context.RequestServices, name).Endpoints.LimitAsync(context, inner);
        });
        return builder;
    }

    private static void AllowOrigins(RouteGroupBuilder group, SummarizerCorsSettings settings)
    {
        CrossOrigin cors = new(settings);
        foreach (string path in (ReadOnlySpan<string>)["/summary", "/keyphrases"]) group.MapMethods(path, [HttpMethods.Options], CrossOrigin.PreflightAsync).WithMetadata(Undescribed);
        ((IEndpointConventionBuilder)group).Finally(endpoint =>
        {
            RequestDelegate inner = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context =>
            {
                cors.Allow(context);
                return inner(context);
            };
        });
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
    private static void Describe<TReply>(RouteGroupBuilder group, string path, RequestDelegate handler, string id, string summary)
    {
        IEndpointConventionBuilder endpoint = group.MapPost(path, handler).WithName(id).WithSummary(summary);
        endpoint.WithMetadata(handler.Method, new AcceptsMetadata([.. CallReader.Described], typeof(SummaryCall)), new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(TReply), ["application/json"]));
        foreach (int status in (ReadOnlySpan<int>)[400, 413, 415, 429, 503])
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), ["application/problem+json"]));

        // Documents of other types come here, and what nothing reads, to be refused with problem details as other errors are.
        group.MapPost(path, handler).WithOrder(1).WithMetadata(Undescribed);
    }
}

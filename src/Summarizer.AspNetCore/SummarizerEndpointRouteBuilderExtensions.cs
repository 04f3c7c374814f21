using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Summarizer.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints of summarizers.</summary>
public static class SummarizerEndpointRouteBuilderExtensions
{
    /// <summary>Maps <c>POST {prefix}/summary</c> and <c>POST {prefix}/keyphrases</c>, described for OpenAPI, with the limits of its settings.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">Where; such as <c>/api</c>.</param>
    /// <param name="name">A named summarizer, or <c>null</c> for the one without a name.</param>
    /// <returns>The group, for conventions such as authorization.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">No such summarizer was added.</exception>
    public static RouteGroupBuilder MapSummarizer(this IEndpointRouteBuilder endpoints, string prefix = "", string? name = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        SummarizerService service = endpoints.ServiceProvider.GetKeyedService<SummarizerService>(name ?? Options.DefaultName)
            ?? throw new InvalidOperationException(name is null ? "Call builder.Services.AddSummarizer() first." : $"Call builder.Services.AddSummarizer(\"{name}\") first.");
        SummarizerEndpoints handlers = new(service);
        RouteGroupBuilder group = endpoints.MapGroup(prefix);
        group.WithTags("Summarizer");
        Describe(group.MapPost("/summary", (Delegate)handlers.SummarizeAsync), "The few sentences that carry a text").Produces<SummaryReply>();
        Describe(group.MapPost("/keyphrases", (Delegate)handlers.ExtractKeyphrasesAsync), "The phrases that say what a text is about").Produces<KeyphrasesReply>();
        return group;
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string summary)
    {
        endpoint.Accepts<SummaryCall>("application/json", "*/*").WithSummary(summary);
        foreach (int status in (ReadOnlySpan<int>)[400, 413, 415, 429, 503]) endpoint.ProducesProblem(status);
        return endpoint;
    }
}

using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.AspNetCore;

/// <summary>Metadata of mapped endpoints: how pages of the same application find what is behind them.</summary>
internal sealed record MappedSummarizer(SummarizerEndpoints Endpoints, SummarizerService Service, string? Name)
{
    /// <exception cref="InvalidOperationException">The summarizer is not mapped.</exception>
    public static MappedSummarizer Find(IServiceProvider services, string? name) =>
        services.GetRequiredService<EndpointDataSource>().Endpoints.Select(static e => e.Metadata.GetMetadata<MappedSummarizer>()).FirstOrDefault(m => m is not null && m.Name == name)
        ?? throw new InvalidOperationException(name is null ? "Call app.MapSummarizer(\"/api\") first." : $"Call app.MapSummarizer(\"/api\", \"{name}\") first.");
}

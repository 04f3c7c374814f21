namespace Summarizer.AspNetCore;

/// <summary>Metadata of mapped endpoints: how the tag helper and the component find what is behind them.</summary>
internal sealed record MappedSummarizer(SummarizerService Service, string? Name, string Prefix);

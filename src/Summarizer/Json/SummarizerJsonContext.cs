using System.Text.Json.Serialization;

namespace Summarizer.Json;

/// <summary>Serializes the results of this library without reflection, as trimmed and natively compiled applications need it.</summary>
/// <example><code>
/// string json = JsonSerializer.Serialize(summary, SummarizerJsonContext.Default.Summary);
/// // In a web application that returns summaries from endpoints of its own:
/// builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.TypeInfoResolverChain.Add(SummarizerJsonContext.Default));
/// </code></example>
[JsonSerializable(typeof(Summary))]
[JsonSerializable(typeof(IReadOnlyList<Summary>))]
[JsonSerializable(typeof(IReadOnlyList<Keyphrase>))]
public sealed partial class SummarizerJsonContext : JsonSerializerContext;

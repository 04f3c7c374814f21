using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Extensions.AI;

/// <summary>How arguments and results are read and written, without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(FoundSentence[]))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class FunctionJson : JsonSerializerContext;

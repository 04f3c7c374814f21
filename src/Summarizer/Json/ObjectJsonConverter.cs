using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Json;

/// <summary>A type in the shape of <see cref="SummaryJson"/>, whatever the options of the serializer.</summary>
internal abstract class ObjectJsonConverter<T> : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Read(document.RootElement);
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new JsonException($"This is not the JSON of a {typeof(T).Name.ToLowerInvariant()}: {wrong.Message}", wrong);
        }
    }

    protected abstract T Read(JsonElement json);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Json;

/// <summary>A summary in the shape of <see cref="SummaryJson"/>, whatever the options of the serializer.</summary>
internal sealed class SummaryJsonConverter : JsonConverter<Summary>
{
    public override Summary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return SummaryJsonReader.Read(document.RootElement);
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new JsonException("This is not the JSON of a summary: " + wrong.Message, wrong);
        }
    }

    public override void Write(Utf8JsonWriter writer, Summary value, JsonSerializerOptions options) => SummaryJson.Write(writer, value);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Json;

/// <summary>A keyphrase in the shape of <see cref="SummaryJson"/>, whatever the options of the serializer.</summary>
internal sealed class KeyphraseJsonConverter : JsonConverter<Keyphrase>
{
    public override Keyphrase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return new Keyphrase(document.RootElement.GetProperty("text").GetString() ?? "", document.RootElement.GetProperty("score").GetDouble());
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("This is not the JSON of a keyphrase: " + wrong.Message, wrong);
        }
    }

    public override void Write(Utf8JsonWriter writer, Keyphrase value, JsonSerializerOptions options) => SummaryJson.Write(writer, value);
}

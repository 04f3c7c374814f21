using System.Text.Json;

namespace Summarizer.Json;

internal sealed class KeyphraseJsonConverter : ObjectJsonConverter<Keyphrase>
{
    public override void Write(Utf8JsonWriter writer, Keyphrase value, JsonSerializerOptions options) => SummaryJson.Write(writer, value);

    protected override Keyphrase Read(JsonElement json) => new(json.GetProperty("text").GetString() ?? "", json.GetProperty("score").GetDouble());
}

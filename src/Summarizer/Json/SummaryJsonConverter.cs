using System.Text.Json;

namespace Summarizer.Json;

internal sealed class SummaryJsonConverter : ObjectJsonConverter<Summary>
{
    public override void Write(Utf8JsonWriter writer, Summary value, JsonSerializerOptions options) => SummaryJson.Write(writer, value);

    protected override Summary Read(JsonElement json) => SummaryJsonReader.Read(json);
}

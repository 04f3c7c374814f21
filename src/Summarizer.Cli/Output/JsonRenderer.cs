using System.Buffers;
using System.Text;
using System.Text.Json;
using Summarizer.Json;

namespace Summarizer.Cli.Output;

/// <summary>The JSON of the contract, on one line.</summary>
internal sealed class JsonRenderer : SummaryRenderer
{
    public override string Render(Summary summary, SummarySubject subject)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, SummaryJson.WriterOptions))
        {
            json.WriteStartObject();
            if (subject.Label is not null) json.WriteString("file"u8, JsonText.WellFormed(subject.Documents[0].Name));
            if (!subject.IsTogether && subject.Documents[0].Chapter is string chapter) json.WriteString("chapter"u8, JsonText.WellFormed(chapter));
            SummaryJson.WriteProperties(json, summary, (writer, sentence) => WriteOrigin(writer, sentence, subject));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteOrigin(Utf8JsonWriter json, SummarySentence sentence, SummarySubject subject)
    {
        if (subject.IsTogether) json.WriteString("file"u8, JsonText.WellFormed(subject.Documents[sentence.Source].Name));
        if (subject.PageOf(sentence) is int page) json.WriteNumber("page"u8, page);
    }
}

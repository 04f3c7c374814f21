using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Summarizer.Cli.Commands;
using Summarizer.Json;
using Summarizer.Languages;

namespace Summarizer.Cli.Lines;

/// <summary>One line of JSON Lines input: <c>{"id"?,"text","title"?,"language"?,"query"?,"documents"?:[…]}</c>.</summary>
internal sealed class InputRecord
{
    private static readonly string[] Names = ["id", "text", "title", "language", "query", "documents"];

    /// <summary>The id as it stood, a JSON string or number; <c>null</c> when absent or unusable.</summary>
    public byte[]? Id { get; set; }

    public string? Text { get; private set; }

    public string? Title { get; private set; }

    public string? Language { get; private set; }

    public string? Query { get; private set; }

    public List<string>? Documents { get; private set; }

    /// <summary>Reads a record. What can be read of the id is set even when the line is refused.</summary>
    /// <exception cref="RecordException">Not JSON, not an object, a field of the wrong type, or an unusable language tag.</exception>
    public void Parse(ReadOnlySpan<byte> line)
    {
        if (line.Trim(" \t"u8).IsEmpty) throw new RecordException("blank-line", "The line is blank.");
        try
        {
            Utf8JsonReader reader = new(line);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) throw new RecordException("not-an-object", "The line is not a JSON object.");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) ParseProperty(ref reader);
            if (reader.Read()) throw new RecordException("invalid-json", "Something follows the JSON object.");
        }
        catch (JsonException broken)
        {
            throw new RecordException("invalid-json", $"The line is not JSON (byte {broken.BytePositionInLine ?? 0}).");
        }
        catch (DecoderFallbackException)
        {
            throw new RecordException("invalid-utf8", "The line is not UTF-8.");
        }
    }

    /// <summary>The request this record makes.</summary>
    /// <exception cref="RecordException">It has no text.</exception>
    public SummaryRequest ToRequest()
    {
        if (Text is null && Documents is null) throw new RecordException("missing-text", "The record has neither text nor documents.");
        SummaryRequest request = Documents is { Count: > 0 } ? new SummaryRequest(Documents) : new SummaryRequest(Text ?? "");
        return request with { Title = Title, Query = Query, Language = Language };
    }

    private void ParseProperty(ref Utf8JsonReader reader)
    {
        string? name = NameOf(ref reader);
        reader.Read();
        switch (name)
        {
            case "id": Id = ReadId(ref reader); break;
            case "text": Text = ReadString(ref reader, name); break;
            case "title": Title = ReadString(ref reader, name); break;
            case "query": Query = ReadString(ref reader, name); break;
            case "language": Language = ReadLanguage(ref reader); break;
            case "documents": Documents = ReadDocuments(ref reader); break;
            default: reader.Skip(); break;
        }
    }

    private static string? NameOf(ref Utf8JsonReader reader)
    {
        // The reader's own comparison throws at the escape of a lone surrogate.
        if (reader.ValueIsEscaped) return Array.Find(Names, JsonText.Read(ref reader).Equals);
        foreach (string name in Names) if (reader.ValueTextEquals(name)) return name;
        return null;
    }

    private static byte[]? ReadId(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number => reader.ValueSpan.ToArray(),
        JsonTokenType.String => Encoding.UTF8.GetBytes("\"" + JsonEncodedText.Encode(JsonText.WellFormed(JsonText.Read(ref reader)), SummaryJson.WriterOptions.Encoder) + "\""),
        _ => throw new RecordException("wrong-type", "id must be a string or a number."),
    };

    // Offsets into a text that had to be mended would mean nothing to the caller.
    private static string ReadText(ref Utf8JsonReader reader) =>
        Utf8.IsValid(reader.ValueSpan) ? JsonText.Read(ref reader) : throw new RecordException("invalid-utf8", "A text is not UTF-8.");

    private static string? ReadString(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => ReadText(ref reader),
        JsonTokenType.Null => null,
        _ => throw new RecordException("wrong-type", $"{name} must be a string."),
    };

    private static string? ReadLanguage(ref Utf8JsonReader reader)
    {
        string? tag = ReadString(ref reader, "language");
        if (tag is null or "auto") return tag;
        try
        {
            LanguageProfile.For(tag);
            return tag;
        }
        catch (ArgumentException)
        {
            throw new RecordException("bad-language", $"'{tag}' is not a language tag.");
        }
    }

    private static List<string>? ReadDocuments(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType != JsonTokenType.StartArray) throw new RecordException("wrong-type", "documents must be an array of strings.");
        List<string> documents = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            documents.Add(reader.TokenType == JsonTokenType.String ? ReadText(ref reader) : throw new RecordException("wrong-type", "documents must be an array of strings."));
        return documents;
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Summarizer.Json;

namespace Summarizer.AspNetCore;

/// <summary>Body of <c>POST …/summary</c>: one of text, html and url, and at most one of sentences, words and ratio.</summary>
public sealed record SummaryCall
{
    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>A page; its article is summarized.</summary>
    public string? Html { get; init; }

    /// <summary>Address of a page, where fetching is switched on.</summary>
    public string? Url { get; init; }

    /// <summary>The title, when it is not in the text.</summary>
    public string? Title { get; init; }

    /// <summary>At most this many sentences.</summary>
    public int? Sentences { get; init; }

    /// <summary>At most this many words.</summary>
    public int? Words { get; init; }

    /// <summary>This part of the sentences, above 0 and up to 1.</summary>
    public double? Ratio { get; init; }

    /// <summary>BCP 47 tag, or <c>auto</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Name of the ranker.</summary>
    public string? Algorithm { get; init; }

    /// <summary>What the reader is looking for.</summary>
    public string? Query { get; init; }

    /// <summary>Whether sentences that lean on ones that are not chosen are kept out; <c>null</c> for the server's own setting.</summary>
    public bool? Coherence { get; init; }

    /// <summary>For keyphrases: how many.</summary>
    public int? Count { get; init; }

    /// <summary>The length asked for; <c>null</c> for none.</summary>
    /// <exception cref="ArgumentException">More than one, or out of range.</exception>
    internal SummaryLength? ToLength()
    {
        if ((Sentences is null ? 0 : 1) + (Words is null ? 0 : 1) + (Ratio is null ? 0 : 1) > 1) throw new ArgumentException("Give one of sentences, words and ratio.");
        if (Sentences is int sentences) return SummaryLength.Sentences(sentences);
        if (Words is int words) return SummaryLength.Words(words);
        return Ratio is double ratio ? SummaryLength.Ratio(ratio) : null;
    }

    /// <summary>Reads a body. Unknown fields are passed over; lone surrogates are legal.</summary>
    /// <exception cref="ProblemException">Not JSON, no object, or a field of the wrong type.</exception>
    internal static SummaryCall Parse(ReadOnlySpan<byte> json)
    {
        SummaryCall call = new();
        try
        {
            Utf8JsonReader reader = new(json.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? json[3..] : json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw Bad("The body must be a JSON object.");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = JsonText.Read(ref reader);
                reader.Read();
                call = name switch
                {
                    "text" => call with { Text = ReadString(ref reader, name) },
                    "html" => call with { Html = ReadString(ref reader, name) },
                    "url" => call with { Url = ReadString(ref reader, name) },
                    "title" => call with { Title = ReadString(ref reader, name) },
                    "sentences" => call with { Sentences = ReadInteger(ref reader, name) },
                    "words" => call with { Words = ReadInteger(ref reader, name) },
                    "ratio" => call with { Ratio = ReadNumber(ref reader, name) },
                    "language" => call with { Language = ReadString(ref reader, name) },
                    "algorithm" => call with { Algorithm = ReadString(ref reader, name) },
                    "query" => call with { Query = ReadString(ref reader, name) },
                    "coherence" => call with { Coherence = ReadFlag(ref reader, name) },
                    "count" => call with { Count = ReadInteger(ref reader, name) },
                    _ => Skip(ref reader, call),
                };
            }

            if (reader.Read()) throw Bad("Something follows the JSON object.");
        }
        catch (JsonException)
        {
            throw Bad("The body is not valid JSON.");
        }

        return call;
    }

    private static SummaryCall Skip(ref Utf8JsonReader reader, SummaryCall call)
    {
        reader.Skip();
        return call;
    }

    private static string? ReadString(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => JsonText.Read(ref reader),
        JsonTokenType.Null => null,
        _ => throw Bad($"{name} must be a string."),
    };

    private static bool? ReadFlag(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Bad($"{name} must be true or false."),
    };

    private static int? ReadInteger(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when reader.TryGetInt32(out int value) => value,
        _ => throw Bad($"{name} must be a whole number."),
    };

    private static double? ReadNumber(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when reader.TryGetDouble(out double value) => value,
        _ => throw Bad($"{name} must be a number."),
    };

    private static ProblemException Bad(string message) => new(StatusCodes.Status400BadRequest, message);
}

using System.Text.Json;
using Summarizer.AspNetCore.Requests;
using Summarizer.Json;

namespace Summarizer.AspNetCore;

/// <summary>Body of <c>POST …/summary</c>: one of text, html, url and an uploaded file, and at most one of sentences, words and ratio.</summary>
public sealed record SummaryCall
{
    private const int MostLengths = 50;

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

    /// <summary>This share of the sentences, above 0 and up to 1.</summary>
    public double? Ratio { get; init; }

    /// <summary>BCP 47 tag, or <c>auto</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Name of the ranker.</summary>
    public string? Algorithm { get; init; }

    /// <summary>What the reader is looking for.</summary>
    public string? Query { get; init; }

    /// <summary>Whether sentences that depend on others that are not chosen are left out; <c>null</c> for the server's own setting.</summary>
    public bool? Coherence { get; init; }

    /// <summary>For keyphrases: how many.</summary>
    public int? Count { get; init; }

    /// <summary>Also return every length from one sentence to this many, at most 50: what a page with a slider needs, in one call.</summary>
    public int? Lengths { get; init; }

    /// <summary>The number of keyphrases to return with the summary, at most 50; 0 for none.</summary>
    public int? Keyphrases { get; init; }

    /// <summary>The document that was uploaded.</summary>
    internal CallFile? File { get; init; }

    /// <summary>The length asked for; <c>null</c> for none.</summary>
    /// <exception cref="ArgumentException">More than one, or out of range.</exception>
    internal SummaryLength? ToLength()
    {
        if ((Sentences is null ? 0 : 1) + (Words is null ? 0 : 1) + (Ratio is null ? 0 : 1) > 1) throw new ArgumentException("Give one of sentences, words and ratio.");
        if (Sentences is int sentences) return SummaryLength.Sentences(sentences);
        if (Words is int words) return SummaryLength.Words(words);
        return Ratio is double ratio ? SummaryLength.Ratio(ratio) : null;
    }

    /// <summary>Reads a body of JSON. Lone surrogates are legal.</summary>
    /// <exception cref="ProblemException">Not JSON, no object, an unknown field or one of the wrong type.</exception>
    internal static SummaryCall Parse(ReadOnlySpan<byte> json)
    {
        SummaryCall call = new();
        try
        {
            Utf8JsonReader reader = new(json.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? json[3..] : json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw ProblemException.Bad("The body must be a JSON object.");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = JsonText.Read(ref reader);
                reader.Read();
                call = call.With(name, CallValue.Read(ref reader, name));
            }

            if (reader.Read()) throw ProblemException.Bad("Something follows the JSON object.");
        }
        catch (JsonException)
        {
            throw ProblemException.Bad("The body is not valid JSON.");
        }

        return call.Checked();
    }

    /// <summary>Reads the fields of a form or a query string; empty ones are as if they were not there.</summary>
    /// <exception cref="ProblemException">An unknown field or a wrong value.</exception>
    internal static SummaryCall FromFields(IEnumerable<KeyValuePair<string, string>> fields, SummaryCall? call = null)
    {
        call ??= new SummaryCall();
        foreach ((string name, string value) in fields.Where(static f => !f.Key.StartsWith('_'))) // what frameworks add to forms
            if (value.Length > 0 || name is "text" or "html") call = call.With(name, new CallValue(name, value));
        return call.Checked();
    }

    private SummaryCall With(string name, CallValue value) => name switch
    {
        "text" => this with { Text = value.AsString() },
        "html" => this with { Html = value.AsString() },
        "url" => this with { Url = value.AsString() },
        "title" => this with { Title = value.AsString() },
        "sentences" => this with { Sentences = value.AsInteger() },
        "words" => this with { Words = value.AsInteger() },
        "ratio" => this with { Ratio = value.AsNumber() },
        "language" => this with { Language = value.AsString() },
        "algorithm" => this with { Algorithm = value.AsString() },
        "query" => this with { Query = value.AsString() },
        "coherence" => this with { Coherence = value.AsFlag() },
        "count" => this with { Count = value.AsInteger() },
        "lengths" => this with { Lengths = value.AsInteger() },
        "keyphrases" => this with { Keyphrases = value.AsInteger() },
        _ => throw ProblemException.Bad($"Unknown field '{Shown(name)}'. The fields are text, html, url, title, sentences, words, ratio, language, algorithm, query, coherence, lengths, keyphrases and, for keyphrases alone, count."),
    };

    // Languages have codes of two or three letters; anything longer is a name.
    private SummaryCall Checked()
    {
        if (Lengths is < 1 or > MostLengths) throw ProblemException.Bad($"lengths must be from 1 to {MostLengths}.");
        if (Keyphrases is < 0 or > MostLengths) throw ProblemException.Bad($"keyphrases must be from 0 to {MostLengths}.");
        if (Language is not null and not "auto" && Language.AsSpan().IndexOfAny('-', '_') is int end && (end < 0 ? Language.Length : end) > 3)
            throw ProblemException.Bad($"language is '{Shown(Language)}': expected a tag such as en or pt-BR, or auto.");
        return this;
    }

    private static string Shown(string name) => JsonText.WellFormed(name.Length <= 40 ? name : name[..40] + "…");
}

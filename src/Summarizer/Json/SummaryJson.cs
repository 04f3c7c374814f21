using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summarizer.Json;

/// <summary>A summary as JSON, the same from the command line, over HTTP and from any serializer; scores have 9 significant digits.</summary>
/// <remarks><c>displayText</c> is there where it differs from <c>text</c>.</remarks>
public static class SummaryJson
{
    /// <summary>Options for writers: text in its own script, no check of the structure.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a summary as one JSON object, UTF-8, on one line.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, Summary summary)
    {
        ArgumentNullException.ThrowIfNull(output);
        using Utf8JsonWriter json = new(output, WriterOptions);
        Write(json, summary);
    }

    /// <summary>Writes a summary as one JSON object.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter json, Summary summary)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteProperties(json, summary);
        json.WriteEndObject();
    }

    /// <summary>Writes a keyphrase as one JSON object.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter json, Keyphrase keyphrase)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(keyphrase);
        json.WriteStartObject();
        json.WriteString("text"u8, JsonText.WellFormed(keyphrase.Text));
        WriteScore(json, keyphrase.Score);
        json.WriteEndObject();
    }

    /// <summary>Writes the properties of a summary into an object that is already open.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteProperties(Utf8JsonWriter json, Summary summary) => WriteProperties(json, summary, static (_, _) => { });

    /// <summary>Writes the properties of a summary into an object that is already open, and more to each sentence.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="summary">The summary.</param>
    /// <param name="writeMore">Writes further properties of a sentence, such as its page.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteProperties(Utf8JsonWriter json, Summary summary, Action<Utf8JsonWriter, SummarySentence> writeMore)
    {
        ArgumentNullException.ThrowIfNull(writeMore);
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(summary);
        json.WriteString("language"u8, summary.Language);
        json.WriteString("algorithm"u8, summary.Algorithm);
        if (summary.Title is not null) json.WriteString("title"u8, JsonText.WellFormed(summary.Title));
        json.WriteString("summary"u8, JsonText.WellFormed(summary.Text));
        json.WriteStartArray("sentences"u8);
        foreach (SummarySentence s in summary.Sentences)
        {
            json.WriteStartObject();
            WriteProperties(json, s, summary.SourceCount > 1);
            writeMore(json, s);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteDiagnostics(json, summary.Diagnostics);
        if (summary.Scores.Count > 0) WriteExplanation(json, summary);
    }

    /// <summary>Writes the properties of a sentence into an object that is already open.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="withSource">Whether to say which of several texts it comes from.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteProperties(Utf8JsonWriter json, SummarySentence sentence, bool withSource = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(sentence);
        json.WriteNumber("index"u8, sentence.Index);
        json.WriteNumber("start"u8, sentence.Span.Start);
        json.WriteNumber("end"u8, sentence.Span.End);
        WriteScore(json, sentence.Score);
        json.WriteNumber("rank"u8, sentence.Rank);
        if (withSource) json.WriteNumber("source"u8, sentence.Source);
        json.WriteString("text"u8, JsonText.WellFormed(sentence.Text));
        if (sentence.DisplayText != sentence.Text) json.WriteString("displayText"u8, JsonText.WellFormed(sentence.DisplayText));
        if (sentence.Speaker is not null) json.WriteString("speaker"u8, JsonText.WellFormed(sentence.Speaker));
    }

    /// <summary>Writes a <c>score</c> property with at most 9 significant digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static void WriteScore(Utf8JsonWriter json, double score)
    {
        ArgumentNullException.ThrowIfNull(json);
        WriteNumber(json, "score"u8, score);
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, SummaryDiagnostics diagnostics)
    {
        json.WriteStartObject("diagnostics"u8);
        json.WriteNumber("sentences"u8, diagnostics.SentenceCount);
        json.WriteNumber("candidates"u8, diagnostics.CandidateCount);
        json.WriteNumber("iterations"u8, diagnostics.Ranking.Iterations);
        json.WriteBoolean("converged"u8, diagnostics.Ranking.Converged);
        json.WriteBoolean("languageProfile"u8, diagnostics.HasLanguageProfile);
        if (diagnostics.LanguageSource == LanguageSource.Fallback) json.WriteBoolean("languageUndetermined"u8, true);
        json.WriteEndObject();
    }

    private static void WriteExplanation(Utf8JsonWriter json, Summary summary)
    {
        Dictionary<int, SentenceSupport> support = summary.Support.ToDictionary(static s => s.Index);
        json.WriteStartArray("explanation"u8);
        foreach (SentenceScore s in summary.Scores)
        {
            json.WriteStartObject();
            json.WriteNumber("index"u8, s.Index);
            json.WriteNumber("start"u8, s.Span.Start);
            json.WriteNumber("end"u8, s.Span.End);
            json.WriteString("kind"u8, s.Kind.ToString());
            WriteScore(json, s.Score);
            json.WriteNumber("rank"u8, s.Rank);
            json.WriteString("decision"u8, s.Decision.ToString());
            if (summary.SourceCount > 1) json.WriteNumber("source"u8, s.Source);
            if (support.TryGetValue(s.Index, out SentenceSupport? from)) WriteSupport(json, from);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSupport(Utf8JsonWriter json, SentenceSupport support)
    {
        WriteNumber(json, "prior"u8, support.Prior);
        json.WriteStartArray("from"u8);
        foreach (SupportShare from in support.From)
        {
            json.WriteStartObject();
            json.WriteNumber("index"u8, from.Index);
            WriteNumber(json, "share"u8, from.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.ToString("G9", CultureInfo.InvariantCulture), skipInputValidation: true);
    }
}

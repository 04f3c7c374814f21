using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summarizer.Cli;

/// <summary>The JSON of the contract, on one line.</summary>
internal sealed class JsonRenderer : SummaryRenderer
{
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    protected override string Render(Summary summary, string text)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, WriterOptions))
        {
            json.WriteStartObject();
            WriteProperties(json, summary);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Writes the properties of a summary into an object that is already open.</summary>
    public static void WriteProperties(Utf8JsonWriter json, Summary summary)
    {
        json.WriteString("language"u8, summary.Language);
        json.WriteString("algorithm"u8, summary.Algorithm);
        if (summary.Title is not null) json.WriteString("title"u8, WellFormed(summary.Title));
        json.WriteString("summary"u8, WellFormed(summary.Text));
        json.WriteStartArray("sentences"u8);
        foreach (SummarySentence s in summary.Sentences)
        {
            json.WriteStartObject();
            json.WriteNumber("index"u8, s.Index);
            json.WriteNumber("start"u8, s.Span.Start);
            json.WriteNumber("end"u8, s.Span.End);
            WriteScore(json, s.Score);
            json.WriteNumber("rank"u8, s.Rank);
            if (summary.SourceCount > 1) json.WriteNumber("source"u8, s.Source);
            json.WriteString("text"u8, WellFormed(s.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteDiagnostics(json, summary.Diagnostics);
        if (summary.Scores.Count > 0) WriteExplanation(json, summary);
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, SummaryDiagnostics diagnostics)
    {
        json.WriteStartObject("diagnostics"u8);
        json.WriteNumber("sentences"u8, diagnostics.SentenceCount);
        json.WriteNumber("candidates"u8, diagnostics.CandidateCount);
        json.WriteNumber("iterations"u8, diagnostics.Ranking.Iterations);
        json.WriteBoolean("converged"u8, diagnostics.Ranking.Converged);
        json.WriteBoolean("languageProfile"u8, diagnostics.HasLanguageProfile);
        json.WriteEndObject();
    }

    private static void WriteExplanation(Utf8JsonWriter json, Summary summary)
    {
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
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteScore(Utf8JsonWriter json, double score)
    {
        json.WritePropertyName("score"u8);
        json.WriteRawValue(Number.Format(score), skipInputValidation: true);
    }

    /// <summary>The text with each lone surrogate as U+FFFD, which has the same length.</summary>
    public static string WellFormed(string text)
    {
        int lone = IndexOfLoneSurrogate(text, 0);
        if (lone < 0) return text;
        char[] mended = text.ToCharArray();
        for (; lone >= 0; lone = IndexOfLoneSurrogate(text, lone + 1)) mended[lone] = '\ufffd';
        return new string(mended);
    }

    private static int IndexOfLoneSurrogate(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else return i;
        }

        return -1;
    }
}

using System.Text.Json;
using Summarizer.Ranking;
using Summarizer.Text;

namespace Summarizer.Json;

/// <summary>Reads what <see cref="SummaryJson"/> writes. The residual of the ranking is not written, so it is not there again.</summary>
internal static class SummaryJsonReader
{
    public static Summary Read(JsonElement json)
    {
        SummarySentence[] sentences = [.. json.GetProperty("sentences").EnumerateArray().Select(ReadSentence)];
        JsonElement[] explanation = json.TryGetProperty("explanation", out JsonElement given) ? [.. given.EnumerateArray()] : [];
        JsonElement diagnostics = json.GetProperty("diagnostics");
        SentenceScore[] scores = [.. explanation.Select(ReadScore)];
        return new Summary(
            Text(json, "language"),
            Text(json, "algorithm"),
            json.TryGetProperty("title", out JsonElement title) ? title.GetString() : null,
            sentences,
            scores,
            1 + Math.Max(sentences.Select(static s => s.Source).DefaultIfEmpty().Max(), scores.Select(static s => s.Source).DefaultIfEmpty().Max()),
            new SummaryDiagnostics(
                new RankingDiagnostics(Whole(diagnostics, "iterations"), 0, diagnostics.GetProperty("converged").GetBoolean()),
                Whole(diagnostics, "sentences"),
                Whole(diagnostics, "candidates"),
                diagnostics.GetProperty("languageProfile").GetBoolean())
            {
                LanguageSource = diagnostics.TryGetProperty("languageUndetermined", out JsonElement undetermined) && undetermined.GetBoolean() ? LanguageSource.Fallback : LanguageSource.Given,
            })
        {
            Support = [.. explanation.Where(static e => e.TryGetProperty("from", out _)).Select(ReadSupport)],
        };
    }

    private static SummarySentence ReadSentence(JsonElement json)
    {
        SummarySentence sentence = new(Whole(json, "index"), Span(json), json.GetProperty("score").GetDouble(), Whole(json, "rank"), Text(json, "text"), Source(json));
        return sentence with
        {
            DisplayText = json.TryGetProperty("displayText", out JsonElement display) ? display.GetString() ?? sentence.Text : sentence.Text,
            Speaker = json.TryGetProperty("speaker", out JsonElement speaker) ? speaker.GetString() : null,
        };
    }

    private static SentenceScore ReadScore(JsonElement json) => new(
        Whole(json, "index"),
        Span(json),
        Enum.Parse<SentenceKind>(Text(json, "kind")),
        json.GetProperty("score").GetDouble(),
        Whole(json, "rank"),
        Enum.Parse<SelectionDecision>(Text(json, "decision")),
        Source(json));

    private static SentenceSupport ReadSupport(JsonElement json) => new(
        Whole(json, "index"),
        json.GetProperty("prior").GetDouble(),
        [.. json.GetProperty("from").EnumerateArray().Select(static f => new SupportShare(Whole(f, "index"), f.GetProperty("share").GetDouble()))]);

    private static TextSpan Span(JsonElement json) => new(Whole(json, "start"), Whole(json, "end"));

    private static int Source(JsonElement json) => json.TryGetProperty("source", out JsonElement source) ? source.GetInt32() : 0;

    private static int Whole(JsonElement json, string name) => json.GetProperty(name).GetInt32();

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");
}

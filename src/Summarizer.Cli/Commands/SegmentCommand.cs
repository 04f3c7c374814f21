using System.CommandLine;
using System.Text.Json;
using Summarizer.Cli.Lines;
using Summarizer.Cli.Options;
using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize segment</c>: the sentences and tokens of each line of JSON Lines.</summary>
internal static class SegmentCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        LanguageOption language = new("Language of lines that name none");
        LineFlags lines = new();
        Command command = new("segment", "Split the texts of JSON Lines into sentences and tokens");
        lines.AddTo(command);
        command.Options.Add(language.Option);
        command.SetAction(parsed =>
        {
            Task task = new(language.Bind(parsed, terminal));
            return new LineRun(lines.Bind(parsed), task, terminal, cancellationToken).Run();
        });
        return command;
    }

    private static void WriteSpans(Utf8JsonWriter json, string language, Document document)
    {
        json.WriteString("language"u8, language);
        json.WriteStartArray("sentences"u8);
        foreach (Sentence sentence in document.Sentences) WriteSpan(json, sentence.Span);
        json.WriteEndArray();
        json.WriteStartArray("tokens"u8);
        foreach (Token token in document.Tokens) WriteSpan(json, token.Span);
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private sealed class Task(string language) : ILineTask
    {
        public bool NeedsId => false;

        public string Answers => "texts";

        private readonly TextAnalyzer _analyzer = new();

        public void Answer(InputRecord record, Utf8JsonWriter json, CancellationToken cancellationToken)
        {
            string text = record.Text ?? throw new RecordException("missing-text", "The record has no text.");
            string tag = record.Language ?? language;
            if (tag == "auto") tag = LanguageDetector.Detect(text);
            WriteSpans(json, tag, _analyzer.Analyze(text, LanguageProfile.For(tag), cancellationToken));
        }
    }
}

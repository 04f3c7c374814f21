using System.CommandLine;
using System.Text.Json;
using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace Summarizer.Cli;

/// <summary><c>summarize segment</c>: the sentences and tokens of each line of JSON Lines.</summary>
internal static class SegmentCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Option<string> input = new("--input") { Description = "JSON Lines {\"id\"?,\"text\",\"language\"?}, or - for standard input", HelpName = "FILE", DefaultValueFactory = _ => "-" };
        Option<string> language = new("--language") { Description = "Language of lines that name none", HelpName = "auto|xx", DefaultValueFactory = _ => "auto" };
        Command command = new("segment", "Split texts into sentences and tokens: {\"id\"?,\"language\",\"sentences\":[[start,end],…],\"tokens\":[[start,end],…]}");
        command.Options.Add(input);
        command.Options.Add(language);
        command.SetAction(parsed =>
        {
            string tag = parsed.GetValue(language)!;
            try
            {
                if (tag != "auto") LanguageProfile.For(tag);
            }
            catch (ArgumentException wrong)
            {
                throw new UsageException(wrong.Message);
            }

            using Stream source = InputText.Open(parsed.GetValue(input)!, terminal);
            using Stream output = new BufferedStream(terminal.OpenOutput(), 1 << 16);
            return Run(source, output, tag, cancellationToken);
        });
        return command;
    }

    private static int Run(Stream source, Stream output, string language, CancellationToken cancellationToken)
    {
        JsonLineReader lines = new(source);
        using RecordWriter writer = new();
        TextAnalyzer analyzer = new();
        int code = ExitCode.Success;
        while (lines.TryRead(out ReadOnlyMemory<byte> line))
        {
            cancellationToken.ThrowIfCancellationRequested();
            InputRecord record = new();
            try
            {
                record.Parse(line.Span);
                string text = record.Text ?? throw new RecordException("missing-text", "The record has no text.");
                string tag = record.Language ?? language;
                if (tag == "auto") tag = LanguageDetector.Detect(text);
                Document document = analyzer.Analyze(text, LanguageProfile.For(tag), cancellationToken);
                output.Write(writer.Write(record.Id, json => WriteSpans(json, tag, document)));
            }
            catch (RecordException bad)
            {
                output.Write(writer.WriteError(record.Id, lines.LineNumber, bad.Code, bad.Message));
                code = ExitCode.SomeInputFailed;
            }
        }

        return code;
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
}

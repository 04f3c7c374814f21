using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Options;
using Summarizer.Documents;
using Summarizer.Json;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize extract FILE…</c>: title and text of documents, as the other commands see them.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Argument<string[]> files = new("FILE") { Description = "Documents: files, folders, URLs, or - for standard input", Arity = ArgumentArity.OneOrMore };
        Command command = new("extract", "Print the title and text of documents as JSON, one object a line");
        OutputOption file = new();
        command.Arguments.Add(files);
        command.Options.Add(file.Option);
        command.SetAction(parsed =>
        {
            foreach (string path in parsed.GetValue(files)!) FilePath.Check(path, "FILE");
            file.Bind(parsed, terminal, parsed.GetValue(files)!);
            InputRun inputs = new(terminal, cancellationToken);
            List<string> expanded = [];
            foreach (string argument in parsed.GetValue(files)!) inputs.Try(() => expanded.AddRange(InputFiles.Expand([argument])));
            using Stream output = terminal.OpenOutput();
            foreach (InputDocument document in inputs.Read(expanded))
            {
                output.Write(Line(document.Name, document.Content));
                output.Flush();
            }

            return inputs.Code;
        });
        return command;
    }

    private static byte[] Line(string file, ExtractedText content)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, SummaryJson.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("file"u8, JsonText.WellFormed(file));
            if (content.Title is not null) json.WriteString("title"u8, JsonText.WellFormed(content.Title));
            if (content.Language is not null) json.WriteString("language"u8, JsonText.WellFormed(content.Language));
            json.WriteString("text"u8, JsonText.WellFormed(content.Text));
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }
}

using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Lines;
using Summarizer.Cli.Options;
using Summarizer.Json;
using Summarizer.Languages;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize keyphrases [FILE|URL|-]</c>: the phrases that say what a text is about, or those of each line of JSON Lines.</summary>
internal static class KeyphrasesCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Argument<string?> file = new("FILE") { Description = "A document: a file, a URL, or - for standard input; JSON Lines with --format jsonl", Arity = ArgumentArity.ZeroOrOne };
        Option<int> count = new("--count", "-n") { Description = "How many phrases", HelpName = "N", DefaultValueFactory = static _ => 10 };
        LanguageOption language = new();
        Choice format = new("--format", "text (a phrase and its score a line), json, or jsonl for a FILE of JSON Lines", ["text", "json", "jsonl"], "FORMAT");
        OutputOption output = new();
        Command command = new("keyphrases", "Print the phrases that say what a text is about");
        command.Arguments.Add(file);
        foreach (Option option in new Option[] { count, language.Option, format.Option, output.Option }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file) ?? "-", name = format.Bind(parsed), tag = language.Bind(parsed, terminal);
            int phrases = parsed.GetValue(count);
            if (phrases < 1) throw new UsageException("--count must be at least 1.");
            FilePath.Check(path, "FILE");
            output.Bind(parsed, terminal, [path]);
            if (name != "jsonl") return Run(path, phrases, tag, name == "json", terminal, cancellationToken);
            if (IsText(path)) throw new InputException($"{path} is a text, not JSON Lines; use --format json");
            return new LineRun(new LineSettings(path, "-", Environment.ProcessorCount, false), new Task(phrases, tag), terminal, cancellationToken).Run();
        });
        return command;
    }

    private static int Run(string path, int count, string language, bool isJson, Terminal terminal, CancellationToken cancellationToken)
    {
        string text = InputText.Read(path, terminal, cancellationToken, "summarize keyphrases --format jsonl {0}").Text;
        IReadOnlyList<Keyphrase> phrases = KeyphraseExtractor.Extract(text, count, language, cancellationToken);
        if (phrases.Count == 0) terminal.Note($"{(path == "-" ? "standard input" : path)}: no phrases");
        using Stream output = terminal.OpenOutput();
        if (isJson) output.Write(Json(path, phrases));
        else output.Write(Encoding.UTF8.GetBytes(string.Concat(phrases.Select(static p => string.Create(CultureInfo.InvariantCulture, $"{p.Text}\t{Output.Number.Format(p.Score)}\n")))));
        return ExitCode.Success;
    }

    private static byte[] Json(string path, IReadOnlyList<Keyphrase> phrases)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, SummaryJson.WriterOptions))
        {
            json.WriteStartObject();
            if (path != "-") json.WriteString("file"u8, JsonText.WellFormed(path));
            Write(json, phrases);
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Keyphrase> phrases)
    {
        json.WriteStartArray("keyphrases"u8);
        foreach (Keyphrase phrase in phrases)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, JsonText.WellFormed(phrase.Text));
            SummaryJson.WriteScore(json, phrase.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A text given as JSON Lines would fail on each of its lines.
    private static bool IsText(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0 || path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return false; // a pipe has no length, and what is read of it is gone
        using FileStream stream = File.OpenRead(path);
        byte[] start = new byte[RecordFiles.MostBytes];
        ReadOnlySpan<byte> head = start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)).TrimStart(" \t\r\n"u8);
        return !head.IsEmpty && head[0] != (byte)'{' && head[0] != 0xEF;
    }

    private sealed class Task(int count, string language) : ILineTask
    {
        public bool NeedsId => true;

        public string Answers => "texts";

        public void Answer(InputRecord record, Utf8JsonWriter json, CancellationToken cancellationToken)
        {
            string text = record.Text ?? throw new RecordException("missing-text", "The record has no text.");
            Write(json, KeyphraseExtractor.Extract(text, count, record.Language ?? language, cancellationToken));
        }
    }
}

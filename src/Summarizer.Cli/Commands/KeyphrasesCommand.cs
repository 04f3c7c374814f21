using System.CommandLine;
using System.Text;
using System.Text.Json;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Lines;
using Summarizer.Cli.Output;
using Summarizer.Json;
using Summarizer.Languages;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize keyphrases [FILE|URL|-]</c>: the phrases that say what a text is about, or those of each line of JSON Lines.</summary>
internal static class KeyphrasesCommand
{
    private static readonly string[] Formats = ["text", "jsonl"];

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Argument<string?> file = new("FILE") { Description = "A document: a file, a URL, or - for standard input; JSON Lines with --format jsonl", Arity = ArgumentArity.ZeroOrOne };
        Option<int> count = new("--count") { Description = "How many phrases", HelpName = "N", DefaultValueFactory = static _ => 10 };
        Option<string> language = new("--language") { Description = "Language tag such as en or pt-BR", HelpName = "auto|xx", DefaultValueFactory = static _ => "auto" };
        Option<string> format = new("--format") { Description = "text (a phrase and its score a line) or jsonl", HelpName = "FORMAT", DefaultValueFactory = static _ => "text" };
        format.CompletionSources.Add(Formats);
        Command command = new("keyphrases", "The phrases that say what a text is about");
        command.Arguments.Add(file);
        foreach (Option option in new Option[] { count, language, format }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file) ?? "-", tag = parsed.GetValue(language)!, name = parsed.GetValue(format)!;
            int phrases = parsed.GetValue(count);
            if (!Formats.Contains(name)) throw new UsageException($"--format {name}: expected one of {string.Join(", ", Formats)}.");
            if (phrases < 1) throw new UsageException("--count must be at least 1.");
            CheckLanguage(tag);
            if (name == "jsonl") return new LineRun(new LineSettings(path, "-", Environment.ProcessorCount, false), new Task(phrases, tag), terminal, cancellationToken).Run();
            StringBuilder page = new();
            foreach (Keyphrase phrase in KeyphraseExtractor.Extract(InputText.Read(path, terminal, cancellationToken).Text, phrases, tag, cancellationToken))
                page.Append(phrase.Text).Append('\t').Append(Number.Format(phrase.Score)).Append('\n');
            using Stream output = terminal.OpenOutput();
            output.Write(Encoding.UTF8.GetBytes(page.ToString()));
            return ExitCode.Success;
        });
        return command;
    }

    private static void CheckLanguage(string tag)
    {
        try
        {
            if (tag != "auto") LanguageProfile.For(tag);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    private sealed class Task(int count, string language) : ILineTask
    {
        public void Answer(InputRecord record, Utf8JsonWriter json, CancellationToken cancellationToken)
        {
            string text = record.Text ?? throw new RecordException("missing-text", "The record has no text.");
            json.WriteStartArray("keyphrases"u8);
            foreach (Keyphrase phrase in KeyphraseExtractor.Extract(text, count, record.Language ?? language, cancellationToken))
            {
                json.WriteStartObject();
                json.WriteString("text"u8, JsonText.WellFormed(phrase.Text));
                SummaryJson.WriteScore(json, phrase.Score);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}

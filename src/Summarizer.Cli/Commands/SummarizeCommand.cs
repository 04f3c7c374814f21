using System.CommandLine;
using Summarizer.Cli.Options;
using Summarizer.Cli.Output;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize [FILE|URL|- …]</c>: a summary of each document, of each chapter, or of all together.</summary>
internal static class SummarizeCommand
{
    public static RootCommand Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Argument<string[]> files = new("FILE") { Description = "Documents: files, folders, URLs, or - for standard input (the default)", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> title = new("--title") { Description = "The title, when it is not in the text", HelpName = "TEXT" };
        Option<string?> query = new("--query") { Description = "What you are looking for", HelpName = "TEXT" };
        Choice format = new("--format", "text, json, markdown or html", ["text", "json", "markdown", "html"], "FORMAT");
        Option<bool> explain = new("--explain") { Description = "Show why each sentence was or was not taken" };
        Option<bool> together = new("--together") { Description = "Make one summary of all documents, each sentence with its source" };
        Option<bool> chapters = new("--chapters") { Description = "Summarize each chapter of a book" };
        OutputOption file = new();
        SummaryFlags flags = new();
        RootCommand command = new("Prints the few sentences that say what a text is about, word for word, in reading order.");
        command.Arguments.Add(files);
        flags.AddTo(command);
        foreach (Option option in new Option[] { title, query, together, chapters, format.Option, explain, file.Option }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            string name = format.Bind(parsed);
            SummarizerOptions options = flags.Bind(parsed, terminal) with { IncludeScores = parsed.GetValue(explain), IncludeSupport = parsed.GetValue(explain) };
            string[] given = parsed.GetValue(files) ?? [];
            if (given.Length == 0 && terminal.HasKeyboard) throw new UsageException("Give a file, or - for standard input. Try 'summarize --help'.");
            foreach (string path in given) FilePath.Check(path, "FILE");
            if (parsed.GetValue(together) && parsed.GetValue(chapters)) throw new UsageException("Give one of --together and --chapters.");
            file.Bind(parsed, terminal, given);
            SummaryRun run = new(options, SummaryRenderer.For(name, terminal.Columns), terminal, cancellationToken) { Title = parsed.GetValue(title), Query = parsed.GetValue(query), Together = parsed.GetValue(together), Chapters = parsed.GetValue(chapters) };
            return run.Run(given.Length == 0 ? ["-"] : given);
        });
        return command;
    }
}

using System.CommandLine;
using Summarizer.Documents;

namespace Summarizer.Cli;

/// <summary><c>summarize [FILE|URL|-]</c>: one text.</summary>
internal static class SummarizeCommand
{
    private static readonly string[] Formats = ["text", "json", "markdown", "html"];

    public static RootCommand Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Argument<string?> file = new("FILE") { Description = "Text, HTML or Markdown: a file, a URL, or - for standard input (the default)", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> title = new("--title") { Description = "The title, when it is not in the text", HelpName = "TEXT" };
        Option<string?> query = new("--query") { Description = "What you are looking for", HelpName = "TEXT" };
        Option<string> format = new("--format") { Description = "text, json, markdown or html", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        Option<bool> explain = new("--explain") { Description = "Say of each sentence why it was or was not taken" };
        format.CompletionSources.Add(Formats);
        SummaryFlags flags = new();
        RootCommand command = new("The few sentences that carry a text: verbatim, in reading order.");
        command.Arguments.Add(file);
        flags.AddTo(command);
        foreach (Option option in new Option[] { title, query, format, explain }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            string name = parsed.GetValue(format)!;
            if (!Formats.Contains(name)) throw new UsageException($"--format {name}: expected one of {string.Join(", ", Formats)}.");
            SummarizerOptions options = flags.Bind(parsed) with { IncludeScores = parsed.GetValue(explain) };
            string path = parsed.GetValue(file) ?? "-";
            bool nobodyWrites = parsed.GetValue(file) is null && !Console.IsInputRedirected && terminal.HasScreen;
            if (nobodyWrites) throw new UsageException("Give a file, or - for standard input. Try 'summarize --help'.");
            if (path.Length > 1 && path[0] == '-') throw new UsageException($"Unknown option {path}. Try 'summarize --help'.");
            ExtractedText document = InputText.Read(path, terminal, cancellationToken);
            string text = document.Text;
            SummaryRequest request = new(text) { Title = parsed.GetValue(title) ?? document.Title, Query = parsed.GetValue(query) };
            Summary summary = new TextSummarizer(options).Summarize(request, cancellationToken);
            using Stream output = terminal.OpenOutput();
            SummaryRenderer.For(name).Render(summary, text, output);
            return ExitCode.Success;
        });
        return command;
    }
}

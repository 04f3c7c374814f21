using System.CommandLine;
using System.Text.Json;
using Summarizer.Cli.Lines;
using Summarizer.Cli.Options;
using Summarizer.Cli.Tables;
using Summarizer.Json;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize batch</c>: a summary for each line of JSON Lines, or for each row of a table.</summary>
internal static class BatchCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Option<string?> title = new("--title") { Description = "The title for lines without one", HelpName = "TEXT" };
        Option<string?> query = new("--query") { Description = "What you are looking for, for lines without a query", HelpName = "TEXT" };
        Option<bool> explain = new("--explain") { Description = "Show why each sentence was or was not taken" };
        LineFlags lines = new(hasTables: true);
        TableFlags tables = new();
        SummaryFlags flags = new();
        Command command = new("batch", "Summarize JSON Lines or a table: an answer for each line or row, in the same order");
        lines.AddTo(command);
        tables.AddTo(command);
        flags.AddTo(command);
        foreach (Option option in new Option[] { title, query, explain }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            SummarizerOptions options = flags.Bind(parsed, terminal) with { IncludeScores = parsed.GetValue(explain), IncludeSupport = parsed.GetValue(explain) };
            Task task = new(new TextSummarizer(options), parsed.GetValue(title), parsed.GetValue(query));
            LineSettings settings = lines.Bind(parsed);
            TableColumns columns = tables.Bind(parsed, settings.Input);
            if (TableFormats.Of(settings.Output) != TableFormat.None && parsed.GetValue(explain)) throw new UsageException("--explain needs JSON Lines for --output: a table has no column for it.");
            return TableRun.IsFor(settings)
                ? new TableRun(settings, columns, task, terminal, cancellationToken).Run()
                : new LineRun(settings, task, terminal, cancellationToken).Run();
        });
        return command;
    }

    private sealed class Task(TextSummarizer summarizer, string? title, string? query) : ILineTask
    {
        public bool NeedsId => true;

        public string Answers => "summaries";

        public void Answer(InputRecord record, Utf8JsonWriter json, CancellationToken cancellationToken)
        {
            SummaryRequest request = record.ToRequest();
            request = request with { Title = request.Title ?? title, Query = request.Query ?? query };
            SummaryJson.WriteProperties(json, summarizer.Summarize(request, cancellationToken));
        }
    }
}

using System.CommandLine;
using System.Text;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Options;
using Summarizer.Evaluation.Datasets;
using Summarizer.Evaluation.Runs;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize evaluate</c>: ROUGE of algorithms on a set, Lead and Oracle beside them.</summary>
internal static class EvaluateCommand
{
    private static readonly string[] Formats = ["table", "json", "markdown"];

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Option<string> data = new("--data") { Description = "The set: JSON Lines with references", HelpName = "FILE", Required = true };
        Option<string> algorithms = new("--algorithm") { Description = "Names, separated by commas", HelpName = "A,B,...", DefaultValueFactory = static _ => Algorithms.Names[0] };
        Option<string> format = new("--format") { Description = "table, json or markdown", HelpName = "FORMAT", DefaultValueFactory = static _ => "table" };
        JobsOption jobs = new();
        SummaryFlags flags = new();
        algorithms.CompletionSources.Add([.. Algorithms.Names]);
        format.CompletionSources.Add(Formats);
        Command command = new("evaluate", "ROUGE of algorithms on texts with human summaries, Lead and Oracle beside them");
        command.Options.Add(data);
        command.Options.Add(algorithms);
        flags.AddLengthTo(command);
        command.Options.Add(format);
        command.Options.Add(jobs.Option);
        command.SetAction(parsed =>
        {
            string name = parsed.GetValue(format)!;
            if (!Formats.Contains(name)) throw new UsageException($"--format {name}: expected one of {string.Join(", ", Formats)}.");
            List<EvaluatedSystem> systems = BindSystems(parsed.GetValue(algorithms)!);
            SummaryLength length = flags.BindLength(parsed);
            EvaluationRunner runner = new() { Parallelism = jobs.Bind(parsed) };
            string path = parsed.GetValue(data)!;
            SummarizationItem[] items = Read(path, terminal);
            if (items.Length == 0) throw new InputException($"{path} has no line to evaluate");
            EvaluationReport report = runner.Run(Path.GetFileNameWithoutExtension(path), items, length, systems, cancellationToken);
            EvaluationFormat kind = name switch
            {
                "json" => EvaluationFormat.Json,
                "markdown" => EvaluationFormat.Markdown,
                _ => EvaluationFormat.Table,
            };
            using Stream output = terminal.OpenOutput();
            output.Write(Encoding.UTF8.GetBytes(report.Render(kind)));
            return ExitCode.Success;
        });
        return command;
    }

    private static List<EvaluatedSystem> BindSystems(string names)
    {
        try
        {
            IEnumerable<string> own = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(static n => n is not ("lead" or "oracle"));
            return [EvaluatedSystem.Lead, .. own.Distinct().Select(EvaluatedSystem.Of), EvaluatedSystem.Oracle];
        }
        catch (ArgumentException unknown)
        {
            throw new UsageException(SummaryFlags.FirstSentenceOf(unknown.Message));
        }
    }

    private static SummarizationItem[] Read(string path, Terminal terminal)
    {
        using StreamReader reader = new(InputText.Open(path, terminal), Encoding.UTF8);
        try
        {
            return [.. SummarizationDataset.Read(Lines(reader), path)];
        }
        catch (InvalidDataException bad)
        {
            throw new InputException(bad.Message);
        }
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }
}

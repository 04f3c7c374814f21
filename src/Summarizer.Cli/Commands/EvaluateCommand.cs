using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Options;
using Summarizer.Evaluation.Datasets;
using Summarizer.Evaluation.Runs;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize evaluate</c>: ROUGE of algorithms on a set, Lead and Oracle beside them.</summary>
internal static class EvaluateCommand
{
    private const int WarmUpItems = 100;

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(500);

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Option<string> data = new("--data") { Description = "The data set: JSON Lines with reference summaries", HelpName = "FILE", Required = true };
        Option<string> algorithms = new("--algorithm") { Description = "Names, separated by commas", HelpName = "A,B,...", DefaultValueFactory = static _ => Algorithms.Names[0] };
        Option<string[]> models = new("--model") { Description = "A learned ranker of your own, listed by its file name; may be repeated", HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        Choice format = new("--format", "table, json or markdown", ["table", "json", "markdown"], "FORMAT");
        OutputOption file = new();
        JobsOption jobs = new();
        SummaryFlags flags = new();
        algorithms.CompletionSources.Add([.. Algorithms.Names]);
        Command command = new("evaluate", "Measure algorithms by ROUGE on texts with reference summaries");
        command.Options.Add(data);
        command.Options.Add(algorithms);
        command.Options.Add(models);
        flags.AddLengthTo(command);
        command.Options.Add(format.Option);
        command.Options.Add(jobs.Option);
        command.Options.Add(file.Option);
        command.SetAction(parsed =>
        {
            string name = format.Bind(parsed), path = parsed.GetValue(data)!;
            FilePath.Check(path, "--data");
            file.Bind(parsed, terminal, [path]);
            List<EvaluatedSystem> systems = BindSystems(parsed.GetValue(algorithms)!, parsed.GetValue(models) ?? []);
            SummaryLength length = flags.BindLength(parsed);
            EvaluationRunner runner = new() { Parallelism = jobs.Bind(parsed) };
            SummarizationItem[] items = Read(path, terminal);
            if (items.Length == 0) throw new InputException($"{path} has no lines to evaluate");
            WarmUp(systems, items, length, cancellationToken);
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

    private static List<EvaluatedSystem> BindSystems(string names, string[] models)
    {
        Choice algorithm = new("--algorithm", "", [.. Algorithms.Names, "oracle", "lead-per-document"], "");
        IEnumerable<string> own = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(algorithm.Find).Where(static n => n is not ("lead" or "oracle"));
        IEnumerable<EvaluatedSystem> learned = models.Select(static m => EvaluatedSystem.Of(Path.GetFileNameWithoutExtension(m), new SummarizerOptions { Ranker = SummaryFlags.LoadModel(m) }));
        return [EvaluatedSystem.Lead, .. own.Distinct().Select(EvaluatedSystem.Of), .. learned, EvaluatedSystem.Oracle];
    }

    // So that no system pays in its documents a second for code that is compiled, and word lists that are read, at first use.
    private static void WarmUp(List<EvaluatedSystem> systems, SummarizationItem[] items, SummaryLength length, CancellationToken cancellationToken)
    {
        foreach (EvaluatedSystem system in systems)
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < Math.Min(items.Length, WarmUpItems) && Stopwatch.GetElapsedTime(start) < WarmUpTime; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                system.Summarize(items[i], length);
            }
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

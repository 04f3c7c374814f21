using System.CommandLine;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Options;

namespace Summarizer.Cli.Training;

/// <summary><c>summarize train</c>: a ranker learned from the user's own documents and references.</summary>
internal static class TrainCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Option<string[]> data = new("--data") { Description = "Documents with reference summaries, as JSON Lines; may be repeated for several sets", HelpName = "FILE", Required = true, Arity = ArgumentArity.OneOrMore };
        Option<string> output = new("--output", "-o") { Description = "The model file to write, for --model", HelpName = "FILE", Required = true };
        Option<int> seed = new("--seed") { Description = "Seed of the random numbers", HelpName = "N", DefaultValueFactory = static _ => 1 };
        Option<int> folds = new("--folds") { Description = "Number of folds in the cross-validation, 2 to 100", HelpName = "N", DefaultValueFactory = static _ => 5 };
        SummaryFlags flags = new();
        Command command = new("train", "Learn a ranker from your own documents and their summaries");
        command.Options.Add(data);
        command.Options.Add(output);
        flags.AddLengthTo(command, "as long as its references");
        command.Options.Add(seed);
        command.Options.Add(folds);
        command.SetAction(parsed =>
        {
            TrainingSettings settings = new(parsed.GetValue(data)!, parsed.GetValue(output)!, flags.BindGivenLength(parsed), parsed.GetValue(seed), parsed.GetValue(folds));
            if (settings.Folds is < 2 or > 100) throw new UsageException($"--folds {settings.Folds}: expected 2 to 100.");
            if (settings.Seed is < 0 or > 1_000_000_000) throw new UsageException($"--seed {settings.Seed}: expected 0 to 1000000000.");
            foreach (string path in settings.Data) FilePath.Check(path, "--data");
            FilePath.Check(settings.Output, "--output");
            if (settings.Data.Contains("-")) throw new UsageException("--data -: expected a file.");
            if (settings.Data.Any(d => Path.GetFullPath(d) == Path.GetFullPath(settings.Output))) throw new UsageException("--output is a file of --data.");
            if (Directory.Exists(settings.Output)) throw new InputException($"{settings.Output} is a directory");
            if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(settings.Output)))) throw new InputException($"the folder of {settings.Output} does not exist");
            return ModelTraining.Run(settings, terminal, cancellationToken);
        });
        return command;
    }
}

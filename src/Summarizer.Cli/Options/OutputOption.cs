using System.CommandLine;
using Summarizer.Cli.Inputs;

namespace Summarizer.Cli.Options;

/// <summary><c>-o FILE</c>: where what would go to standard output goes.</summary>
internal sealed class OutputOption
{
    public Option<string?> Option { get; } = new("--output", "-o") { Description = "Write the results to this file instead of standard output", HelpName = "FILE" };

    /// <summary>Sends the output of the terminal to the file given, if any.</summary>
    /// <exception cref="UsageException">Empty, or one of the inputs.</exception>
    /// <exception cref="InputException">A directory, or in none.</exception>
    public void Bind(ParseResult parsed, Terminal terminal, IEnumerable<string> inputs)
    {
        if (parsed.GetValue(Option) is not string path || path == "-") return;
        FilePath.Check(path, Option.Name);
        if (inputs.Any(i => i != "-" && FilePath.Target(i) == FilePath.Target(path))) throw new UsageException($"--output {path} is one of the inputs.");
        if (Directory.Exists(path)) throw new Inputs.InputException($"{path} is a directory");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path)))) throw new Inputs.InputException($"the folder of {path} does not exist");
        terminal.OutputFile = path;
    }
}

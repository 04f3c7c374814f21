using System.CommandLine;
using Summarizer.Cli.Options;
using Summarizer.Cli.Tables;

namespace Summarizer.Cli.Lines;

/// <summary>The options of a command over JSON Lines.</summary>
/// <param name="hasTables">Whether the command reads and writes tables too.</param>
internal sealed class LineFlags(bool hasTables = false)
{
    private readonly Argument<string?> _file = new("FILE") { Description = hasTables ? "JSON Lines, .csv, .tsv or .parquet, or - for standard input (the default); .gz is decompressed" : "JSON Lines, or - for standard input (the default); .gz is decompressed", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _input = new("--input", "-i") { Description = "The same as FILE", HelpName = "FILE" };
    private readonly Option<string> _output = new("--output", "-o") { Description = hasTables ? "The file to write: JSON Lines or, by its name, a table; - for standard output; .gz is compressed" : "The file to write, or - for standard output; .gz is compressed", HelpName = "FILE", DefaultValueFactory = static _ => "-" };
    private readonly JobsOption _jobs = new();
    private readonly Option<bool> _resume = new("--resume") { Description = "Continue the interrupted run that wrote the output" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        foreach (Option option in new Option[] { _input, _output, _jobs.Option, _resume }) command.Options.Add(option);
    }

    /// <exception cref="UsageException">Values that cannot be used, or not together.</exception>
    public LineSettings Bind(ParseResult parsed)
    {
        if (parsed.GetValue(_file) is not null && parsed.GetValue(_input) is not null) throw new UsageException("Give one of FILE and --input.");
        string input = parsed.GetValue(_file) ?? parsed.GetValue(_input) ?? "-";
        FilePath.Check(input, "--input");
        FilePath.Check(parsed.GetValue(_output)!, "--output");
        LineSettings settings = new(input, parsed.GetValue(_output)!, _jobs.Bind(parsed), parsed.GetValue(_resume));
        if (settings.Resume && settings.Output == "-") throw new UsageException("--resume needs --output FILE.");
        foreach (string path in new[] { settings.Input, settings.Output })
            if (!hasTables && TableFormats.Of(path) != TableFormat.None) throw new UsageException($"{path}: this command is for JSON Lines; tables are for 'summarize batch'.");
        bool isSame = settings.Input != "-" && settings.Output != "-" && FilePath.Target(settings.Input) == FilePath.Target(settings.Output);
        return isSame ? throw new UsageException("--input and --output are the same file.") : settings;
    }
}

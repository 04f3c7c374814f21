using System.CommandLine;
using Summarizer.Cli.Options;

namespace Summarizer.Cli.Lines;

/// <summary>The options of a command over JSON Lines.</summary>
internal sealed class LineFlags
{
    private readonly Option<string> _input = new("--input") { Description = "JSON Lines, or - for standard input; .gz is decompressed", HelpName = "FILE", DefaultValueFactory = static _ => "-" };
    private readonly Option<string> _output = new("--output") { Description = "Where the answers go, or - for standard output; .gz is compressed", HelpName = "FILE", DefaultValueFactory = static _ => "-" };
    private readonly JobsOption _jobs = new();
    private readonly Option<bool> _resume = new("--resume") { Description = "Continue the interrupted run that wrote the output" };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _input, _output, _jobs.Option, _resume }) command.Options.Add(option);
    }

    /// <exception cref="UsageException">Values that cannot be used, or not together.</exception>
    public LineSettings Bind(ParseResult parsed)
    {
        LineSettings settings = new(parsed.GetValue(_input)!, parsed.GetValue(_output)!, _jobs.Bind(parsed), parsed.GetValue(_resume));
        if (settings.Resume && settings.Output == "-") throw new UsageException("--resume needs --output FILE.");
        bool isSame = settings.Input != "-" && settings.Output != "-" && Target(settings.Input) == Target(settings.Output);
        return isSame ? throw new UsageException("--input and --output are the same file.") : settings;
    }

    // Writing through a link would empty the input before it is read.
    private static string Target(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Path.GetFullPath(path);
        }
    }
}

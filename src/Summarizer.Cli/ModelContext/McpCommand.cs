using System.CommandLine;

namespace Summarizer.Cli.ModelContext;

/// <summary><c>summarize mcp [FOLDER …]</c>: the library as tools of a language model, by the Model Context Protocol over standard input and output.</summary>
internal static class McpCommand
{
    private const int DefaultCharacters = 2_000_000;

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        Argument<string[]> folders = new("FOLDER") { Description = "Folders whose files may be read; without one, no files are read", Arity = ArgumentArity.ZeroOrMore };
        Option<int> limit = new("--max-chars") { Description = "The most characters that the texts of a call, or bytes that a file, may have", HelpName = "N", DefaultValueFactory = static _ => DefaultCharacters };
        Command command = new("mcp", "Run a Model Context Protocol server over standard input and output");
        command.Arguments.Add(folders);
        command.Options.Add(limit);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(limit) < 1) throw new UsageException("--max-chars must be at least 1.");
            foreach (string folder in parsed.GetValue(folders)!) if (!Directory.Exists(folder)) throw new UsageException($"{folder} is not a folder.");
            return ToolServer.Run(parsed.GetValue(folders)!, parsed.GetValue(limit), terminal, cancellationToken);
        });
        return command;
    }
}

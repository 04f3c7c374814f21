using System.CommandLine;
using Summarizer.Cli.Guidance;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize help [COMMAND]</c>: the same as <c>--help</c>.</summary>
internal static class HelpCommand
{
    public static Command Create()
    {
        Argument<string?> name = new("COMMAND") { HelpName = "COMMAND", Description = "The command to explain; without one, the tool itself", Arity = ArgumentArity.ZeroOrOne };
        Command command = new("help", "Show help for a command");
        command.Arguments.Add(name);
        name.CompletionSources.Add(_ => [.. command.Parents.OfType<Command>().SelectMany(static p => p.Subcommands).Select(static c => new System.CommandLine.Completions.CompletionItem(c.Name))]);
        command.SetAction(parsed =>
        {
            Command root = parsed.RootCommandResult.Command;
            string? asked = parsed.GetValue(name);
            if (asked is not null && !root.Subcommands.Any(c => c.Name == asked)) throw new UsageException($"There is no command {asked}.{Nearest.Hint(asked, Misuse.Commands(root))}");
            return root.Parse(asked is null ? ["--help"] : [asked, "--help"]).Invoke(parsed.InvocationConfiguration);
        });
        return command;
    }
}

using System.CommandLine;
using System.Reflection;
using Summarizer.Cli.Guidance;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize completion SHELL</c>: a script that asks the tool itself what can stand next, so it never falls behind.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    public static Command Create(Terminal terminal)
    {
        string expected = string.Join(", ", Shells[..^1]) + " or " + Shells[^1];
        Argument<string> shell = new("SHELL") { Description = expected };
        shell.CompletionSources.Add(Shells);
        Command command = new("completion", "Print a completion script for a shell");
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
        {
            string typed = parsed.GetValue(shell)!, name = typed.Equals("pwsh", StringComparison.OrdinalIgnoreCase) ? "powershell" : typed.ToLowerInvariant();
            if (!Shells.Contains(name)) throw new UsageException($"completion {typed}: expected {expected}.{Nearest.Hint(typed, Shells)}");
            using Stream script = Assembly.GetExecutingAssembly().GetManifestResourceStream("completion/" + name)!, output = terminal.OpenOutput();
            script.CopyTo(output);
            return ExitCode.Success;
        });
        return command;
    }
}

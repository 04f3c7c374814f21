using System.CommandLine;
using System.Text;
using Summarizer.Cli.Guidance;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize man</c>: the manual page, made from the commands and options themselves.</summary>
internal static class ManCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("man", "Print the manual page (roff): summarize man | man -l -");
        command.SetAction(parsed =>
        {
            using Stream output = terminal.OpenOutput();
            output.Write(Encoding.UTF8.GetBytes(ManPage.Of(parsed.RootCommandResult.Command)));
            return ExitCode.Success;
        });
        return command;
    }
}

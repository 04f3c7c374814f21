using System.CommandLine;
using System.Text;
using Summarizer.Languages;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize algorithms</c> and <c>summarize languages</c>: what there is.</summary>
internal static class ListCommands
{
    public static Command Algorithms(Terminal terminal) => Create("algorithms", "List the algorithms, the default first", terminal, Summarizer.Algorithms.Names);

    public static Command Languages(Terminal terminal) =>
        Create("languages", "List the languages that have a profile", terminal, LanguageProfile.Tags.Select(static tag => $"{tag}\t{LanguageProfile.For(tag).Name}"));

    private static Command Create(string name, string description, Terminal terminal, IEnumerable<string> lines)
    {
        Command command = new(name, description);
        command.SetAction(_ =>
        {
            using Stream output = terminal.OpenOutput();
            output.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(static l => l + "\n"))));
            return ExitCode.Success;
        });
        return command;
    }
}

using System.CommandLine;
using System.Text;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize completion SHELL</c>: a script that asks the tool itself what can stand next, so it never falls behind.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # bash completion for summarize
        _summarize() {
          local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} choices
          case $previous in
            --input|--output|--model|--data) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
          esac
          choices=$(summarize "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
          mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
          if [[ $word != -* && $previous != --* ]]; then
            compopt -o filenames
            local files
            mapfile -t files < <(compgen -f -- "$word")
            COMPREPLY+=("${files[@]}")
          fi
        }
        complete -F _summarize summarize

        """;

    private const string PowerShell = """
        # PowerShell completion for summarize
        Register-ArgumentCompleter -Native -CommandName summarize -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            summarize "[suggest:$cursorPosition]" "$commandAst" | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    public static Command Create(Terminal terminal)
    {
        Argument<string> shell = new("SHELL") { Description = "bash or powershell" };
        shell.CompletionSources.Add("bash", "powershell");
        Command command = new("completion", "Print a completion script for a shell");
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
        {
            string script = parsed.GetValue(shell) switch
            {
                "bash" => Bash,
                "powershell" => PowerShell,
                string other => throw new UsageException($"completion {other}: expected bash or powershell."),
                null => throw new UsageException("completion: expected bash or powershell."),
            };
            using Stream output = terminal.OpenOutput();
            output.Write(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n")));
            return ExitCode.Success;
        });
        return command;
    }
}

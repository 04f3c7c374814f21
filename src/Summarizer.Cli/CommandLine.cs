using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using System.Text;
using Summarizer.Cli.Commands;
using Summarizer.Cli.Guidance;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.ModelContext;
using Summarizer.Cli.Training;

namespace Summarizer.Cli;

/// <summary>The <c>summarize</c> tool: parses the arguments, runs a command, turns what went wrong into one line and an exit code.</summary>
internal static class CommandLine
{
    private const int GraceMilliseconds = 500;

    public static int Run(string[] args)
    {
        using CancellationTokenSource cancellation = new();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        return Run(args, new Terminal(Console.OpenStandardInput, StandardOutput.Open, Console.OpenStandardError), cancellation.Token);

        void Cancel(PosixSignalContext context)
        {
            // The process ends by its own exit code, after what was done is written.
            context.Cancel = true;
            cancellation.Cancel();

            // Unless it waits for input that does not come, which nothing can interrupt.
            Thread.Sleep(GraceMilliseconds);
            Environment.Exit(ExitCode.Cancelled);
        }
    }

    public static int Run(string[] args, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            ParseResult parsed = BuildRoot(terminal, cancellationToken).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction) throw new UsageException(Explain(parsed) + " Try 'summarize --help'.");
            using StreamWriter output = new(terminal.OpenOutput(), new UTF8Encoding(false)) { AutoFlush = true };
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = terminal.Messages });
        }
        catch (UsageException wrong)
        {
            return Fail(wrong.Message, ExitCode.WrongUsage);
        }
        catch (InputException unreadable)
        {
            return Fail(unreadable.Message, ExitCode.SomeInputFailed);
        }
        catch (OperationCanceledException)
        {
            return Fail("cancelled", ExitCode.Cancelled);
        }
        catch (IOException broken) when (IsClosedPipe(broken))
        {
            // Whoever read our output has what it wanted.
            return ExitCode.Success;
        }
        catch (IOException failed)
        {
            return Fail(failed.Message, ExitCode.SomeInputFailed);
        }

        int Fail(string message, int code)
        {
            terminal.Messages.WriteLine("summarize: " + message.ReplaceLineEndings(" "));
            return code;
        }
    }

    private static RootCommand BuildRoot(Terminal terminal, CancellationToken cancellationToken)
    {
        RootCommand root = SummarizeCommand.Create(terminal, cancellationToken);
        root.Subcommands.Add(BatchCommand.Create(terminal, cancellationToken));
        root.Subcommands.Add(SegmentCommand.Create(terminal, cancellationToken));
        root.Subcommands.Add(KeyphrasesCommand.Create(terminal, cancellationToken));
        root.Subcommands.Add(ExtractCommand.Create(terminal, cancellationToken));
        root.Subcommands.Add(EvaluateCommand.Create(terminal, cancellationToken));
        root.Subcommands.Add(TrainCommand.Create(terminal, cancellationToken));
        root.Subcommands.Add(McpCommand.Create(terminal, cancellationToken));
        root.Subcommands.Add(ListCommands.Algorithms(terminal));
        root.Subcommands.Add(ListCommands.Languages(terminal));
        root.Subcommands.Add(CompletionCommand.Create(terminal));
        Help.AddExamples(root);
        return root;
    }

    // The parser takes an unknown option for a file, and so complains of what follows it; and it names the framework type that a value does not fit.
    private static string Explain(ParseResult parsed)
    {
        Token? option = parsed.Tokens.FirstOrDefault(static t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal) && t.Value.Length > 2);
        if (option is not null) return $"Unknown option {option.Value}.";
        string message = parsed.Errors[0].Message;
        int end = message.IndexOf(" as expected type", StringComparison.Ordinal);
        return end < 0 ? message : message[..end] + ".";
    }

    // EPIPE: the reader of a pipe is gone; on Windows ERROR_NO_DATA and ERROR_BROKEN_PIPE.
    public static bool IsClosedPipe(IOException exception) =>
        (exception.HResult & 0xFFFF) is 32 or 109 or 232 || exception.Message.Contains("Broken pipe", StringComparison.Ordinal);
}

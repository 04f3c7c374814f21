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
    private const string Quiet = "--quiet";

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
            ParseResult parsed = BuildRoot(terminal, cancellationToken).Parse(SuggestionRequest.Normalize(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (Misuse.Find(parsed) is string wrong) throw new UsageException(wrong);
            terminal.IsQuiet = parsed.GetValue<bool>(Quiet);
            using StreamWriter output = new(terminal.OpenOutput(), new UTF8Encoding(false)) { AutoFlush = true };
            int code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = terminal.Messages });
            if (code == ExitCode.Success) terminal.FinishOutput();
            return code;
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
#pragma warning disable CA1031 // a stack trace tells a person at a prompt nothing
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            return Fail($"unexpected: {unexpected.GetType().Name}: {unexpected.Message}", ExitCode.SomeInputFailed);
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
        root.Subcommands.Add(ManCommand.Create(terminal));
        root.Subcommands.Add(HelpCommand.Create());
        root.Options.Add(new Option<bool>(Quiet, "-q") { Description = "Write only errors to standard error, no notes or progress", Recursive = true });
        foreach (Option flag in root.Subcommands.Append(root).SelectMany(static c => c.Options).Where(static o => o.ValueType == typeof(bool))) flag.CompletionSources.Clear(); // nobody types True
        Help.AddExamples(root);
        return root;
    }

    // EPIPE: the reader of a pipe is gone; on Windows ERROR_NO_DATA and ERROR_BROKEN_PIPE.
    public static bool IsClosedPipe(IOException exception) =>
        (exception.HResult & 0xFFFF) is 32 or 109 or 232 || exception.Message.Contains("Broken pipe", StringComparison.Ordinal);
}

using System.CommandLine;
using Corpus.Grains;
using Summarizer.Cli;
using Summarizer.Cli.Commands;
using Summarizer.Cli.Tables;

namespace Corpus.Work;

/// <summary>The options of <c>summarize batch</c> that a job may have: all but those of its files and threads, which are the job's own.</summary>
internal static class BatchOptions
{
    private static readonly string[] Own = ["--input", "--output", "--jobs", "--resume"];

    /// <exception cref="JobException">An option that there is not, of a wrong value or not for a job.</exception>
    public static void Check(string[] options)
    {
        if (options.FirstOrDefault(o => Own.Contains(o.Split('=')[0])) is string own) throw new JobException($"{own.Split('=')[0]} is not for a job: it has its own.");
        try
        {
            // A run over nothing takes the options as they are and does no work.
            Run(For("-", options), new Terminal(static () => Stream.Null, static () => Stream.Null, static () => Stream.Null) { HasScreen = false }, CancellationToken.None);
        }
        catch (UsageException wrong)
        {
            throw new JobException(wrong.Message);
        }
        catch (Summarizer.Cli.Inputs.InputException wrong)
        {
            throw new JobException(wrong.Message);
        }
    }

    /// <summary>The options for a file: without those of columns where it is no table.</summary>
    public static IEnumerable<string> For(string file, string[] options)
    {
        bool isTable = TableFormats.Of(file) != TableFormat.None;
        for (int i = 0; i < options.Length; i++)
        {
            if (isTable || !options[i].Split('=')[0].EndsWith("-column", StringComparison.Ordinal)) yield return options[i];
            else if (!options[i].Contains('=', StringComparison.Ordinal)) i++;
        }
    }

    /// <summary>Runs <c>summarize batch</c> in this process.</summary>
    /// <exception cref="UsageException">The options are wrong.</exception>
    /// <exception cref="Summarizer.Cli.Inputs.InputException">A file cannot be used.</exception>
    public static void Run(IEnumerable<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        ParseResult parsed = BatchCommand.Create(terminal, cancellationToken).Parse([.. arguments], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0) throw new UsageException(parsed.Errors[0].Message.Split(" as expected type")[0]);
        parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = TextWriter.Null, Error = TextWriter.Null });
    }
}

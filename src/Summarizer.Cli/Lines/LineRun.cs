using System.Diagnostics;
using System.Globalization;
using Summarizer.Cli.Commands;
using Summarizer.Cli.Inputs;

namespace Summarizer.Cli.Lines;

/// <summary>One run over JSON Lines, from opening the files to the report.</summary>
internal sealed class LineRun(LineSettings settings, ILineTask task, Terminal terminal, CancellationToken cancellationToken)
{
    private readonly FailureLog _failures = new();
    private long _lines;

    /// <returns>The exit code.</returns>
    /// <exception cref="InputException">A file cannot be used.</exception>
    public int Run() => Run(LineInput.Open(settings.Input, terminal));

    /// <summary>Runs over other lines than those of the file named, and disposes of them.</summary>
    public int Run(LineInput lines)
    {
        long start = Stopwatch.GetTimestamp();
        using LineInput input = lines;
        ResumePoint? resume = null;
        using Stream file = OpenOutput(ref resume);
        using ILineSink sink = IsGzip(settings.Output) ? new GzipSink(file) : new PlainSink(file);
        ProgressBar? progress = terminal.HasScreen ? new ProgressBar(terminal.Messages, input.Total, terminal.UsesColor, settings.Unit) : null;
        _lines = resume?.Lines ?? 0;
        if (resume is not null) _failures.Add(resume.Failures);
        try
        {
            Pump(input.Lines, file, sink, resume, () => progress?.Update(input.Done, _lines - (resume?.Lines ?? 0)));
        }
        catch (IOException closed) when (CommandLine.IsClosedPipe(closed))
        {
            throw new InputException($"the output was closed after {_lines} {settings.Unit}s");
        }
        catch (IOException failed)
        {
            throw new InputException($"cannot write {(settings.Output == "-" ? "standard output" : settings.Output)}: {failed.Message}");
        }
        finally
        {
            progress?.Clear();
        }

        if (terminal.HasScreen) terminal.Note(string.Create(CultureInfo.InvariantCulture, $"{_lines - _failures.Count:N0} {task.Answers}, {_failures.Count:N0} failed, {Stopwatch.GetElapsedTime(start).TotalSeconds:N1} s"));
        if (_lines == 0) terminal.Note($"{(settings.Input == "-" ? "standard input" : settings.Input)} has no {settings.Unit}s");
        terminal.Counted?.Invoke(_lines, _failures.Count);
        _failures.Report(_lines, settings.Unit, terminal.Messages);
        return _failures.Count > 0 ? ExitCode.SomeInputFailed : ExitCode.Success;
    }

    private static bool IsGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private void Pump(Stream input, Stream file, ILineSink sink, ResumePoint? resume, Action idle)
    {
        // A resumed run answers the last line it finds once more, to see that input and options are those of the output.
        byte[] expected = resume?.LastLine ?? [];
        if (resume is not null && expected.Length == 0) file.SetLength(resume.Length);
        using LinePipeline pipeline = new(input, task, settings.Jobs, Math.Max(1, resume?.Lines ?? 1), cancellationToken);
        pipeline.Run(Write, idle);
        if (expected.Length > 0) throw new InputException($"{settings.Output} has more lines than the input: nothing to resume");
        sink.Complete();

        void Write(LineBlock block)
        {
            ReadOnlySpan<byte> answers = block.Output.Written;
            bool isRepeated = expected.Length > 0;
            if (isRepeated)
            {
                if (!answers.StartsWith(expected)) throw new InputException($"line {_lines} of {settings.Output} is not what this input and these options give: not resumed");
                file.SetLength(resume!.Length);
                answers = answers[expected.Length..];
                expected = [];
            }

            sink.Write(answers);
            _lines += block.Lines.Count - (isRepeated ? 1 : 0);
            foreach (LineFailure failure in block.Failures)
                if (resume is null || failure.Line > resume.Lines) _failures.Add(failure);
            idle();
        }
    }

    private Stream OpenOutput(ref ResumePoint? resume)
    {
        if (settings.Output == "-") return terminal.OpenOutput();
        try
        {
            FileStream file = OpenLocked();
            if (!settings.Resume) return file;
            try
            {
                resume = ResumePoint.Of(file, IsGzip(settings.Output));
                file.Position = resume.Length;
                return file;
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Directory.Exists(settings.Output) ? $"{settings.Output} is a directory" : $"{settings.Output} cannot be written: {e.Message}");
        }
    }

    // One writer at a time. A resumed run waits for the one before it: a scheduler that lost a worker may start the next while the lost one still writes.
    private FileStream OpenLocked()
    {
        const int wait = 200;
        while (true)
        {
            try
            {
                return settings.Resume
                    ? new FileStream(settings.Output, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0)
                    : new FileStream(settings.Output, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            }
            catch (IOException taken) when (settings.Resume && (taken.HResult & 0xFFFF) is (11 or 35 or 32 or 33) && !Directory.Exists(settings.Output))
            {
                if (cancellationToken.WaitHandle.WaitOne(wait)) throw new OperationCanceledException(cancellationToken);
            }
        }
    }
}

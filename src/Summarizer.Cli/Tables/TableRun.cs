using Summarizer.Cli.Inputs;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tables;

/// <summary>A run whose input or output, by its name, is a table. Inside it is a run over JSON Lines, with all that one does.</summary>
/// <remarks>A table is written when every row has its answer: until then the answers are in a file beside it, from which <c>--resume</c> goes on.</remarks>
internal sealed class TableRun(LineSettings settings, TableColumns columns, ILineTask task, Terminal terminal, CancellationToken cancellationToken)
{
    private readonly TableFormat _input = TableFormats.Of(settings.Input), _output = TableFormats.Of(settings.Output);

    /// <summary>Whether one of the files is a table.</summary>
    public static bool IsFor(LineSettings settings) => TableFormats.Of(settings.Input) != TableFormat.None || TableFormats.Of(settings.Output) != TableFormat.None;

    /// <returns>The exit code.</returns>
    /// <exception cref="InputException">A file cannot be used.</exception>
    public int Run()
    {
        if (_output == TableFormat.Parquet) ParquetSupport.Check();
        string answers = _output == TableFormat.None ? settings.Output : settings.Output + ".partial";
        LineSettings lines = settings with { Output = answers, Unit = _input == TableFormat.None ? "line" : "row" };
        int code = _input == TableFormat.None
            ? new LineRun(lines, task, terminal, cancellationToken).Run()
            : new LineRun(lines, new TableTask(task), terminal, cancellationToken).Run(LineInput.Of(OpenSource()));
        if (_output != TableFormat.None) WriteTable(answers);
        return code;
    }

    private IRecordSource OpenSource() => _input == TableFormat.Parquet ? ParquetSupport.OpenSource(settings.Input, columns) : new SeparatedSource(settings.Input, columns);

    // Written aside and put in place once: whoever sees the output sees all of it.
    private void WriteTable(string answers)
    {
        string aside = settings.Output + ".new";
        try
        {
            using (AnswerReader reader = new(answers))
            {
                if (_output == TableFormat.Parquet) ParquetSupport.Write(aside, settings.Input, columns, reader);
                else
                {
                    using IRowValues? rows = OpenValues();
                    SeparatedTable.Write(aside, settings.Output, rows, reader);
                }
            }

            File.Move(aside, settings.Output, overwrite: true);
            File.Delete(answers);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InputException($"{settings.Output} cannot be written: {e.Message}; the answers are in {answers}");
        }
    }

    private IRowValues? OpenValues() => _input switch
    {
        TableFormat.Parquet => ParquetSupport.OpenValues(settings.Input, columns),
        TableFormat.Separated => new SeparatedValues(settings.Input, columns),
        _ => null,
    };
}

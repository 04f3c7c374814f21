using System.Text;
using System.Text.Json;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tables;

/// <summary>A task whose records come from the rows of a table.</summary>
internal sealed class TableTask(ILineTask task) : ILineTask
{
    /// <summary>The code of a row that does not fit its table.</summary>
    public const string FaultCode = "bad-row";

    public bool NeedsId => task.NeedsId;

    public string Answers => task.Answers;

    public void Parse(InputRecord record, ReadOnlySpan<byte> line)
    {
        if (!line.IsEmpty && line[0] == RecordWriter.FaultMark) throw new RecordException(FaultCode, Encoding.UTF8.GetString(line[1..]));
        record.Parse(line);
    }

    public void Answer(InputRecord record, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        if (record.Text is null) throw new RecordException("missing-text", "The row has no text.");
        task.Answer(record, json, cancellationToken);
    }
}

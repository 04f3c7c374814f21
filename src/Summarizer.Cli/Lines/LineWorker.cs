using System.Globalization;
using System.Text;
using System.Text.Json;
using Summarizer.Json;

namespace Summarizer.Cli.Lines;

/// <summary>Answers the lines of a block. One a thread.</summary>
internal sealed class LineWorker(ILineTask task, CancellationToken cancellationToken) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(Stream.Null, SummaryJson.WriterOptions);

    /// <summary>Fills the block's output; a bad line gets an error for an answer.</summary>
    public void Answer(LineBlock block)
    {
        try
        {
            for (int i = 0; i < block.Lines.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                AnswerLine(block, i);
            }
        }
        catch (OperationCanceledException stopped)
        {
            block.Stopped = stopped;
        }
    }

    public void Dispose() => _json.Dispose();

    private void AnswerLine(LineBlock block, int index)
    {
        InputRecord record = new();
        int start = block.Output.Length;
        _json.Reset(block.Output);
        try
        {
            if (block.IsTooLong) throw new RecordException("line-too-long", $"The line is longer than {LineBlockReader.DefaultMaxLine >> 20} MB.");
            task.Parse(record, block.Line(index));
            if (task.NeedsId) record.Id ??= Encoding.ASCII.GetBytes((block.FirstLine + index).ToString(CultureInfo.InvariantCulture));
            _json.WriteStartObject();
            if (record.Id is not null) WriteId(record.Id);
            task.Answer(record, _json, cancellationToken);
            _json.WriteEndObject();
        }
        catch (RecordException bad)
        {
            WriteError(bad.Code, bad.Message);
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            // One text that the library fails on must not end a run over millions.
            WriteError("failed", unexpected.Message);
        }

        _json.Flush();
        block.Output.Append("\n"u8);

        void WriteError(string code, string message)
        {
            _json.Reset(block.Output);
            block.Output.Truncate(start);
            long line = block.FirstLine + index;
            message = message.ReplaceLineEndings(" ");
            block.Failures.Add(new LineFailure(line, code, message));
            _json.WriteStartObject();
            WriteId(record.Id ?? "null"u8);
            _json.WriteNumber("line"u8, line);
            _json.WriteStartObject("error"u8);
            _json.WriteString("code"u8, code);
            _json.WriteString("message"u8, JsonText.WellFormed(message));
            _json.WriteEndObject();
            _json.WriteEndObject();
        }
    }

    private void WriteId(ReadOnlySpan<byte> id)
    {
        _json.WritePropertyName("id"u8);
        _json.WriteRawValue(id, skipInputValidation: true);
    }
}

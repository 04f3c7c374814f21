using System.Buffers;
using System.Text.Json;

namespace Summarizer.Cli;

/// <summary>Makes the output line of one input line.</summary>
internal sealed class RecordWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    public RecordWriter() => _json = new Utf8JsonWriter(_buffer, JsonRenderer.WriterOptions);

    /// <summary>The line <c>{"id", …}</c> with its line break; an id that is absent is left out.</summary>
    public byte[] Write(byte[]? id, Action<Utf8JsonWriter> properties)
    {
        Begin();
        if (id is not null) WriteId(id);
        properties(_json);
        return End();
    }

    /// <summary>The line <c>{"id"|null,"line","error":{"code","message"}}</c>.</summary>
    public byte[] WriteError(byte[]? id, long line, string code, string message)
    {
        Begin();
        WriteId(id ?? "null"u8.ToArray());
        _json.WriteNumber("line"u8, line);
        _json.WriteStartObject("error"u8);
        _json.WriteString("code"u8, code);
        _json.WriteString("message"u8, JsonRenderer.WellFormed(message));
        _json.WriteEndObject();
        return End();
    }

    public void Dispose() => _json.Dispose();

    private void Begin()
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
    }

    private void WriteId(byte[] id)
    {
        _json.WritePropertyName("id"u8);
        _json.WriteRawValue(id, skipInputValidation: true);
    }

    private byte[] End()
    {
        _json.WriteEndObject();
        _json.Flush();
        byte[] line = new byte[_buffer.WrittenCount + 1];
        _buffer.WrittenSpan.CopyTo(line);
        line[^1] = (byte)'\n';
        return line;
    }
}

using System.Buffers;
using System.Buffers.Text;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tables;

/// <summary>Writes a row as a record of JSON Lines. Bytes that are not UTF-8 stay as they are: who reads the record answers them with an error.</summary>
internal static class RecordWriter
{
    /// <summary>Marks a line as the fault of a row, told in plain words: no JSON begins like that.</summary>
    public const byte FaultMark = (byte)'!';

    private static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, 32).Select(static i => (byte)i), (byte)'"', (byte)'\\']);

    public static void BeginWithId(LineBuffer line, long id)
    {
        line.Append("{\"id\":"u8);
        Utf8Formatter.TryFormat(id, line.GetSpan(), out int length);
        line.Advance(length);
    }

    public static void BeginWithId(LineBuffer line, ulong id)
    {
        line.Append("{\"id\":"u8);
        Utf8Formatter.TryFormat(id, line.GetSpan(), out int length);
        line.Advance(length);
    }

    public static void BeginWithId(LineBuffer line, ReadOnlySpan<byte> id)
    {
        line.Append("{\"id\":"u8);
        WriteString(line, id);
    }

    public static void BeginWithoutId(LineBuffer line) => line.Append("{\"id\":null"u8);

    /// <summary>Writes a member; <paramref name="name"/> with a comma before, quotes around and a colon behind.</summary>
    public static void WriteMember(LineBuffer line, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        line.Append(name);
        WriteString(line, value);
    }

    public static void End(LineBuffer line) => line.Append("}\n"u8);

    public static void WriteFault(LineBuffer line, ReadOnlySpan<byte> fault)
    {
        line.Append([FaultMark]);
        line.Append(fault);
        line.Append("\n"u8);
    }

    private static void WriteString(LineBuffer line, ReadOnlySpan<byte> value)
    {
        line.Append("\""u8);
        for (int next; (next = value.IndexOfAny(Escaped)) >= 0; value = value[(next + 1)..])
        {
            line.Append(value[..next]);
            byte b = value[next];
            if (b == '\n') line.Append("\\n"u8);
            else if (b >= 32) line.Append([(byte)'\\', b]);
            else line.Append([(byte)'\\', (byte)'u', (byte)'0', (byte)'0', (byte)('0' + (b >> 4)), (byte)"0123456789abcdef"[b & 15]]);
        }

        line.Append(value);
        line.Append("\""u8);
    }
}

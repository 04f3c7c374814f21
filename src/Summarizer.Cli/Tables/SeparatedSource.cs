using System.Globalization;
using System.Text;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tables;

/// <summary>The rows of separated values as records.</summary>
internal sealed class SeparatedSource : IRecordSource
{
    private const int Enough = 1 << 16;

    private readonly SeparatedRows _rows;
    private readonly int _text, _id, _title;
    private byte[] _bytes = new byte[Enough];
    private long _row;

    /// <exception cref="Inputs.InputException">The file cannot be read or lacks a column.</exception>
    public SeparatedSource(string path, TableColumns columns)
    {
        _rows = new SeparatedRows(path);
        _text = columns.FindText(path, _rows.Names);
        _id = columns.FindId(path, _rows.Names);
        _title = columns.FindTitle(path, _rows.Names);
    }

    public long Done => _rows.Position;

    public long Total => _rows.Length;

    public bool Read(LineBuffer lines)
    {
        while (lines.Length < Enough && _rows.MoveNext())
        {
            _row++;
            if (_rows.Count == _rows.Names.Count) WriteRow(lines);
            else RecordWriter.WriteFault(lines, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"The row has {_rows.Count} fields, the header {_rows.Names.Count}.")));
        }

        return lines.Length > 0;
    }

    public void Dispose() => _rows.Dispose();

    private void WriteRow(LineBuffer lines)
    {
        if (_id < 0) RecordWriter.BeginWithId(lines, _row);
        else RecordWriter.BeginWithId(lines, Bytes(_id));
        RecordWriter.WriteMember(lines, ",\"text\":"u8, Bytes(_text));
        if (_title >= 0 && _rows.Field(_title).Length > 0) RecordWriter.WriteMember(lines, ",\"title\":"u8, Bytes(_title));
        RecordWriter.End(lines);
    }

    private ReadOnlySpan<byte> Bytes(int column)
    {
        ReadOnlySpan<char> field = _rows.Field(column);
        int most = Encoding.UTF8.GetMaxByteCount(field.Length);
        if (_bytes.Length < most) _bytes = new byte[most];
        Span<byte> bytes = _bytes.AsSpan(0, Encoding.UTF8.GetBytes(field, _bytes));
        if (field.Contains(SeparatedRows.NotText)) Mar(bytes);
        return bytes;
    }

    // What was no UTF-8 must be none again, so that the row is answered with that.
    private static void Mar(Span<byte> bytes)
    {
        for (int next; (next = bytes.IndexOf((ReadOnlySpan<byte>)[0xEF, 0xBF, 0xBF])) >= 0; bytes = bytes[(next + 3)..]) bytes.Slice(next, 3).Fill(0xFF);
    }
}

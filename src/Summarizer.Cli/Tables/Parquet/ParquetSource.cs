using System.Runtime.InteropServices;
using ParquetSharp;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>The rows of a Parquet file as records.</summary>
internal sealed class ParquetSource : IRecordSource
{
    private const int Enough = 1 << 16;

    private readonly ParquetFile _file;
    private readonly int _textLeaf, _idLeaf = -1, _titleLeaf = -1;
    private readonly bool _isUnsigned;
    private RowGroupReader? _group;
    private FlatColumn<ByteArray>? _text, _title;
    private IFlatColumn? _id;
    private byte[] _bytes = new byte[Enough];
    private int _nextGroup;
    private long _row;

    /// <exception cref="InputException">The file cannot be read, lacks a column or has one of another type.</exception>
    public ParquetSource(string path, TableColumns columns)
    {
        _file = new ParquetFile(path);
        try
        {
            _textLeaf = Leaf(columns.FindText(path, _file.Names), "a text", IsText);
            if (columns.FindId(path, _file.Names) is int id and >= 0) _idLeaf = Leaf(id, "an id, which is a text or a whole number", static c => IsText(c) || IsWhole(c));
            if (columns.FindTitle(path, _file.Names) is int title and >= 0) _titleLeaf = Leaf(title, "a title, which is a text", IsText);
            _isUnsigned = _idLeaf >= 0 && _file.Reader.FileMetaData.Schema.Column(_idLeaf).LogicalType is IntLogicalType { IsSigned: false };
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    public long Done => _row;

    public long Total => _file.Reader.FileMetaData.NumRows;

    public bool Read(LineBuffer lines)
    {
        try
        {
            while (lines.Length < Enough && MoveNext()) WriteRow(lines);
            return lines.Length > 0;
        }
        catch (ParquetException broken)
        {
            throw new InvalidDataException($"after row {_row} {ParquetFault.Explain(broken)}", broken);
        }
    }

    public void Dispose()
    {
        Close();
        _file.Dispose();
    }

    private static bool IsText(ColumnDescriptor column) => column.PhysicalType == PhysicalType.ByteArray && column.LogicalType.Type is LogicalTypeEnum.String or LogicalTypeEnum.None or LogicalTypeEnum.Json or LogicalTypeEnum.Enum;

    private static bool IsWhole(ColumnDescriptor column) => column.PhysicalType is PhysicalType.Int32 or PhysicalType.Int64 && column.LogicalType.Type is LogicalTypeEnum.Int or LogicalTypeEnum.None;

    private int Leaf(int column, string what, Func<ColumnDescriptor, bool> fits)
    {
        int leaf = _file.LeafOf(column);
        ColumnDescriptor descriptor = _file.Reader.FileMetaData.Schema.Column(leaf);
        return fits(descriptor) ? leaf : throw new InputException($"column '{_file.Names[column]}' of {_file.Path} is of type {descriptor.PhysicalType} ({descriptor.LogicalType.Type}): not {what}");
    }

    private bool MoveNext()
    {
        while (_text is null || !_text.MoveNext())
        {
            Close();
            if (_nextGroup == _file.Reader.FileMetaData.NumRowGroups) return false;
            Open();
        }

        if (_id?.MoveNext() == false || _title?.MoveNext() == false) throw new InvalidDataException("its columns differ in length");
        _row++;
        return true;
    }

    private void Open()
    {
        _group = _file.Reader.RowGroup(_nextGroup++);
        _text = new FlatColumn<ByteArray>((ColumnReader<ByteArray>)_group.Column(_textLeaf));
        if (_titleLeaf >= 0) _title = new FlatColumn<ByteArray>((ColumnReader<ByteArray>)_group.Column(_titleLeaf));
        if (_idLeaf < 0) return;
        _id = _group.Column(_idLeaf) switch
        {
            ColumnReader<ByteArray> text => new FlatColumn<ByteArray>(text),
            ColumnReader<int> number => new FlatColumn<int>(number),
            ColumnReader<long> number => new FlatColumn<long>(number),
            _ => throw new InvalidOperationException("an id of an unknown type"),
        };
    }

    private void Close()
    {
        _text?.Dispose();
        _title?.Dispose();
        _id?.Dispose();
        _group?.Dispose();
        (_text, _title, _id, _group) = (null, null, null, null);
    }

    private void WriteRow(LineBuffer lines)
    {
        WriteId(lines);
        if (!_text!.IsNull) RecordWriter.WriteMember(lines, ",\"text\":"u8, Bytes(_text.Value));
        if (_title is { IsNull: false }) RecordWriter.WriteMember(lines, ",\"title\":"u8, Bytes(_title.Value));
        RecordWriter.End(lines);
    }

    private void WriteId(LineBuffer lines)
    {
        if (_id is null) RecordWriter.BeginWithId(lines, _row);
        else if (_id.IsNull) RecordWriter.BeginWithoutId(lines);
        else if (_id is FlatColumn<ByteArray> text) RecordWriter.BeginWithId(lines, Bytes(text.Value));
        else if (_id is FlatColumn<int> small && _isUnsigned) RecordWriter.BeginWithId(lines, (uint)small.Value);
        else if (_id is FlatColumn<int> number) RecordWriter.BeginWithId(lines, number.Value);
        else if (_id is FlatColumn<long> large && _isUnsigned) RecordWriter.BeginWithId(lines, (ulong)large.Value);
        else RecordWriter.BeginWithId(lines, ((FlatColumn<long>)_id).Value);
    }

    private ReadOnlySpan<byte> Bytes(ByteArray value)
    {
        if (value.Length == 0) return [];
        if (_bytes.Length < value.Length) _bytes = new byte[value.Length];
        Marshal.Copy(value.Pointer, _bytes, 0, value.Length);
        return _bytes.AsSpan(0, value.Length);
    }
}

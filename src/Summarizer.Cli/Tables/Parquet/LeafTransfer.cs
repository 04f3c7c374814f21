using System.Runtime.InteropServices;
using ParquetSharp;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>Copies a column of a Parquet file as it is stored, levels and values, whatever it means: nothing is converted.</summary>
internal sealed class LeafTransfer<T>(ColumnReader<T> reader) : ILeafTransfer
    where T : unmanaged
{
    private const int BatchSize = 4096;

    private readonly T[] _values = new T[BatchSize];
    private readonly short[] _definitions = new short[BatchSize];
    private readonly short[] _repetitions = new short[BatchSize];
    private readonly bool _hasDefinitions = reader.ColumnDescriptor.MaxDefinitionLevel > 0;
    private readonly bool _isRepeated = reader.ColumnDescriptor.MaxRepetitionLevel > 0;
    private readonly short _maxDefinition = reader.ColumnDescriptor.MaxDefinitionLevel;
    private byte[] _kept = [];
    private bool _isAhead;

    public void Copy(RowGroupWriter group, long rows)
    {
        using ColumnWriter<T> writer = (ColumnWriter<T>)group.NextColumn();
        // A row of a list ends where the next begins, so the first element of the row that follows is read too, and kept for the next group.
        if (_isAhead)
        {
            Write(writer, 1, _definitions[0] == _maxDefinition ? 1 : 0);
            rows--;
        }

        _isAhead = false;
        while (rows > 0)
        {
            int read = Read((int)Math.Min(rows, BatchSize), out int values);
            if (read == 0) throw new InvalidDataException("a column is shorter than its row group");
            rows -= _isRepeated ? _repetitions.AsSpan(0, read).Count((short)0) : read;
            Write(writer, read, values);
        }

        while (_isRepeated && Read(1, out int value) == 1)
        {
            _isAhead = _repetitions[0] == 0;
            if (_isAhead) break;
            Write(writer, 1, value);
        }

        if (_isAhead && _definitions[0] == _maxDefinition) Keep();
    }

    public void Dispose() => reader.Dispose();

    private int Read(int count, out int values)
    {
        int read = (int)reader.ReadBatch(count, _hasDefinitions ? _definitions : [], _isRepeated ? _repetitions : [], _values, out long valuesRead);
        values = (int)valuesRead;
        return read;
    }

    private void Write(ColumnWriter<T> writer, int count, int values) => writer.WriteBatch(
        count,
        _hasDefinitions ? _definitions.AsSpan(0, count) : [],
        _isRepeated ? _repetitions.AsSpan(0, count) : [],
        _values.AsSpan(0, values));

    // A value that points into a page is good until the next read only.
    private void Keep()
    {
        if (_values is ByteArray[] texts) texts[0] = new ByteArray(Copy(texts[0].Pointer, texts[0].Length), texts[0].Length);
        if (_values is FixedLenByteArray[] fixedTexts) fixedTexts[0] = new FixedLenByteArray(Copy(fixedTexts[0].Pointer, reader.ColumnDescriptor.TypeLength));
    }

    private IntPtr Copy(IntPtr from, int length)
    {
        _kept = GC.AllocateUninitializedArray<byte>(Math.Max(1, length), pinned: true);
        if (length > 0) Marshal.Copy(from, _kept, 0, length);
        return Marshal.UnsafeAddrOfPinnedArrayElement(_kept, 0);
    }
}

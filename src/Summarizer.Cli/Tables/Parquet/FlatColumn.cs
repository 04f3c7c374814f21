using ParquetSharp;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>Goes through the values of a column that is not nested, a small batch at a time.</summary>
internal sealed class FlatColumn<T>(ColumnReader<T> reader) : IFlatColumn
    where T : unmanaged
{
    private const int BatchSize = 256;

    private readonly T[] _values = new T[BatchSize];
    private readonly short[] _levels = new short[BatchSize];
    private readonly short _maxLevel = reader.ColumnDescriptor.MaxDefinitionLevel;
    private int _row = -1, _rows, _value = -1;

    public bool IsNull => _maxLevel > 0 && _levels[_row] < _maxLevel;

    /// <summary>The value, where there is one; what it points to lasts until the next row.</summary>
    public T Value => _values[_value];

    public bool MoveNext()
    {
        if (++_row == _rows)
        {
            _row = 0;
            _value = -1;
            _rows = (int)reader.ReadBatch(BatchSize, _maxLevel > 0 ? _levels : [], [], _values, out _);
            if (_rows == 0) return false;
        }

        if (!IsNull) _value++;
        return true;
    }

    public void Dispose() => reader.Dispose();
}

using ParquetSharp;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>The values of a Parquet file as text, for separated values.</summary>
internal sealed class ParquetValues : IRowValues, ILogicalColumnReaderVisitor<IValueColumn>
{
    private readonly ParquetFile _file;
    private readonly int[] _leaves;
    private readonly List<IValueColumn> _columns = [];
    private readonly List<ColumnReader> _readers = [];
    private RowGroupReader? _group;
    private int _nextGroup;
    private long _left;

    /// <exception cref="Inputs.InputException">A column is nested.</exception>
    public ParquetValues(string path, TableColumns columns)
    {
        _file = new ParquetFile(path);
        int text = columns.FindText(path, _file.Names);
        int[] passed = [.. Enumerable.Range(0, _file.Names.Count).Where(i => i != text)];
        Names = [.. passed.Select(i => _file.Names[i])];
        _leaves = [.. passed.Select(_file.LeafOf)];
    }

    public IReadOnlyList<string> Names { get; }

    public bool MoveNext()
    {
        while (_left == 0)
        {
            Close();
            if (_nextGroup == _file.Reader.FileMetaData.NumRowGroups) return false;
            _group = _file.Reader.RowGroup(_nextGroup++);
            _left = _group.MetaData.NumRows;
            foreach (int leaf in _leaves)
            {
                ColumnReader reader = _group.Column(leaf);
                _readers.Add(reader);
                _columns.Add(reader.LogicalReader().Apply(this));
            }
        }

        _left--;
        foreach (IValueColumn column in _columns) column.MoveNext();
        return true;
    }

    public string? Value(int column) => _columns[column].Value;

    public IValueColumn OnLogicalColumnReader<TValue>(LogicalColumnReader<TValue> columnReader) => new ValueColumn<TValue>(columnReader);

    public void Dispose()
    {
        Close();
        _file.Dispose();
    }

    private void Close()
    {
        foreach (IValueColumn column in _columns) column.Dispose();
        foreach (ColumnReader reader in _readers) reader.Dispose();
        _columns.Clear();
        _readers.Clear();
        _group?.Dispose();
        _group = null;
    }
}

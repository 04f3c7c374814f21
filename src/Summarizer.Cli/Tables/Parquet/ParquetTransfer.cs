using ParquetSharp;
using ParquetSharp.Schema;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>All columns of a Parquet file but its text; a group of the output does not reach over two of the input.</summary>
internal sealed class ParquetTransfer : ITransfer, IColumnReaderVisitor<ILeafTransfer>
{
    private readonly ParquetFile _file;
    private readonly int _text, _textLeaf;
    private readonly List<ILeafTransfer> _leaves = [];
    private RowGroupReader? _group;
    private int _nextGroup;
    private long _left, _taken;

    public ParquetTransfer(string path, TableColumns columns)
    {
        _file = new ParquetFile(path);
        _text = columns.FindText(path, _file.Names);
        _textLeaf = _file.LeafOf(_text);
        Names = [.. _file.Names.Where((_, i) => i != _text)];
    }

    public IReadOnlyList<string> Names { get; }

    public IEnumerable<Node> Nodes
    {
        get
        {
            GroupNode root = _file.Reader.FileMetaData.Schema.GroupNode;
            for (int i = 0; i < root.FieldCount; i++) if (i != _text) yield return root.Field(i).DeepClone();
        }
    }

    public int Held => 0;

    public bool TryTake()
    {
        if (_left == 0)
        {
            if (_taken > 0 || !OpenNext()) return false;
        }

        _left--;
        _taken++;
        return true;
    }

    public void Write(RowGroupWriter group)
    {
        foreach (ILeafTransfer leaf in _leaves) leaf.Copy(group, _taken);
        _taken = 0;
    }

    public ILeafTransfer OnColumnReader<TValue>(ColumnReader<TValue> columnReader)
        where TValue : unmanaged => new LeafTransfer<TValue>(columnReader);

    public void Dispose()
    {
        Close();
        _file.Dispose();
    }

    private bool OpenNext()
    {
        Close();
        while (_left == 0)
        {
            if (_nextGroup == _file.Reader.FileMetaData.NumRowGroups) return false;
            _group?.Dispose();
            _group = _file.Reader.RowGroup(_nextGroup++);
            _left = _group.MetaData.NumRows;
        }

        for (int i = 0; i < _file.Reader.FileMetaData.NumColumns; i++) if (i != _textLeaf) _leaves.Add(_group!.Column(i).Apply(this));
        return true;
    }

    private void Close()
    {
        foreach (ILeafTransfer leaf in _leaves) leaf.Dispose();
        _leaves.Clear();
        _group?.Dispose();
        _group = null;
    }
}

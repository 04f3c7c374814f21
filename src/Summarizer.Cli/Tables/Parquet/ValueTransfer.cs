using ParquetSharp;
using ParquetSharp.Schema;
using Encoding = System.Text.Encoding;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>The columns of separated values: texts, all of them.</summary>
internal sealed class ValueTransfer(IRowValues rows) : ITransfer
{
    private readonly TextColumn[] _columns = [.. rows.Names.Select(static _ => new TextColumn())];

    public IReadOnlyList<string> Names => rows.Names;

    public IEnumerable<Node> Nodes => rows.Names.Select(static name => new PrimitiveNode(name, Repetition.Optional, LogicalType.String(), PhysicalType.ByteArray));

    public int Held => _columns.Sum(static c => c.Length);

    public bool TryTake()
    {
        if (!rows.MoveNext()) return false;
        for (int i = 0; i < _columns.Length; i++)
        {
            if (rows.Value(i) is string value) _columns[i].Add(Encoding.UTF8.GetBytes(value));
            else _columns[i].AddNull();
        }

        return true;
    }

    public void Write(RowGroupWriter group)
    {
        foreach (TextColumn column in _columns) column.Write(group);
    }

    public void Dispose() => rows.Dispose();
}

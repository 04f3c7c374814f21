namespace Summarizer.Cli.Tables;

/// <summary>The fields of separated values, without those of the text.</summary>
internal sealed class SeparatedValues : IRowValues
{
    private readonly SeparatedRows _rows;
    private readonly int[] _fields;

    public SeparatedValues(string path, TableColumns columns)
    {
        _rows = new SeparatedRows(path);
        int text = columns.FindText(path, _rows.Names);
        _fields = [.. Enumerable.Range(0, _rows.Names.Count).Where(i => i != text)];
        Names = [.. _fields.Select(i => _rows.Names[i])];
    }

    public IReadOnlyList<string> Names { get; }

    public bool MoveNext() => _rows.MoveNext();

    public string? Value(int column) => _rows.Field(_fields[column]).ToString().Replace(SeparatedRows.NotText, '\uFFFD');

    public void Dispose() => _rows.Dispose();
}

using System.Globalization;
using DuckDB.NET.Data;

namespace Summarizer.Cli.Tests.Tables;

/// <summary>DuckDB: another program's reader and writer of Parquet.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Duck() => _connection.Open();

    public void Do(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows, their values joined by a bar.</summary>
    public List<string> Ask(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }

    /// <summary>Writes a table of numbered texts, more columns beside them, in row groups of 2048.</summary>
    public void Write(string path, int rows, string columns = "") =>
        Do($"COPY (SELECT i AS id, 'The bridge of town ' || i || ' was opened on Monday. It is the ' || i || 'th of its kind. The mayor praised the builders.' AS text{columns} FROM range({rows}) t(i)) TO '{path}' (FORMAT parquet, ROW_GROUP_SIZE 2048)");

    public void Dispose() => _connection.Dispose();
}

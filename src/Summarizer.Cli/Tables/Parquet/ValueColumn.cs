using System.Globalization;
using System.Text.Unicode;
using ParquetSharp;
using Encoding = System.Text.Encoding;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>A column of any type as text: numbers and dates as the invariant culture and ISO 8601 write them, bytes that are no text in base 64.</summary>
internal sealed class ValueColumn<T>(LogicalColumnReader<T> reader) : IValueColumn
{
    private const int BatchSize = 256;

    private readonly T[] _values = new T[BatchSize];
    private int _row = -1, _rows;

    public string? Value => _values[_row] switch
    {
        null => null,
        string text => text,
        bool value => value ? "true" : "false",
        byte[] bytes => Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Convert.ToBase64String(bytes),
        DateTime time => time.ToString(time.Kind == DateTimeKind.Utc ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFK" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Date date => date.DateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeNanos time => time.ToString("yyyy-MM-ddTHH:mm:ss.fffffffff", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        object value => value.ToString(),
    };

    public void MoveNext()
    {
        if (++_row < _rows) return;
        _row = 0;
        _rows = reader.ReadBatch(_values);
        if (_rows == 0) throw new InvalidDataException("a column is shorter than its row group");
    }

    public void Dispose() => reader.Dispose();
}

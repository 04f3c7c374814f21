using System.Text;
using System.Text.Json;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tables;

/// <summary>The answers of a run, read from its JSON Lines as the columns of a table.</summary>
internal sealed class AnswerReader : IDisposable
{
    /// <summary>Number of columns, the id among them.</summary>
    public const int Count = 6;

    /// <summary>The column that holds JSON.</summary>
    public const int Sentences = 4;

    private const int Error = 5;

    private static readonly string[] Names = ["id", "language", "algorithm", "summary", "sentences", "error"];

    private readonly FileStream _file;
    private readonly LineBlockReader _lines;
    private readonly LineBlock _block = new();
    private readonly LineBuffer[] _values = [.. Names.Select(static _ => new LineBuffer())];
    private readonly bool[] _isPresent = new bool[Count];
    private int _line;

    public AnswerReader(string path)
    {
        _file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        _lines = new LineBlockReader(_file, int.MaxValue - (1 << 20));
        _block.Clear();
    }

    /// <summary>What the columns are called beside those of the input: without the id, which the input has; and another name where the input has that too.</summary>
    public static IReadOnlyList<string> NamesBeside(IReadOnlyList<string>? taken)
    {
        if (taken is null) return Names;
        List<string> names = [];
        foreach (string name in Names[1..])
        {
            string free = name;
            for (int i = 2; taken.Contains(free); i++) free = $"{name}_{i}";
            names.Add(free);
        }

        return names;
    }

    public bool IsNull(int column) => !_isPresent[column];

    public ReadOnlySpan<byte> Value(int column) => _values[column].Written;

    public bool MoveNext()
    {
        while (_line == _block.Lines.Count)
        {
            _block.Clear();
            _line = 0;
            if (!_lines.Read(_block)) return false;
        }

        foreach (LineBuffer value in _values) value.Clear();
        Array.Clear(_isPresent);
        Parse(_block.Line(_line++));
        return true;
    }

    public void Dispose()
    {
        _block.Dispose();
        _file.Dispose();
    }

    private void Parse(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader json = new(line);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int column = 0;
            while (column < Count && !json.ValueTextEquals(Names[column])) column++;
            json.Read();
            if (column == Error) ReadError(ref json);
            else if (column < Count && json.TokenType == JsonTokenType.String) ReadText(ref json, column);
            else if (column < Count && json.TokenType != JsonTokenType.Null) ReadRaw(ref json, line, column);
            else json.Skip();
        }
    }

    private void ReadText(ref Utf8JsonReader json, int column)
    {
        LineBuffer value = _values[column];
        value.Advance(json.CopyString(value.GetSpan(json.ValueSpan.Length)));
        _isPresent[column] = true;
    }

    private void ReadRaw(ref Utf8JsonReader json, ReadOnlySpan<byte> line, int column)
    {
        int start = (int)json.TokenStartIndex;
        json.Skip();
        _values[column].Append(line[start..(int)json.BytesConsumed]);
        _isPresent[column] = true;
    }

    private void ReadError(ref Utf8JsonReader json)
    {
        using JsonDocument error = JsonDocument.ParseValue(ref json);
        _values[Error].Append(Encoding.UTF8.GetBytes($"{error.RootElement.GetProperty("code").GetString()}: {error.RootElement.GetProperty("message").GetString()}"));
        _isPresent[Error] = true;
    }
}

using System.Globalization;
using System.Text.Json;

namespace Summarizer.Cli.Inputs;

/// <summary>Knows files of records, which are no texts, and says what to do with them.</summary>
internal static class RecordFiles
{
    public const int MostBytes = 1 << 20;

    /// <exception cref="InputException">JSON Lines, or a table.</exception>
    /// <param name="name">What the input is called.</param>
    /// <param name="path">Its path.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="command">How its lines are read instead.</param>
    public static void Refuse(string name, string path, ReadOnlySpan<byte> content, string command)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension is ".jsonl" or ".ndjson" || (extension is not (".txt" or ".md") && IsJsonLine(content))) throw new InputException($"{name} looks like JSON Lines; use '{string.Format(CultureInfo.InvariantCulture, command, path)}'");
        if (extension is not (".csv" or ".tsv" or ".parquet")) return;
        throw new InputException(command.StartsWith("summarize batch", StringComparison.Ordinal)
            ? $"{name} is a table, not a text; use 'summarize batch {path} --text-column NAME'"
            : $"{name} is a table, not a text; make JSON Lines of its column and use '{string.Format(CultureInfo.InvariantCulture, command, "FILE.jsonl")}'");
    }

    /// <summary>Whether content begins like JSON Lines.</summary>
    public static bool IsJsonLine(ReadOnlySpan<byte> content)
    {
        content = content.TrimStart(" \t\r\n"u8);
        if (content.IsEmpty || content[0] != (byte)'{') return false;
        int end = content.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? content : content[..end];
        if (line.Length > MostBytes) return false;
        try
        {
            Utf8JsonReader reader = new(line);
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

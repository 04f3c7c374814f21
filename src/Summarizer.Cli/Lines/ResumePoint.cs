using System.Text.Json;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Output;

namespace Summarizer.Cli.Lines;

/// <summary>What the output of an interrupted run holds: whole lines up to a length.</summary>
internal sealed class ResumePoint
{
    /// <summary>Number of whole lines.</summary>
    public long Lines { get; private set; }

    /// <summary>Bytes of the file that hold them; what follows is torn.</summary>
    public long Length { get; private set; }

    /// <summary>The last whole line with its line break, to check that the input and the options are still the same.</summary>
    public byte[] LastLine { get; private set; } = [];

    /// <summary>Those of the lines that are errors.</summary>
    public FailureLog Failures { get; } = new();

    /// <summary>Reads an output file, compressed or not.</summary>
    /// <exception cref="InputException">Not an output of this tool.</exception>
    public static ResumePoint Of(FileStream file, bool isGzip)
    {
        ResumePoint point = new();
        if (isGzip) point.ScanGzip(file);
        else point.ScanPlain(file);
        return point;
    }

    private void ScanPlain(FileStream file)
    {
        LineBlockReader reader = new(file, int.MaxValue - (1 << 20));
        using LineBlock block = new();
        for (block.Clear(); reader.Read(block); block.Clear())
        {
            int whole = block.EndsWithBreak ? block.Lines.Count : block.Lines.Count - 1;
            for (int i = 0; i < whole; i++)
            {
                ReadOnlySpan<byte> line = block.Bytes.AsSpan(block.Lines[i].Start, block.Lines[i].Length + 1);
                Add(line);
                if (i == whole - 1) LastLine = line.ToArray();
                Length += line.Length;
            }
        }
    }

    private void ScanGzip(FileStream file)
    {
        // The last member of an ended run is short; were more to follow, an uninterrupted run would have filled it.
        while (GzipMember.Read(file) is { Length: >= GzipMember.Size } lines)
        {
            for (int start = 0; start < lines.Length;)
            {
                int length = lines.AsSpan(start).IndexOf((byte)'\n') + 1;
                Add(lines.AsSpan(start, length));
                start += length;
                if (start == lines.Length) LastLine = lines[(start - length)..];
            }

            Length = file.Position;
        }
    }

    private void Add(ReadOnlySpan<byte> line)
    {
        Lines++;
        try
        {
            Utf8JsonReader reader = new(line);
            bool isObject = reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName;
            if (!isObject) throw new JsonException();
            if (!reader.ValueTextEquals("id"u8)) return;
            reader.Read();
            reader.Read();
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("line"u8)) return;
            reader.Read();
            using JsonDocument answer = JsonDocument.Parse(line.ToArray());
            JsonElement error = answer.RootElement.GetProperty("error");
            Failures.Add(new LineFailure(reader.GetInt64(), error.GetProperty("code").GetString()!, error.GetProperty("message").GetString()!));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InputException($"line {Lines} of the output was not written by this tool, so it cannot be resumed");
        }
    }
}

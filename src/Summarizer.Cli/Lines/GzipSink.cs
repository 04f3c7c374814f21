namespace Summarizer.Cli.Lines;

/// <summary>Lines compressed into gzip members of whole lines, cut by content alone: the same lines give the same bytes, whenever a run was interrupted.</summary>
internal sealed class GzipSink(Stream stream) : ILineSink
{
    private readonly LineBuffer _pending = new();

    public void Write(ReadOnlySpan<byte> lines)
    {
        while (!lines.IsEmpty)
        {
            int from = Math.Max(0, GzipMember.Size - _pending.Length - 1);
            int end = from < lines.Length ? lines[from..].IndexOf((byte)'\n') : -1;
            if (end < 0)
            {
                _pending.Append(lines);
                return;
            }

            _pending.Append(lines[..(from + end + 1)]);
            lines = lines[(from + end + 1)..];
            WriteMember();
        }
    }

    public void Complete()
    {
        if (_pending.Length > 0) WriteMember();
        stream.Flush();
    }

    public void Dispose() => stream.Dispose();

    private void WriteMember()
    {
        stream.Write(GzipMember.Compress(_pending.Written));
        stream.Flush();
        _pending.Clear();
    }
}

namespace Summarizer.Cli;

/// <summary>Reads lines of bytes from a stream; memory is bounded by the longest line.</summary>
internal sealed class JsonLineReader(Stream stream)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    /// <summary>1-based number of the line last read.</summary>
    public long LineNumber { get; private set; }

    /// <summary>The next line without its line break, valid until the next call; false at the end.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        int scanned = _start;
        while (true)
        {
            int at = _buffer.AsSpan(scanned, _end - scanned).IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = WithoutCarriageReturn(_start, scanned + at);
                _start = scanned + at + 1;
                LineNumber++;
                return true;
            }

            scanned = _end;
            if (Fill(ref scanned)) continue;
            line = WithoutCarriageReturn(_start, _end);
            bool any = _end > _start;
            _start = _end;
            if (any) LineNumber++;
            return any;
        }
    }

    private bool Fill(ref int scanned)
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            scanned -= _start;
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    private ReadOnlyMemory<byte> WithoutCarriageReturn(int start, int end) =>
        _buffer.AsMemory(start, (end > start && _buffer[end - 1] == '\r' ? end - 1 : end) - start);
}

using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tables;

/// <summary>The records of a table as a stream of JSON Lines, made as they are read.</summary>
internal sealed class RecordStream(IRecordSource source) : Stream
{
    private readonly LineBuffer _lines = new();
    private int _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_taken == _lines.Length)
        {
            _taken = 0;
            _lines.Clear();
            if (!source.Read(_lines)) return 0;
        }

        int length = Math.Min(buffer.Length, _lines.Length - _taken);
        _lines.Written.Slice(_taken, length).CopyTo(buffer);
        _taken += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

using Summarizer.Cli.Commands;
using Summarizer.Cli.Inputs;

namespace Summarizer.Cli.Lines;

/// <summary>Cuts a stream into blocks of whole lines, in memory bounded by the longest line allowed, whatever the stream holds.</summary>
/// <remarks>A block ends with the data at hand, so that a filter in a pipe answers what it has got without waiting for more.</remarks>
/// <param name="stream">The lines.</param>
/// <param name="maxLine">Bytes a line may have; a longer one is skipped and marked.</param>
/// <param name="beforeLarge">Called before a block becomes large, once a block.</param>
internal sealed class LineBlockReader(Stream stream, int maxLine = LineBlockReader.DefaultMaxLine, Action? beforeLarge = null)
{
    /// <summary>Longer lines are answered with an error.</summary>
    public const int DefaultMaxLine = 32 << 20;

    private const int Room = 1 << 16;

    private byte[] _carry = new byte[Room];
    private int _carried;
    private long _nextLine = 1;
    private bool _started;
    private bool _ended;

    /// <summary>Fills a cleared block with the next lines; false at the end.</summary>
    public bool Read(LineBlock block)
    {
        block.FirstLine = _nextLine;
        if (_ended && _carried == 0) return false;
        EnsureRoom(block, 0, _carried);
        _carry.AsSpan(0, _carried).CopyTo(block.Bytes);
        int length = _carried, scanned = 0;
        _carried = 0;
        if (!_started) length = SkipByteOrderMark(block.Bytes, Fill(block.Bytes, 0, 3));
        while (true)
        {
            int last = block.Bytes.AsSpan(scanned, length - scanned).LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                int end = scanned + last + 1;
                AddLines(block, end);
                Carry(block.Bytes.AsSpan(end, length - end));
                return true;
            }

            if (_ended) return Finish(block, length);
            scanned = length;
            if (length > maxLine) return SkipLine(block);
            EnsureRoom(block, length, length);
            int read = stream.Read(block.Bytes, length, block.Bytes.Length - length);
            _ended = read == 0;
            length += read;
        }
    }

    private void EnsureRoom(LineBlock block, int kept, int used)
    {
        if (block.Bytes.Length - used >= Room) return;
        int capacity = Math.Max(block.Bytes.Length * 2, used + Room);
        if (!block.IsLarge && capacity > LineBlock.LargeCapacity)
        {
            beforeLarge?.Invoke();
            block.IsLarge = true;
        }

        byte[] larger = new byte[capacity];
        block.Bytes.AsSpan(0, kept).CopyTo(larger);
        block.Bytes = larger;
    }

    private int Fill(byte[] bytes, int from, int to)
    {
        _started = true;
        while (from < to && !_ended)
        {
            int read = stream.Read(bytes, from, to - from);
            _ended = read == 0;
            from += read;
        }

        return from;
    }

    private static int SkipByteOrderMark(byte[] bytes, int length)
    {
        ReadOnlySpan<byte> start = bytes.AsSpan(0, length);
        if (start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]))
            throw new InputException("the input is UTF-16; JSON Lines are UTF-8");
        return start.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 0 : length;
    }

    private void AddLines(LineBlock block, int end)
    {
        for (int start = 0; start < end;)
        {
            int length = block.Bytes.AsSpan(start, end - start).IndexOf((byte)'\n');
            AddLine(block, start, length);
            start += length + 1;
        }
    }

    private void AddLine(LineBlock block, int start, int length)
    {
        block.Lines.Add((start, length > 0 && block.Bytes[start + length - 1] == '\r' ? length - 1 : length));
        _nextLine++;
    }

    private bool Finish(LineBlock block, int length)
    {
        if (length == 0) return false;
        block.EndsWithBreak = false;
        AddLine(block, 0, length);
        return true;
    }

    private bool SkipLine(LineBlock block)
    {
        block.IsTooLong = true;
        block.Lines.Add((0, 0));
        _nextLine++;
        while (!_ended)
        {
            int read = stream.Read(block.Bytes, 0, block.Bytes.Length);
            _ended = read == 0;
            int end = block.Bytes.AsSpan(0, read).IndexOf((byte)'\n');
            if (end < 0) continue;
            Carry(block.Bytes.AsSpan(end + 1, read - end - 1));
            break;
        }

        return true;
    }

    private void Carry(ReadOnlySpan<byte> rest)
    {
        if (rest.Length > _carry.Length || _carry.Length > 16 * Room) _carry = new byte[Math.Max(Room, rest.Length)];
        rest.CopyTo(_carry);
        _carried = rest.Length;
    }
}

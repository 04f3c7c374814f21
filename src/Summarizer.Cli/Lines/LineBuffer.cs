using System.Buffers;

namespace Summarizer.Cli.Lines;

/// <summary>Bytes being written, which can be taken back to an earlier length.</summary>
internal sealed class LineBuffer : IBufferWriter<byte>
{
    private const int KeptCapacity = 1 << 20;

    private byte[] _bytes = new byte[1 << 14];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    public void Truncate(int length) => Length = length;

    /// <summary>Empties it, and lets go of an array that one large line made grow.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > KeptCapacity) _bytes = new byte[1 << 14];
    }

    private void Reserve(int sizeHint)
    {
        int needed = Length + Math.Max(sizeHint, 256);
        if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Max(needed, _bytes.Length * 2));
    }
}

using System.Runtime.InteropServices;
using ParquetSharp;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>Texts, or nulls, gathered for a column of a row group.</summary>
internal sealed class TextColumn
{
    private readonly List<(int Start, int Length)> _places = [];
    private readonly List<short> _levels = [];
    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(1 << 16, pinned: true);

    /// <summary>Bytes gathered.</summary>
    public int Length { get; private set; }

    public void AddNull() => _levels.Add(0);

    public void Add(ReadOnlySpan<byte> text)
    {
        if (_bytes.Length - Length < text.Length)
        {
            byte[] larger = GC.AllocateUninitializedArray<byte>(Math.Max(_bytes.Length * 2, Length + text.Length), pinned: true);
            _bytes.AsSpan(0, Length).CopyTo(larger);
            _bytes = larger;
        }

        text.CopyTo(_bytes.AsSpan(Length));
        _places.Add((Length, text.Length));
        _levels.Add(1);
        Length += text.Length;
    }

    /// <summary>Writes what was gathered into the next column of a group, and forgets it.</summary>
    public void Write(RowGroupWriter group)
    {
        using ColumnWriter<ByteArray> writer = (ColumnWriter<ByteArray>)group.NextColumn();
        ByteArray[] values = [.. _places.Select(place => new ByteArray(place.Length == 0 ? IntPtr.Zero : Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, place.Start), place.Length))];
        writer.WriteBatch(_levels.Count, CollectionsMarshal.AsSpan(_levels), [], values);
        _places.Clear();
        _levels.Clear();
        Length = 0;
    }
}

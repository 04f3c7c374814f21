using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Summarizer.Languages;

/// <summary>
/// Sixteen characters of a text as bytes, to ask of all at once what they are; characters beyond Latin-1 become one that is nothing. Most text is letters and single
/// spaces even where it is not English, and a loop over characters mispredicts the end of nearly every word.
/// </summary>
internal readonly struct AsciiBlock
{
    /// <summary>Characters in a block.</summary>
    public const int Width = 16;

    private readonly Vector128<byte> _bytes;

    /// <summary>Reads a block; <paramref name="start"/> + <see cref="Width"/> characters must be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public AsciiBlock(ReadOnlySpan<char> text, int start)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        _bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, 8));
    }

    /// <summary>A bit for each letter A to Z or a to z.</summary>
    public uint Letters
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => In(_bytes | Vector128.Create((byte)0x20), (byte)'a', (byte)'z');
    }

    /// <summary>A bit for each letter a to z.</summary>
    public uint SmallLetters
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => In(_bytes, (byte)'a', (byte)'z');
    }

    /// <summary>A bit for each character from <paramref name="first"/> to <paramref name="last"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Range(char first, char last) => In(_bytes, (byte)first, (byte)last);

    /// <summary>A bit for each <paramref name="c"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Equal(char c) => Vector128.Equals(_bytes, Vector128.Create((byte)c)).ExtractMostSignificantBits();

    /// <summary>The first <paramref name="length"/> characters, letters made small, as a number of 128 bits that other words do not have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (ulong Low, ulong High) FoldedWord(int length)
    {
        ReadOnlySpan<byte> masks =
            [255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        Vector128<byte> mask = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(masks), (nuint)(Width - length));
        Vector128<ulong> word = ((_bytes | Vector128.Create((byte)0x20)) & mask).AsUInt64();
        return (word[0], word[1]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint In(Vector128<byte> bytes, byte first, byte last) =>
        Vector128.LessThanOrEqual(bytes - Vector128.Create(first), Vector128.Create((byte)(last - first))).ExtractMostSignificantBits();
}

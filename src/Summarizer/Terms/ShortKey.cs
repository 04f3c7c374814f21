using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace Summarizer.Terms;

/// <summary>A word of at most 16 characters in two registers, zeros after its end: hashed and compared without a loop, whatever its length.</summary>
internal readonly struct ShortKey
{
    /// <summary>Most characters.</summary>
    public const int Width = 16;

    // Secret, so that a text cannot be made to collide (multiply-shift hashing, Dietzfelbinger et al. 1997).
    private static readonly ulong Factor0 = Odd(), Factor1 = Odd(), Factor2 = Odd(), Factor3 = Odd();

    private readonly Vector128<ushort> _low;
    private readonly Vector128<ushort> _high;

    /// <summary>Reads a key where <see cref="CanRead"/> says so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ShortKey(ReadOnlySpan<char> characters, int start, int length)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(characters), start));
        Vector128<ushort> end = Vector128.Create((ushort)length), places = Vector128<ushort>.Indices;
        _low = Vector128.LoadUnsafe(ref first) & Vector128.LessThan(places, end);
        _high = Vector128.LoadUnsafe(ref first, 8) & Vector128.LessThan(places + Vector128.Create((ushort)8), end);
    }

    /// <summary>A hash whose upper bits are the better ones; the same for the same key in one process.</summary>
    public uint Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Vector128<ulong> low = _low.AsUInt64(), high = _high.AsUInt64();
            return (uint)(((low[0] * Factor0) + (low[1] * Factor1) + (high[0] * Factor2) + (high[1] * Factor3)) >> 32);
        }
    }

    /// <summary>Whether a key of this length is short, and followed by enough characters to be read at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CanRead(ReadOnlySpan<char> characters, int start, int length) => length <= Width && start <= characters.Length - Width;

    /// <summary>Reads a key of at most <see cref="Width"/> characters wherever it stands.</summary>
    public static ShortKey Copy(ReadOnlySpan<char> key)
    {
        Span<char> copy = stackalloc char[Width];
        copy.Clear();
        key.CopyTo(copy);
        return new ShortKey(copy, 0, key.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(in ShortKey other) => ((_low ^ other._low) | (_high ^ other._high)) == Vector128<ushort>.Zero;

    private static ulong Odd() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) | 1;
}

using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Summarizer.Terms;

/// <summary>
/// An open-addressing hash table from character spans to numbers. Keys stay where they are, in one character sequence the caller keeps;
/// storage is pooled, so <see cref="Dispose"/> it.
/// </summary>
/// <remarks>
/// The hash has a secret of the process, so that a text cannot be made to collide; nothing but the speed depends on the hash, as numbers are
/// given by the caller in order of first occurrence.
/// </remarks>
internal struct SpanTable : IDisposable
{
    private const ulong Odd1 = 0x9E3779B97F4A7C15, Odd2 = 0xD6E8FEB86659FD93;

    private static readonly ulong Secret = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8));

    private Slot[] _slots;
    private int _mask;
    private int _count;

    public SpanTable(int expectedCount)
    {
        int capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expectedCount, 16, 1 << 28) * 2);
        _slots = ArrayPool<Slot>.Shared.Rent(capacity);
        _slots.AsSpan(0, capacity).Clear();
        _mask = capacity - 1;
    }

    /// <summary>A key's place and its number. <see cref="Length"/> is 0 in a slot that <see cref="Find"/> has found free.</summary>
    internal struct Slot
    {
        public uint Hash;
        public int Start;
        public int Length;
        public int Value;
    }

    /// <summary>
    /// The slot of a key, or a free one: a caller that then sets Start, Length and Value adds the key and must call <see cref="Added"/>.
    /// </summary>
    /// <param name="key">Not empty.</param>
    /// <param name="characters">What the Start of every slot points into.</param>
    public readonly ref Slot Find(ReadOnlySpan<char> key, ReadOnlySpan<char> characters)
    {
        uint hash = Hash(key);
        ref Slot slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        for (int i = (int)hash & _mask; ; i = (i + 1) & _mask)
        {
            ref Slot slot = ref Unsafe.Add(ref slots, i);
            if (slot.Length == 0)
            {
                slot.Hash = hash;
                return ref slot;
            }

            if (slot.Hash == hash && slot.Length == key.Length && characters.Slice(slot.Start, slot.Length).SequenceEqual(key)) return ref slot;
        }
    }

    /// <summary>Counts an added key; references to slots are void after it, as the table may grow.</summary>
    public void Added()
    {
        if (++_count * 4L < (_mask + 1L) * 3) return;
        int capacity = checked((_mask + 1) * 2);
        Slot[] old = _slots;
        int oldCapacity = _mask + 1;
        _slots = ArrayPool<Slot>.Shared.Rent(capacity);
        _slots.AsSpan(0, capacity).Clear();
        _mask = capacity - 1;
        foreach (ref Slot slot in old.AsSpan(0, oldCapacity))
        {
            if (slot.Length == 0) continue;
            int i = (int)slot.Hash & _mask;
            while (_slots[i].Length != 0) i = (i + 1) & _mask;
            _slots[i] = slot;
        }

        ArrayPool<Slot>.Shared.Return(old);
    }

    public void Dispose()
    {
        if (_slots is not null) ArrayPool<Slot>.Shared.Return(_slots);
        _slots = null!;
    }

    private static uint Hash(ReadOnlySpan<char> key)
    {
        ref byte p = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(key));
        ulong h = Secret ^ ((ulong)key.Length * Odd1);
        int bytes = key.Length * sizeof(char);
        if (bytes >= 8)
        {
            int last = bytes - 8;
            for (int i = 0; i < last; i += 8) h = Fold(h ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref p, i)), Odd1);
            h = Fold(h ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref p, last)), Odd2);
        }
        else
        {
            ulong tail = key[0] | ((ulong)key[key.Length >> 1] << 16) | ((ulong)key[^1] << 32);
            h = Fold(h ^ tail, Odd2);
        }

        return (uint)(h ^ (h >> 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }
}

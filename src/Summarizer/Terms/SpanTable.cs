using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Summarizer.Terms;

/// <summary>
/// An open-addressing hash table from character spans to numbers. Keys stay where they are, in one character sequence that the caller keeps;
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
    private int _shift;
    private int _count;

    public SpanTable(int expectedCount)
    {
        _slots = [];
        Rent((int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expectedCount, 16, 1 << 28) * 4 / 3));
    }

    /// <summary>A key's place and its number. <see cref="Length"/> is 0 in a slot found free.</summary>
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
    /// <param name="characters">What the Start of every slot points into; <see cref="ShortKey.Width"/> characters can be read from every key's start on.</param>
    /// <param name="key">Not empty.</param>
    public readonly ref Slot Find(ReadOnlySpan<char> characters, ReadOnlySpan<char> key)
    {
        if (key.Length <= ShortKey.Width) return ref Find(characters, ShortKey.Copy(key), key.Length);
        uint hash = Hash(key);
        for (int i = (int)(hash >> _shift); ; i = (i + 1) & _mask)
        {
            ref Slot slot = ref _slots[i];
            if (slot.Length == 0)
            {
                slot.Hash = hash;
                return ref slot;
            }

            if (slot.Hash == hash && slot.Length == key.Length && characters.Slice(slot.Start, key.Length).SequenceEqual(key)) return ref slot;
        }
    }

    /// <summary>The same for a short key of <paramref name="length"/> characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref Slot Find(ReadOnlySpan<char> characters, scoped in ShortKey key, int length)
    {
        uint hash = key.Hash;
        ref Slot slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        for (int i = (int)(hash >> _shift); ; i = (i + 1) & _mask)
        {
            ref Slot slot = ref Unsafe.Add(ref slots, i);
            if (slot.Length == 0)
            {
                slot.Hash = hash;
                return ref slot;
            }

            if (slot.Hash == hash && slot.Length == length && key.Equals(new ShortKey(characters, slot.Start, length))) return ref slot;
        }
    }

    /// <summary>Counts an added key; references to slots are void after it, as the table may grow.</summary>
    public void Added()
    {
        if (++_count * 4L < (_mask + 1L) * 3) return;
        Slot[] old = _slots;
        int oldCapacity = _mask + 1;
        Rent(checked(oldCapacity * 2));
        foreach (ref Slot slot in old.AsSpan(0, oldCapacity))
        {
            if (slot.Length == 0) continue;
            int i = (int)(slot.Hash >> _shift);
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

    private void Rent(int capacity)
    {
        _slots = ArrayPool<Slot>.Shared.Rent(capacity);
        _slots.AsSpan(0, capacity).Clear();
        _mask = capacity - 1;
        _shift = 32 - BitOperations.Log2((uint)capacity);
    }

    private static uint Hash(ReadOnlySpan<char> key)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(key);
        ulong h = Secret ^ ((ulong)key.Length * Odd1);
        for (int i = 0; i < bytes.Length - sizeof(ulong); i += sizeof(ulong)) h = Fold(h ^ BitConverter.ToUInt64(bytes[i..]), Odd1);
        h = Fold(h ^ BitConverter.ToUInt64(bytes[^sizeof(ulong)..]), Odd2);
        return (uint)(h ^ (h >> 32));
    }

    private static ulong Fold(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }
}

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
    /// <param name="characters">What the Start of every slot points into.</param>
    /// <param name="start">Where the key stands.</param>
    /// <param name="length">Its length, not 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref Slot Find(ReadOnlySpan<char> characters, int start, int length) =>
        ref ShortKey.CanRead(characters, start, length) ? ref Find(characters, new ShortKey(characters, start, length), length) : ref FindSlowly(characters, start, length);

    /// <summary>The same for a key that is read already.</summary>
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

            if (slot.Hash == hash && slot.Length == length && Same(characters, slot.Start, length, key)) return ref slot;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Same(ReadOnlySpan<char> characters, int start, int length, in ShortKey key) =>
        ShortKey.CanRead(characters, start, length) ? key.Equals(new ShortKey(characters, start, length)) : key.Equals(ReadAtEnd(characters.Slice(start, length)));

    private readonly ref Slot FindSlowly(ReadOnlySpan<char> characters, int start, int length)
    {
        ReadOnlySpan<char> key = characters.Slice(start, length);
        if (length <= ShortKey.Width) return ref Find(characters, ReadAtEnd(key), length);
        uint hash = Hash(key);
        for (int i = (int)(hash >> _shift); ; i = (i + 1) & _mask)
        {
            ref Slot slot = ref _slots[i];
            if (slot.Length == 0)
            {
                slot.Hash = hash;
                return ref slot;
            }

            if (slot.Hash == hash && slot.Length == length && characters.Slice(slot.Start, length).SequenceEqual(key)) return ref slot;
        }
    }

    /// <summary>A short key with fewer than <see cref="ShortKey.Width"/> characters after it.</summary>
    private static ShortKey ReadAtEnd(ReadOnlySpan<char> key)
    {
        Span<char> copy = stackalloc char[ShortKey.Width];
        key.CopyTo(copy);
        return new ShortKey(copy, 0, key.Length);
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

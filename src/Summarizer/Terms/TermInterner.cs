using System.Buffers;
using Summarizer.Languages;

namespace Summarizer.Terms;

/// <summary>
/// Gives each term a number by first occurrence. The work on a word (folding, stop words, stemming) is done once a distinct surface form, and no
/// string is made. Storage is pooled: dispose it.
/// </summary>
internal sealed class TermInterner(string text, LanguageProfile language, int expectedTokens) : IDisposable
{
    /// <summary>Stands for "not a term": a stop word, or nothing left after normalisation.</summary>
    public const int None = -1;

    private SpanTable _surfaces = new(Math.Clamp(expectedTokens / 2, 64, 4096));
    private SpanTable _terms = new(Math.Clamp(expectedTokens / 2, 64, 4096));
    private readonly TermCache _cache = TermCache.For(language);
    private char[] _arena = ArrayPool<char>.Shared.Rent(Math.Clamp(expectedTokens * 4, 512, 1 << 15));
    private int _used;

    /// <summary>Number of terms so far.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the term that a word of the text stands for, or <see cref="None"/>.</summary>
    public int InternWord(int start, int length)
    {
        ref SpanTable.Slot slot = ref _surfaces.Find(text, start, length);
        if (slot.Length != 0) return slot.Value;
        ReadOnlySpan<char> word = text.AsSpan(start, length);
        Reserve(word.Length);
        int id = Intern(_cache.Normalize(word, slot.Hash, language, _arena, _used));
        slot.Start = start;
        slot.Length = length;
        slot.Value = id;
        _surfaces.Added();
        return id;
    }

    /// <summary>The number of a given term, or <see cref="None"/> for the empty one.</summary>
    public int InternTerm(ReadOnlySpan<char> term)
    {
        Reserve(term.Length);
        term.CopyTo(_arena.AsSpan(_used));
        return Intern(term.Length);
    }

    /// <summary>The number of the term a word of any text stands for; <see cref="None"/> when it is not one of those seen.</summary>
    public int FindWord(ReadOnlySpan<char> word) => Find(Normalize(word));

    /// <summary>The number of a given term; <see cref="None"/> when it is not one of those seen.</summary>
    public int FindTerm(ReadOnlySpan<char> term)
    {
        Reserve(term.Length);
        term.CopyTo(_arena.AsSpan(_used));
        return Find(term.Length);
    }

    public void Dispose()
    {
        _surfaces.Dispose();
        _terms.Dispose();
        ArrayPool<char>.Shared.Return(_arena);
        _arena = [];
    }

    // The candidate stands behind the last term in the arena: adding it is moving the end.
    private int Intern(int length)
    {
        if (length == 0) return None;
        ref SpanTable.Slot slot = ref _terms.Find(_arena, _used, length);
        if (slot.Length != 0) return slot.Value;
        int id = Count++;
        slot.Start = _used;
        slot.Length = length;
        slot.Value = id;
        _used += length;
        _terms.Added();
        return id;
    }

    private int Find(int length)
    {
        if (length == 0) return None;
        ref SpanTable.Slot slot = ref _terms.Find(_arena, _used, length);
        return slot.Length != 0 ? slot.Value : None;
    }

    private int Normalize(ReadOnlySpan<char> word)
    {
        Reserve(word.Length);
        return TermNormalizer.Normalize(word, language, _arena.AsSpan(_used, word.Length));
    }

    private void Reserve(int length)
    {
        length = Math.Max(length, ShortKey.Width);
        if (_arena.Length - _used >= length) return;
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(_used + length), (int)Math.Min(_arena.Length * 2L, Array.MaxLength)));
        _arena.AsSpan(0, _used).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_arena);
        _arena = larger;
    }
}

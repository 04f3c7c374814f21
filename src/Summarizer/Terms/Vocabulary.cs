using System.Buffers;
using System.Runtime.InteropServices;
using Summarizer.Languages;

namespace Summarizer.Terms;

/// <summary>
/// The words of a language met so far and the terms they stand for, kept by a thread from one document to the next: texts of a language share most of theirs, so that
/// folding, stop words and stemming are done once a word. A vocabulary that has grown large is given up after its document.
/// </summary>
internal sealed class Vocabulary : IDisposable
{
    /// <summary>Stands for "not a term": a stop word, or nothing left after normalisation.</summary>
    public const int None = -1;

    private const int MostWordsKept = 3 << 12;
    private const int SmallestArena = 1 << 12;

    [ThreadStatic]
    private static Vocabulary? s_kept, s_keptBefore;

    private readonly LanguageProfile _language;
    private SpanTable _words = new(512);
    private SpanTable _terms = new(512);
    private char[] _arena = ArrayPool<char>.Shared.Rent(SmallestArena);
    private Local[] _locals = ArrayPool<Local>.Shared.Rent(512); // by term + 1: the first stands for None
    private int _used;
    private int _wordCount;
    private int _termCount;
    private int _document;
    private int _localCount;
    private bool _isTaken;

    private Vocabulary(LanguageProfile language)
    {
        _language = language;
        _locals[0] = new Local { Document = 0, Number = None };
    }

    /// <summary>Number of terms of the document so far.</summary>
    public int Count => _localCount;

    /// <summary>The thread's vocabulary of a language, for a new document; dispose it.</summary>
    public static Vocabulary Take(LanguageProfile language)
    {
        Vocabulary? vocabulary = s_kept;
        if (vocabulary is not null && ReferenceEquals(vocabulary._language, language))
        {
            (s_kept, s_keptBefore) = (s_keptBefore, null);
        }
        else
        {
            vocabulary = s_keptBefore;
            if (vocabulary is not null && ReferenceEquals(vocabulary._language, language)) s_keptBefore = null;
            else vocabulary = new Vocabulary(language);
        }

        vocabulary._isTaken = true;
        vocabulary._document++;
        vocabulary._localCount = 0;
        vocabulary._locals[0].Document = vocabulary._document;
        return vocabulary;
    }

    /// <summary>Keeps a vocabulary of moderate size for the thread's next document; those of two languages are kept.</summary>
    public void Dispose()
    {
        if (!_isTaken) return;
        _isTaken = false;
        if (_wordCount > MostWordsKept || _termCount > MostWordsKept || _arena.Length > MostWordsKept * 32 || _document == int.MaxValue)
        {
            Release();
            return;
        }

        s_keptBefore?.Release();
        (s_keptBefore, s_kept) = (s_kept, this);
    }

    /// <summary>The document's number of the term that a word stands for, by first occurrence; or <see cref="None"/>.</summary>
    public int InternWord(ReadOnlySpan<char> text, int start, int length)
    {
        ref SpanTable.Slot slot = ref ShortKey.CanRead(text, start, length)
            ? ref _words.Find(_arena, new ShortKey(text, start, length), length)
            : ref _words.Find(_arena, text.Slice(start, length));
        return Localize(slot.Length != 0 ? slot.Value : Add(ref slot, text.Slice(start, length)));
    }

    /// <summary>The same for a given term; <see cref="None"/> for the empty one.</summary>
    public int InternTerm(ReadOnlySpan<char> term)
    {
        Reserve(term.Length);
        term.CopyTo(_arena.AsSpan(_used));
        return Localize(AddTerm(term.Length));
    }

    /// <summary>The document's number of the term a word of any text stands for; <see cref="None"/> when the document does not have it.</summary>
    public int FindWord(ReadOnlySpan<char> word)
    {
        Reserve(word.Length);
        return Find(TermNormalizer.Normalize(word, _language, _arena.AsSpan(_used, word.Length)));
    }

    /// <summary>The document's number of a given term; <see cref="None"/> when the document does not have it.</summary>
    public int FindTerm(ReadOnlySpan<char> term)
    {
        Reserve(term.Length);
        term.CopyTo(_arena.AsSpan(_used));
        return Find(term.Length);
    }

    private int Localize(int term)
    {
        ref Local local = ref _locals[term + 1];
        if (local.Document == _document) return local.Number;
        local.Document = _document;
        return local.Number = _localCount++;
    }

    private int Add(ref SpanTable.Slot slot, ReadOnlySpan<char> word)
    {
        Reserve(2 * word.Length);
        int start = _used;
        word.CopyTo(_arena.AsSpan(start));
        _used += word.Length;
        int term = AddTerm(TermNormalizer.Normalize(word, _language, _arena.AsSpan(_used, word.Length)));
        slot.Start = start;
        slot.Length = word.Length;
        slot.Value = term;
        _wordCount++;
        _words.Added();
        return term;
    }

    // The candidate stands behind what is used of the arena: adding it is moving the end.
    private int AddTerm(int length)
    {
        if (length == 0) return None;
        ref SpanTable.Slot slot = ref _terms.Find(_arena, _arena.AsSpan(_used, length));
        if (slot.Length != 0) return slot.Value;
        int term = _termCount++;
        slot.Start = _used;
        slot.Length = length;
        slot.Value = term;
        _used += length;
        _terms.Added();
        if (term + 1 >= _locals.Length) GrowLocals();
        _locals[term + 1] = default;
        return term;
    }

    private int Find(int length)
    {
        if (length == 0) return None;
        ref SpanTable.Slot slot = ref _terms.Find(_arena, _arena.AsSpan(_used, length));
        if (slot.Length == 0) return None;
        Local local = _locals[slot.Value + 1];
        return local.Document == _document ? local.Number : None;
    }

    /// <summary>Makes room for so many characters, and for reading short words whole at the end.</summary>
    private void Reserve(int length)
    {
        int needed = checked(_used + length + ShortKey.Width);
        if (_arena.Length >= needed) return;
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(needed, (int)Math.Min(_arena.Length * 2L, Array.MaxLength)));
        _arena.AsSpan(0, _used).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_arena);
        _arena = larger;
    }

    private void GrowLocals()
    {
        Local[] larger = ArrayPool<Local>.Shared.Rent(checked(_locals.Length * 2));
        _locals.CopyTo(larger, 0);
        ArrayPool<Local>.Shared.Return(_locals);
        _locals = larger;
    }

    private void Release()
    {
        _words.Dispose();
        _terms.Dispose();
        ArrayPool<char>.Shared.Return(_arena);
        ArrayPool<Local>.Shared.Return(_locals);
        (_arena, _locals) = ([], []);
    }

    /// <summary>A term's number in the document that last had it.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Local
    {
        public int Document;
        public int Number;
    }
}

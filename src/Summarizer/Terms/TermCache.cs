using Summarizer.Languages;

namespace Summarizer.Terms;

/// <summary>
/// Remembers the terms of words from one document to the next: texts of a language share most of theirs. One cache a thread, of fixed size, where a word that falls on
/// another's place takes it.
/// </summary>
internal sealed class TermCache
{
    private const int PlaceBits = 13;
    private const int Width = ShortKey.Width; // characters; longer words are rare and not kept

    [ThreadStatic]
    private static TermCache? s_current;

    private readonly char[] _characters = new char[2 * Width << PlaceBits]; // word and term, zeros after both
    private readonly sbyte[] _termLengths = new sbyte[1 << PlaceBits]; // -1 where nothing is kept
    private LanguageProfile? _language;

    /// <summary>The thread's cache, emptied when it was last used for another language.</summary>
    public static TermCache For(LanguageProfile language)
    {
        TermCache cache = s_current ??= new TermCache();
        if (ReferenceEquals(cache._language, language)) return cache;
        cache._termLengths.AsSpan().Fill(-1);
        cache._language = language;
        return cache;
    }

    /// <summary>As <see cref="TermNormalizer.Normalize"/>.</summary>
    /// <param name="word">A word as it stands in the text.</param>
    /// <param name="hash">Its hash, which decides its place.</param>
    /// <param name="language">Its language.</param>
    /// <param name="arena">Receives the term.</param>
    /// <param name="start">Where; as many characters as the word has, and at least 16, must follow.</param>
    public int Normalize(ReadOnlySpan<char> word, uint hash, LanguageProfile language, Span<char> arena, int start)
    {
        if (word.Length > Width || !ReferenceEquals(language, _language)) return TermNormalizer.Normalize(word, language, arena[start..]);
        int place = (int)(hash >> (32 - PlaceBits)), at = place * 2 * Width;
        int length = _termLengths[place];
        if (length >= 0 && _characters.AsSpan(at, word.Length).SequenceEqual(word) && (word.Length == Width || _characters[at + word.Length] == '\0'))
        {
            new ShortKey(_characters, at + Width, Width).CopyTo(arena, start);
            return length;
        }

        length = TermNormalizer.Normalize(word, language, arena[start..]);
        Span<char> kept = _characters.AsSpan(at, 2 * Width);
        kept.Clear();
        word.CopyTo(kept);
        arena.Slice(start, length).CopyTo(kept[Width..]);
        _termLengths[place] = (sbyte)length;
        return length;
    }
}

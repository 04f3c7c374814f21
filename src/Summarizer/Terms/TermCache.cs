using Summarizer.Languages;

namespace Summarizer.Terms;

/// <summary>
/// Remembers the terms of words from one document to the next: texts of a language share most of theirs. One cache a thread, of fixed size, where a word that falls on
/// another's place takes it.
/// </summary>
internal sealed class TermCache
{
    private const int Places = 2048;
    private const int Width = 16; // characters; longer words are rare and not kept

    [ThreadStatic]
    private static TermCache? s_current;

    private readonly char[] _characters = new char[Places * 2 * Width];
    private readonly byte[] _wordLengths = new byte[Places]; // 0 where nothing is kept
    private readonly byte[] _termLengths = new byte[Places];
    private LanguageProfile _language = LanguageProfile.Neutral;

    /// <summary>The thread's cache, emptied when it was last used for another language.</summary>
    public static TermCache For(LanguageProfile language)
    {
        TermCache cache = s_current ??= new TermCache();
        if (ReferenceEquals(cache._language, language)) return cache;
        cache._wordLengths.AsSpan().Clear();
        cache._language = language;
        return cache;
    }

    /// <summary>As <see cref="TermNormalizer.Normalize"/>.</summary>
    /// <param name="word">A word as it stands in the text.</param>
    /// <param name="hash">Its hash, which decides its place.</param>
    /// <param name="language">Its language.</param>
    /// <param name="term">Receives the term; at least as long as <paramref name="word"/>.</param>
    public int Normalize(ReadOnlySpan<char> word, uint hash, LanguageProfile language, Span<char> term)
    {
        if (word.Length > Width || !ReferenceEquals(language, _language)) return TermNormalizer.Normalize(word, language, term);
        int place = (int)(hash % Places);
        Span<char> kept = _characters.AsSpan(place * 2 * Width, 2 * Width);
        if (_wordLengths[place] == word.Length && kept[..word.Length].SequenceEqual(word))
        {
            kept.Slice(Width, _termLengths[place]).CopyTo(term);
            return _termLengths[place];
        }

        int length = TermNormalizer.Normalize(word, language, term);
        word.CopyTo(kept);
        term[..length].CopyTo(kept[Width..]);
        (_wordLengths[place], _termLengths[place]) = ((byte)word.Length, (byte)length);
        return length;
    }
}

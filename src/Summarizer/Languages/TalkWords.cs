using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>The words of a language by which people greet, thank, show that they listen and speak of themselves, from its data file. All compared folded; a phrase has single spaces.</summary>
internal sealed class TalkWords(LanguageData data)
{
    private const int LongestPhrase = 48;
    private const int MostWords = 6;
    private const int MostTokens = 16; // longer units say something
    private const int LongestTurn = 400;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _courtesies = data.Courtesies.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _backChannels = data.BackChannels.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _persons = data.Persons.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _starts = Starts(data.Courtesies.Concat(data.BackChannels)).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly bool _isEmpty = data.Courtesies.Count + data.BackChannels.Count == 0;

    /// <summary>Whether a unit is nothing but greetings, thanks, back-channels and offers to ask; with a greeting, one word more may say who is meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The unit's tokens.</param>
    /// <param name="language">Its language.</param>
    public bool IsSmallTalk(string text, ReadOnlySpan<Token> tokens, LanguageProfile language)
    {
        if (_isEmpty || tokens.IsEmpty || tokens.Length > MostTokens) return false;
        return language.HasSpaces ? AreWordsSmallTalk(text, tokens, language) : AreCharactersSmallTalk(text.AsSpan(tokens[0].Span.Start, tokens[^1].Span.End - tokens[0].Span.Start));
    }

    /// <summary>Whether what is said has a word of the first or second person in its beginning.</summary>
    public bool Addresses(ReadOnlySpan<char> turn, LanguageProfile language)
    {
        turn = turn[..Math.Min(turn.Length, LongestTurn)];
        if (!language.HasSpaces)
        {
            for (int i = 0; i < turn.Length; i++) if (_persons.Contains(turn.Slice(i, 1))) return true;
            return false;
        }

        Span<char> folded = stackalloc char[LongestPhrase];
        for (int i = 0; i < turn.Length;)
        {
            int end = i;
            while (end < turn.Length && char.IsLetter(turn[end])) end++;
            if (end > i && end - i <= LongestPhrase / 2 && _persons.Contains(folded[..TermNormalizer.Fold(turn[i..end], language.HasDotlessI, folded)])) return true;
            i = Math.Max(end, i + 1);
        }

        return false;
    }

    /// <summary>The words of a unit that tell something: neither function words nor words of small talk.</summary>
    public int CountTelling(string text, ReadOnlySpan<Token> tokens, LanguageProfile language)
    {
        Span<char> folded = stackalloc char[LongestPhrase];
        int telling = 0;
        foreach (ref readonly Token token in tokens)
        {
            if (token.Kind == TokenKind.Symbol) continue;
            ReadOnlySpan<char> word = token.Span.Slice(text);
            if (token.Kind != TokenKind.Word || word.Length > LongestPhrase / 2)
            {
                telling++;
                continue;
            }

            ReadOnlySpan<char> plain = folded[..TermNormalizer.Fold(word, language.HasDotlessI, folded)];
            if (!language.IsStopWord(plain) && !_backChannels.Contains(plain) && !_courtesies.Contains(plain)) telling++;
        }

        return telling;
    }

    private bool AreWordsSmallTalk(string text, ReadOnlySpan<Token> tokens, LanguageProfile language)
    {
        bool isCourteous = false, saysNothing = false;
        int others = 0;
        for (int i = 0; i < tokens.Length;)
        {
            if (tokens[i].Kind == TokenKind.Symbol)
            {
                i++;
                continue;
            }

            if (tokens[i].Kind == TokenKind.Number) return false;
            int next = PhraseEnd(text, tokens, i, language, out bool courteous);
            isCourteous |= courteous;
            saysNothing |= next > i;
            if (next == i && ++others > 1) return false;
            i = Math.Max(next, i + 1);
        }

        return others == 0 ? saysNothing : isCourteous;
    }

    /// <summary>Where the longest phrase that begins at a token ends; the token itself where none does.</summary>
    private int PhraseEnd(string text, ReadOnlySpan<Token> tokens, int from, LanguageProfile language, out bool courteous)
    {
        courteous = false;
        Span<char> phrase = stackalloc char[LongestPhrase * 2];
        int length = 0, end = from;
        for (int i = from, words = 0; i < tokens.Length && words < MostWords; i++)
        {
            ReadOnlySpan<char> word = tokens[i].Span.Slice(text);
            if (tokens[i].Kind == TokenKind.Symbol && word is "-") continue;
            if (tokens[i].Kind == TokenKind.Symbol || length + word.Length + 1 > LongestPhrase) break;
            if (words++ > 0 && tokens[i - 1].Span.End < tokens[i].Span.Start) phrase[length++] = ' '; // "d'accord" may be two tokens
            else if (words > 1 && tokens[i - 1].Kind == TokenKind.Symbol) phrase[length++] = ' ';
            length += TermNormalizer.Fold(word, language.HasDotlessI, phrase[length..]);
            if (words == 1 && !_starts.Contains(phrase[..length])) return from;
            bool greets = _courtesies.Contains(phrase[..length]);
            if (!greets && !_backChannels.Contains(phrase[..length])) continue;
            (end, courteous) = (i + 1, greets);
        }

        return end;
    }

    /// <summary>What phrases begin with: their first word, and what stands before its apostrophe.</summary>
    private static HashSet<string> Starts(IEnumerable<string> phrases)
    {
        HashSet<string> starts = new(StringComparer.Ordinal);
        foreach (string phrase in phrases)
        {
            string first = phrase.Split(' ', '-')[0];
            starts.Add(first);
            if (first.IndexOf('\'') is var apostrophe and > 0) starts.Add(first[..(apostrophe + 1)]);
        }

        return starts;
    }

    private bool AreCharactersSmallTalk(ReadOnlySpan<char> unit)
    {
        bool saysNothing = false;
        for (int i = 0; i < unit.Length;)
        {
            int length = char.IsLetterOrDigit(unit[i]) ? Math.Min(MostWords * 2, unit.Length - i) : 0;
            while (length > 0 && !_courtesies.Contains(unit.Slice(i, length)) && !_backChannels.Contains(unit.Slice(i, length))) length--;
            if (length == 0 && char.IsLetterOrDigit(unit[i])) return false;
            saysNothing |= length > 0;
            i += Math.Max(1, length);
        }

        return saysNothing;
    }
}

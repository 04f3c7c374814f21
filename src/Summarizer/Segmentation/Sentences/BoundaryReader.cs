using Summarizer.Languages;
using Summarizer.Segmentation.Words;
using static Summarizer.Segmentation.Words.SentenceBreakClass;

namespace Summarizer.Segmentation.Sentences;

/// <summary>Reads what stands before and after a possible boundary.</summary>
internal readonly ref struct BoundaryReader
{
    private const int LongestWord = 48;
    private const string Vowels = "aeiouy\u0430\u0435\u0451\u0438\u043e\u0443\u044b\u044d\u044e\u044f\u0456\u0457\u0454\u03b1\u03b5\u03b7\u03b9\u03bf\u03c5\u03c9";

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<byte> _classes = BreakProperties.SentenceBreak;
    private readonly LanguageProfile _language;
    private readonly WordStatistics _statistics;
    private readonly bool _ordinalStops; // at the token, as the model knows it
    private readonly bool _writesOrdinals;

    public BoundaryReader(ReadOnlySpan<char> text, LanguageProfile language, WordStatistics statistics)
    {
        _text = text;
        _language = language;
        _statistics = statistics;
        _ordinalStops = TokenConventions.For(language).KeepsOrdinalStops;
        _writesOrdinals = _ordinalStops || language.Tag is "cs" or "sk" or "pl" or "tr";
    }

    /// <summary>Whether a gap without an end mark before it could be a boundary at all; colons, and commas as they close a greeting, only where the line ends.</summary>
    public bool IsWorthReading(int from, int next, int words, bool lineBreak)
    {
        char last = _text[from - 1];
        if (last == ':') return lineBreak && ClassAt(next) != OLetter;
        if (ClassAt(next) != Upper || _statistics.IsCaseless || last == ';') return false;
        if (last == ',') return lineBreak && words < 3;
        if (!char.IsLetterOrDigit(last)) return last is not ('`' or '&' or '\u2018') && BoundaryCharacters.Of(last) != BoundaryCharacter.Opening && !QuoteEndsWithComma(from);
        if (char.IsDigit(last) && words < 3) return false; // "3.1 The model", "Copyright 2015 The Paper"
        return IsFunctionWord(next); // that a word is also written small says little: "the 1958 World Cup"
    }

    /// <summary>Whether the word at <paramref name="i"/> is a function word.</summary>
    public bool IsFunctionWord(int i) => (_statistics.Find(_text, i) & WordStatistics.Evidence.FunctionWord) != 0;

    /// <summary>Whether the full stop at <paramref name="mark"/> is an abbreviation's alone, for those that end sentences are set apart.</summary>
    public bool OnlyShortens(in BoundaryContext context, int mark)
    {
        if (!_statistics.SetsStopsApart || context.Mark != EndMark.Stop) return false;
        if (context.Left is LeftKind.InnerStops or LeftKind.SingleLower or LeftKind.SingleCapital || context.Abbreviation is 1 or 2) return true;
        return context.Abbreviation == 5 && !IsFunctionWord(WordStart(0, mark));
    }

    /// <summary>Whether an abbreviation and a number stand at <paramref name="i"/>: "No. 12".</summary>
    public bool IsNumberSign(int i)
    {
        int end = WordEnd(i);
        return end > i && end + 2 < _text.Length && _text[end] == '.' && _text[end + 1] == ' ' && char.IsAsciiDigit(_text[end + 2]) && _language.IsAbbreviationAsWritten(_text[i..end], out _);
    }

    /// <summary>Whether the text has a word that is part of another here.</summary>
    public bool IsWordElsewhere(ReadOnlySpan<char> word) => (_statistics.Find(word, 0) & ~WordStatistics.Evidence.FunctionWord) != 0;

    /// <summary>Whether a capital and a small letter, or a word of one letter, stand at <paramref name="i"/>.</summary>
    public bool IsCapitalized(int i) => CapitalKind(i) is RightKind.Capitalized or RightKind.SingleCapital;

    /// <summary>Tokenized text: "yes , '' Mary said".</summary>
    private bool QuoteEndsWithComma(int end)
    {
        int i = end;
        while (i > 0 && end - i < 4 && (BoundaryCharacters.Of(_text[i - 1]) == BoundaryCharacter.Quote || _text[i - 1] == ' ')) i--;
        return i > 0 && i < end && _text[i - 1] == ',';
    }

    /// <summary>
    /// Whether the question mark at <paramref name="i"/> stands for a quotation mark that got lost between encodings: "?We know,? he said". In a text with more of these also
    /// where a small letter goes on.
    /// </summary>
    public bool IsLostQuote(int i)
    {
        if (_text[i] != '?') return false;
        if (WordStatistics.IsLostQuote(_text, i)) return true;
        if (!_statistics.LosesQuotes) return false;
        int next = i + 1;
        while (next < _text.Length && _text[next] == ' ') next++;
        return next < _text.Length && ClassAt(next) == Lower;
    }

    /// <summary>Whether a letter of a script without capitals stands at <paramref name="i"/>: after an ellipsis it says nothing of a new sentence.</summary>
    public bool IsUncased(int i) => ClassAt(i) == OLetter;

    /// <summary>Reads what the sentence began with and the habits of the text.</summary>
    public void ReadHabits(ref BoundaryContext context, int start)
    {
        int i = start;
        while (i < _text.Length && i - start < 3 && !IsWordPart(i)) i++;
        context.Opening = i >= _text.Length ? (byte)3 : ClassAt(i) switch { Upper => (byte)0, Lower => (byte)1, OLetter => (byte)2, _ => (byte)3 };
        context.Casual = _statistics.Casual;
        context.Bare = _statistics.Bare;
    }

    /// <summary>Reads the word that ends before <paramref name="end"/>.</summary>
    public void ReadLeft(ref BoundaryContext context, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        if (end <= start)
        {
            context.Left = LeftKind.Nothing;
            return;
        }

        context.OrdinalStops = _ordinalStops;
        context.WritesOrdinals = _writesOrdinals;
        char last = _text[end - 1];
        if (!IsWordPart(end - 1))
        {
            context.Left = last switch
            {
                ':' => LeftKind.Colon,
                ',' or ';' => LeftKind.Comma,
                '>' => LeftKind.Address,
                '\u00b0' when end - 1 > start && char.IsLetter(_text[end - 2]) => LeftKind.Mixed,
                _ => BoundaryCharacters.Of(last) is BoundaryCharacter.Closing or BoundaryCharacter.Quote ? LeftKind.Closing : LeftKind.Symbol,
            };
            if (context.Left == LeftKind.Mixed) context.Abbreviation = 1; // "N°. 5"
            return;
        }

        int first = end, segment = -1, capitals = 0, smalls = 0, others = 0, digits = 0, stops = 0, longest = 0, run = 0;
        bool address = false;
        while (first > start && end - first < LongestWord)
        {
            char c = _text[first - 1];
            SentenceBreakClass kind = (SentenceBreakClass)_classes[c];
            if (kind == Lower) smalls++;
            else if (kind == Upper) capitals++;
            else if (kind == OLetter) others++;
            else if (kind == Numeric) digits++;
            else if (kind is Extend or Format) run--;
            else if (c is '.' or '\'' or '\u2019' or '-' or '/' or '@' or '_' or ':' or ',' or '&' && first < end && !char.IsWhiteSpace(_text[first]))
            {
                if (segment < 0) segment = first;
                if (c == '.') stops++;
                address |= c is '@' or '/' or '_';
                longest = Math.Max(longest, run);
                run = -1;
            }
            else
            {
                break;
            }

            run++;
            first--;
        }

        longest = Math.Max(longest, run);
        if (segment < 0) segment = first;
        int letters = capitals + smalls + others, length = letters + digits;
        context.LeftLength = (byte)(length switch { <= 5 => Math.Max(length, 1), < 9 => 6, _ => 7 });
        context.Left = Classify(first, end, segment, capitals, smalls, others, digits, stops, longest, address);
        if (context.Left == LeftKind.SingleCapital && FollowsInitial(start, first)) context.LeftLength = 2;
        if (letters > 0 && context.Left is not (LeftKind.Address or LeftKind.Mixed)) context.Abbreviation = Judge(first, segment, end, letters, out context.IsTitle);
        if (segment > first && _text[segment - 1] == '-' && context.Abbreviation is 1 or 5) context.LeftLength = (byte)Math.Min(5, end - segment); // "City-St. Joseph": an abbreviation is as long as itself
    }

    /// <summary>"J. K." before a name.</summary>
    private bool FollowsInitial(int start, int first)
    {
        int i = first;
        if (i - start >= 3 && _text[i - 1] == ' ') i--;
        return i - start >= 2 && _text[i - 1] == '.' && ClassAt(i - 2) == Upper && (i - start == 2 || !IsWordPart(i - 3));
    }

    /// <summary>Reads what begins at <paramref name="next"/>.</summary>
    public void ReadRight(ref BoundaryContext context, int next)
    {
        int i = next;
        bool quoted = false, bracketed = false;
        while (i < _text.Length && i - next < 3)
        {
            char c = _text[i];
            BoundaryCharacter kind = BoundaryCharacters.Of(c);
            if (kind == BoundaryCharacter.Quote || c is '`') quoted = true;
            else if (c == ',' && i + 1 < _text.Length && _text[i + 1] == ',') quoted = true;
            else if (c == ',' && i > next && _text[i - 1] == ',') quoted = true;
            else if (kind == BoundaryCharacter.Opening) bracketed = true;
            else break;
            i++;
        }

        // Tokenized text and French have a space after the opening mark.
        if (quoted && i + 1 < _text.Length && _text[i] is ' ' or '\u00a0' or '\u202f') i++;

        context.Second = 2;
        if (i >= _text.Length)
        {
            context.Right = RightKind.End;
            return;
        }

        char first = _text[i];
        SentenceBreakClass letter = ClassAt(i);
        if (_statistics.IsCaseless && letter is Lower or Upper) letter = OLetter;
        context.Right = !quoted && !bracketed && IsAddress(i) ? RightKind.Address : letter switch
        {
            Lower => bracketed ? RightKind.Bracket : quoted ? RightKind.QuotedOther : IsListMarker(i) ? RightKind.ListMarker : RightKind.Lower,
            Upper => bracketed ? RightKind.Bracket : quoted ? RightKind.QuotedCapital : CapitalKind(i),
            OLetter => bracketed ? RightKind.Bracket : quoted ? RightKind.QuotedOther : RightKind.UncasedLetters,
            Numeric => bracketed ? RightKind.Bracket : quoted ? RightKind.QuotedOther : IsListMarker(i) ? RightKind.ListMarker : RightKind.Digit,
            _ => first switch
            {
                '\u00bf' or '\u00a1' => RightKind.InvertedMark,
                ',' or ';' or ':' or '/' or '%' or '=' or '\u3001' or '\uff0c' or '\u060c' or '\uff1a' or '\uff1b' or '\u061b' => RightKind.Continuation,
                '-' or '\u2013' or '\u2014' => RightKind.Dash,
                _ => BoundaryCharacters.Of(first) == BoundaryCharacter.Closing || (quoted && BoundaryCharacters.Of(first) == BoundaryCharacter.EndMark) ? RightKind.Continuation : bracketed ? RightKind.Bracket : RightKind.Symbol,
            },
        };
        if (context.Right == RightKind.Dash) context.Second = SecondAt(i + 1 < _text.Length && _text[i + 1] is ' ' or '-' ? i + 2 : i + 1);
        if (letter is not (Upper or Lower or OLetter or Numeric)) return;
        int end = WordEnd(i);
        bool initial = end == i + 1 && end < _text.Length && _text[end] == '.';
        if (letter == Upper && !initial)
        {
            WordStatistics.Evidence seen = _statistics.Find(_text, i);
            if ((seen & WordStatistics.Evidence.FunctionWord) != 0) context.Start |= 1;
            if ((seen & WordStatistics.Evidence.LowerCase) != 0) context.Start |= 2;
        }

        if (end < _text.Length && _text[end] == ' ') context.Second = SecondAt(end + 1);
    }

    private bool IsAddress(int i)
    {
        if (_text[i] is not ('h' or 'w')) return false;
        ReadOnlySpan<char> rest = _text[i..];
        return rest.StartsWith("http://", StringComparison.Ordinal) || rest.StartsWith("https://", StringComparison.Ordinal) || rest.StartsWith("www.", StringComparison.Ordinal);
    }

    private byte SecondAt(int i)
    {
        if (i >= _text.Length) return 2;
        SentenceBreakClass second = ClassAt(i);
        return (byte)(second is Lower or OLetter ? 0 : second == Upper ? 1 : second == Numeric ? 3 : 2);
    }

    /// <summary>Without an end mark: what the words before look like.</summary>
    public void ReadRun(ref BoundaryContext context, int start, int end)
    {
        int first = WordStart(start, end);
        context.LeftIsFunctionWord = context.Left is LeftKind.Lower or LeftKind.Capitalized or LeftKind.SingleCapital or LeftKind.SingleLower
            && IsFunctionWord(first);
        int run = 0;
        while (run < 3 && first > start && ClassAt(first) == Upper)
        {
            run++;
            if (_text[first - 1] != ' ') break;
            end = first - 1;
            first = WordStart(start, end);
            if (first == end) break;
        }

        context.CapitalRun = (byte)run;
    }

    private SentenceBreakClass ClassAt(int i) => (SentenceBreakClass)_classes[_text[i]];

    private bool IsWordPart(int i) => ClassAt(i) is Lower or Upper or OLetter or Numeric or Extend or Format;

    private int WordStart(int start, int end)
    {
        int i = end;
        while (i > start && end - i < LongestWord && IsWordPart(i - 1)) i--;
        return i;
    }

    private int WordEnd(int i)
    {
        int end = i;
        while (end < _text.Length && end - i < LongestWord && IsWordPart(end)) end++;
        return end;
    }

    private LeftKind Classify(int first, int end, int segment, int capitals, int smalls, int others, int digits, int stops, int longest, bool address)
    {
        int letters = capitals + smalls + others;
        if (letters == 0) return digits > 0 ? LeftKind.Number : LeftKind.Symbol;
        if (stops > 0) return longest <= 4 && !address && digits == 0 ? LeftKind.InnerStops : LeftKind.Address;
        if (address && (segment == first || longest > 12 || digits > 0)) return LeftKind.Address;
        if (digits > 0 || (first > 0 && _text[first - 1] == '\u00b0')) return LeftKind.Mixed;
        if (letters == 1 && others == 0) return capitals > 0 ? LeftKind.SingleCapital : LeftKind.SingleLower;
        if (others > 0 || _statistics.IsCaseless) return LeftKind.UncasedLetters;
        if (smalls == 0) return IsRoman(first, end) ? LeftKind.Roman : LeftKind.Capitals;
        return ClassAt(first) == Upper ? LeftKind.Capitalized : LeftKind.Lower;
    }

    private bool IsRoman(int first, int end)
    {
        if (end - first > 6) return false;
        for (int i = first; i < end; i++) if (_text[i] is not ('I' or 'V' or 'X' or 'L' or 'C' or 'M')) return false;
        return true;
    }

    private byte Judge(int first, int segment, int end, int letters, out bool isTitle)
    {
        bool known = _language.IsAbbreviationAsWritten(_text[first..end], out isTitle) || (segment > first && segment < end && _language.IsAbbreviationAsWritten(_text[segment..end], out isTitle));
        if (letters == 1) return (byte)(known ? 1 : 0); // an initial and a word of one letter say nothing of each other
        WordStatistics.Evidence seen = segment < end ? _statistics.Find(_text, segment) : WordStatistics.Evidence.None;
        bool withoutStop = (seen & WordStatistics.Evidence.NoStop) != 0;
        if (known) return (byte)(withoutStop ? 5 : 1);
        if ((seen & WordStatistics.Evidence.StopThenMore) != 0 && !_statistics.IsCaseless) return 2;
        if (withoutStop) return 3;
        return (byte)(letters is > 1 and <= 5 && !HasVowel(first, end) ? 4 : 0);
    }

    private bool HasVowel(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            char c = char.ToLowerInvariant(_text[i]);
            if (c is >= '\u00df' and <= '\u017f' || c > '\u0460' || Vowels.Contains(c)) return true;
        }

        return false;
    }

    private RightKind CapitalKind(int i)
    {
        if (i + 1 >= _text.Length) return RightKind.SingleCapital;
        return ClassAt(i + 1) switch
        {
            Upper => RightKind.Capitals,
            Lower or OLetter or Extend => RightKind.Capitalized,
            _ => RightKind.SingleCapital,
        };
    }

    private bool IsListMarker(int i)
    {
        int end = i;
        if (char.IsAsciiDigit(_text[i])) while (end < _text.Length && end - i < 3 && char.IsAsciiDigit(_text[end])) end++;
        else end++;
        return end + 1 < _text.Length && _text[end] is '.' or ')' && _text[end + 1] is ' ' or ')' or '.';
    }
}

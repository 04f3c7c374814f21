using System.Numerics;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Segmentation.Sentences;

/// <summary>One pass over a text that proposes boundaries, has them decided and adds the sentences between them.</summary>
/// <remarks>Whatever is looked at around a place is bounded, so the pass is linear.</remarks>
internal ref partial struct SentenceScanner<TDecider>
    where TDecider : IBoundaryDecider
{
    private const int LongestAside = 400; // code units; brackets that stay open longer were never meant as such

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<byte> _kinds = BoundaryCharacters.Table;
    private readonly List<TextSpan> _sentences;
    private readonly int _maxLength;
    private readonly char _localMark; // NUL where the language has none
    private readonly TDecider _decider;
    private readonly LanguageProfile _language;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _hasUncased; // letters of scripts some of which write words without spaces
    private BoundaryReader _reader;
    private BlockLayout _layout;
    private ListMarker _list;
    private int _start;
    private int _words;
    private int _brackets;
    private int _bracketAt;
    private int _addressAt = -1; // last mark of a URL or e-mail address
    private int _gapEnd; // where the word at hand begins
    private bool _quoted;
    private int _sayingAt = -1; // where quotation marks opened after a colon
    private bool _quotedSingly; // in single quotation marks
    private int _unspaced; // sentences that ended by a full stop without space after it

    public SentenceScanner(ReadOnlySpan<char> text, LanguageProfile language, WordStatistics statistics, int maxLength, TDecider decider, List<TextSpan> sentences, CancellationToken cancellationToken)
    {
        _text = text;
        _language = language;
        _cancellationToken = cancellationToken;
        _sentences = sentences;
        _maxLength = maxLength;
        _decider = decider;
        _localMark = language.Tag switch { "el" => ';', "hy" => ':', _ => '\0' };
        _hasUncased = statistics.HasUncased;
        _reader = new BoundaryReader(text, language, statistics);
        _layout = new BlockLayout(text);
    }

    public void Run()
    {
        ReadOnlySpan<char> text = _text;
        ReadOnlySpan<byte> kinds = _kinds;
        int nextCheck = 0;
        BeginAt(SkipSpace(0));
        for (int i = _start; i < text.Length;)
        {
            if (i >= nextCheck)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                nextCheck = i + 0x8000;
            }

            if (text[i] < 0x80 && text[i] != '\'' && i > _start && i <= text.Length - AsciiBlock.Width && !_list.HasMarker && _addressAt < _gapEnd)
            {
                int plain = SkipPlain(i);
                if (plain > 0)
                {
                    i += plain;
                    continue;
                }
            }

            switch ((BoundaryCharacter)kinds[text[i]])
            {
                case BoundaryCharacter.Other:
                    if (IsHump(i) && IsLostBreak(i)) End(i, i);
                    i++;
                    while (i < text.Length && kinds[text[i]] == (byte)BoundaryCharacter.Other && !IsHump(i)) i++;
                    break;
                case BoundaryCharacter.Space or BoundaryCharacter.LineBreak or BoundaryCharacter.ParagraphBreak:
                    i = AtGap(i);
                    break;
                case BoundaryCharacter.EndMark:
                    i = AtEndMark(i);
                    break;
                case BoundaryCharacter.LocalMark:
                    i = IsLocalMark(text[i]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])) ? AtEndMark(i) : i + 1; // not in "10:30"
                    break;
                case BoundaryCharacter.Opening:
                    if (_brackets++ == 0) _bracketAt = i;
                    i++;
                    break;
                case BoundaryCharacter.Closing:
                    if (_brackets > 0) _brackets--;
                    else _bracketAt = -1; // it closes nothing: ":)"
                    i++;
                    break;
                case BoundaryCharacter.Quote:
                    TrackQuote(i);
                    i++;
                    break;
                case BoundaryCharacter.Address:
                    _addressAt = i++;
                    break;
                default:
                    i++;
                    break;
            }
        }

        Add(_start, _text.Length);
    }

    /// <summary>
    /// Length of what follows from <paramref name="i"/> on, up to a block, where no sentence can end: letters, digits, commas, hyphens, apostrophes, and single spaces
    /// after the first three of these and before a small letter. It ends before a capital that follows a small letter. Its words are counted.
    /// </summary>
    private int SkipPlain(int i)
    {
        AsciiBlock block = new(_text, i);
        uint letters = block.Letters, small = block.SmallLetters;
        uint words = letters | block.Range('0', '9') | block.Equal(',');
        uint before = (words << 1) | (char.IsAsciiLetterOrDigit(_text[i - 1]) ? 1u : 0u);
        uint gaps = block.Equal(' ') & before & (small >> 1);
        uint humps = (letters & ~small) & (((small | block.Range('0', '9')) << 1) | (char.IsLower(_text[i - 1]) || char.IsAsciiDigit(_text[i - 1]) ? 1u : 0u));
        int length = BitOperations.TrailingZeroCount(~((words & ~humps) | block.Equal('-') | block.Equal('\'') | gaps));
        gaps &= (1u << length) - 1;
        if (gaps == 0) return length;
        _words += BitOperations.PopCount(gaps);
        _gapEnd = i + 32 - BitOperations.LeadingZeroCount(gaps);
        return length;
    }

    private readonly BoundaryCharacter KindAt(int i) => (BoundaryCharacter)_kinds[_text[i]];

    private readonly bool IsEndMark(int i) => KindAt(i) is BoundaryCharacter.EndMark || IsLocalMark(_text[i]);

    private readonly bool IsLocalMark(char c) => c == _localMark ? c != '\0' : c == '\u037e' && _localMark == ';';

    private readonly bool IsSpace(int i) => KindAt(i) is BoundaryCharacter.Space or BoundaryCharacter.LineBreak or BoundaryCharacter.ParagraphBreak;

    private readonly int SkipSpace(int i)
    {
        while (i < _text.Length && IsSpace(i)) i++;
        return i;
    }

    /// <summary>White space without an end mark before it.</summary>
    private int AtGap(int from)
    {
        int next = ReadGap(from, out int breaks);
        if (next == _text.Length) return next;
        if (breaks > 1)
        {
            EndParagraph(from, next);
            return next;
        }

        _words++;
        bool lineBreak = breaks == 1;
        if (!lineBreak && _list.Covers(from)) return next;
        if (_list.Continues(_text, next) || KindAt(next) == BoundaryCharacter.Bullet || IsRule(next, 1) || IsRule(from - 1, -1))
        {
            End(from, next);
            return next;
        }

        if (lineBreak && _layout.EndsSentence(from, next))
        {
            End(from, next);
            return next;
        }

        if (_text[from - 1] is 'M' or 'm' or (>= '0' and <= '9') && char.IsUpper(_text[next]) && TimeStamp.EndsAt(_text, from) && _reader.IsCapitalized(next))
        {
            End(from, next);
            return next;
        }

        bool afterAddress = _addressAt >= _gapEnd && (char.IsUpper(_text[next]) || IsLink(_text[_gapEnd..from]));
        if (afterAddress && _text[from - 1] == '>' && _text[_addressAt] == '@' && (char.IsUpper(_text[next]) || char.IsDigit(_text[next])))
        {
            // "Name <name@example.org>" heads a message
            _gapEnd = next;
            End(from, next);
            return next;
        }

        _gapEnd = next;
        if ((!afterAddress && !_reader.IsWorthReading(from, next, _words, lineBreak)) || IsEmpty(from)) return next;
        if (!lineBreak && ClosesAside(from, next)) return next;
        BoundaryContext context = default;
        context.Mark = EndMark.None;
        context.Gap = lineBreak ? GapKind.LineBreak : next - from > 1 ? GapKind.Spaces : GapKind.Space;
        Describe(ref context, from);
        _reader.ReadLeft(ref context, _start, from);
        _reader.ReadRight(ref context, next);
        _reader.ReadRun(ref context, _start, from);
        if (context.Right != RightKind.Continuation && !(context.Left == LeftKind.Colon && context.Right == RightKind.QuotedCapital) && _decider.IsBoundary(in context, from, next)) End(from, next);
        return next;
    }

    /// <summary>Whether a word with a slash or an @ is an address, not "mg/l" or "and/or".</summary>
    private static bool IsLink(ReadOnlySpan<char> word)
    {
        int at = word.IndexOf('@');
        return word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (at > 0 && word[at..].Contains('.'));
    }

    /// <summary>
    /// Whether brackets end here with which no sentence does: those around words, "the Ministry of Health (MoH) Lee ran", or those of a dateline, "(CNN) The storm". With an
    /// end mark in them they may, "(Laughter.)", and before a function word, "(see below) The".
    /// </summary>
    private readonly bool ClosesAside(int from, int next)
    {
        if (KindAt(from - 1) != BoundaryCharacter.Closing || _brackets > 0 || _bracketAt < _start) return false;
        if (_bracketAt == _start && _text[_start] != '(') return false;
        bool mayEnd = _bracketAt > _start && _reader.IsFunctionWord(next);
        foreach (char c in _text[_bracketAt..from]) mayEnd |= BoundaryCharacters.Of(c) == BoundaryCharacter.EndMark;
        return !mayEnd;
    }

    /// <summary>An end mark, with the marks that go on with it and close after it.</summary>
    private int AtEndMark(int mark)
    {
        if (_reader.IsLostQuote(mark)) return mark + 1;
        int end = mark;
        BoundaryContext context = default;
        context.Mark = ReadMarks(ref end, mark > _start && IsSpace(mark - 1));
        context.Closing = ReadClosing(ref end, out bool markedAgain);
        int next = ReadGap(end, out int breaks);
        if (next == _text.Length) return next;
        if (breaks > 1)
        {
            EndParagraph(end, next);
            return next;
        }

        if (next > end) _words++;
        if (breaks == 0 && _list.Covers(end)) return next;
        if (next > end && (_list.Continues(_text, next) || KindAt(next) == BoundaryCharacter.Bullet || IsRule(next, 1)))
        {
            End(end, next);
            return next;
        }

        if (context.Closing > 1 && context.Mark == EndMark.Ellipsis && mark > 0 && KindAt(mark - 1) == BoundaryCharacter.Opening && !char.IsUpper(_text[next])) return next; // "[...]" leaves something out
        if (context.Mark == EndMark.Ellipsis && next > end && _text[end - 1] != '.' && context.Closing == 0 && _reader.IsUncased(next)) return next;
        if (next == end && IsInsideWord(in context, mark, next)) return next;
        if (IsLetterMarker(mark, next) || (breaks == 0 && IsFirstNumber(mark)) || (breaks == 0 && char.IsLower(_text[next]) && IsBracketedMarker(mark))) return next;
        if (breaks == 0 && IsEmpty(mark)) return next;
        if (next == end && context.Closing != 0 && QuotedSpeech.GoesOn(_text, next)) return next;
        context.Gap = next == end ? GapKind.None : breaks == 1 ? GapKind.LineBreak : next - end > 1 ? GapKind.Spaces : GapKind.Space;
        Describe(ref context, mark);
        _reader.ReadLeft(ref context, _start, mark);
        if (markedAgain && context.Mark == EndMark.Stop)
        {
            // "(1998 g.)." ends by its second mark.
            context.Left = LeftKind.Closing;
            context.Abbreviation = 0;
        }

        if (context.Mark == EndMark.Other && context.Left is LeftKind.SingleLower or LeftKind.SingleCapital) context.Left = LeftKind.Lower; // the full stops of other scripts end no abbreviation
        _reader.ReadRight(ref context, next);
        context.InDate = context.Left == LeftKind.Number && context.Right == RightKind.Digit && TimeStamp.IsInDate(_text, mark, next);
        if (!IsPossible(in context, mark) || (context.Mark == EndMark.Stop && context.Abbreviation is 1 or 5 && _reader.IsNumberSign(next)) || (context.Gap == GapKind.Space && context.Closing == 0 && _reader.OnlyShortens(in context, mark))) return next;
        if (context.Gap == GapKind.LineBreak)
        {
            if (_layout.EndsLine(end, next, context.Right == RightKind.Lower))
            {
                End(end, next);
                return next;
            }

            context.Gap = GapKind.Space;
        }

        if (!_decider.IsBoundary(in context, mark, next)) return next;
        if (next == end && context.Mark == EndMark.Stop) _unspaced++;
        End(end, next);
        return next;
    }

    /// <summary>Whether the sentence has no letter or digit yet: marks alone are no sentence in running text.</summary>
    private readonly bool IsEmpty(int end)
    {
        if (end - _start > 4) return false;
        foreach (char c in _text[_start..end]) if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) return false;
        return true;
    }

    /// <summary>Whether the quotation marks at hand opened after a colon, so that the sentence is of who speaks, however many the speech has.</summary>
    private readonly bool IsInSaying(int at) => _sayingAt >= _start && at - _sayingAt < LongestAside;

    /// <summary>Rules for what never ends a sentence.</summary>
    private readonly bool IsPossible(in BoundaryContext context, int mark)
    {
        if (context.Right == RightKind.Continuation) return false;
        if (context.Right == RightKind.Dash && (context.Second == 0 || ((context.Inside & 2) != 0 && context.Closing == 0))) return false; // "Why?" - he asked
        if (context.Right == RightKind.Lower && context.Closing == 3) return false; // an aside (of this kind.) within a sentence
        if (context.Right == RightKind.Lower && context.Abbreviation == 1 && context.Mark == EndMark.Stop) return false;
        if (IsOrdinal(in context)) return false;
        if (context.Gap != GapKind.None) return true;
        bool inside = (context.Inside & 1) != 0 && context.Closing == 0;
        if (context.Mark == EndMark.Other) return !inside && !(context.Closing == 0 && (context.Inside & 2) != 0 && IsInSaying(mark));
        if (context.Left == LeftKind.Address || context.Right is RightKind.Digit or RightKind.Symbol or RightKind.ListMarker) return false;
        if (context.Mark != EndMark.Stop) return !inside && context.Right != RightKind.Lower; // "it?s" lost its apostrophe
        if (context.Closing > 0) return true;
        bool begins = context.Right is RightKind.Capitalized or RightKind.QuotedCapital or RightKind.SingleCapital;
        return context.Left switch
        {
            LeftKind.Closing => begins,
            LeftKind.Lower or LeftKind.Capitalized or LeftKind.Capitals => begins && EndsUnspaced(in context),
            _ => false,
        };
    }

    private readonly void Describe(ref BoundaryContext context, int at)
    {
        context.Words = (byte)(_words switch { 0 => 0, 1 => 1, 2 => 2, 3 => 3, < 7 => 4, < 12 => 5, < 24 => 6, _ => 7 });
        context.Length = (byte)((at - _start) switch { < 4 => 0, < 12 => 1, < 24 => 2, < 48 => 3, < 96 => 4, < 192 => 5, < 384 => 6, _ => 7 });
        bool aside = _brackets > 0 && at - _bracketAt < LongestAside;
        context.Inside = (byte)((aside ? 1 : 0) | (_quoted ? 2 : 0));
        _reader.ReadHabits(ref context, _start);
    }

    /// <summary>End of the white space from <paramref name="i"/> on, with its line breaks: 0, 1 or more.</summary>
    private readonly int ReadGap(int i, out int breaks)
    {
        breaks = 0;
        for (; i < _text.Length; i++)
        {
            BoundaryCharacter kind = KindAt(i);
            if (kind == BoundaryCharacter.ParagraphBreak) breaks += 2;
            else if (kind == BoundaryCharacter.LineBreak) breaks += _text[i] == '\r' && i + 1 < _text.Length && _text[i + 1] == '\n' ? 0 : 1;
            else if (kind != BoundaryCharacter.Space) break;
        }

        return i;
    }

    private void EndParagraph(int end, int next)
    {
        End(end, next);
        _quoted = _quotedSingly = false;
        _brackets = 0;
    }

    private void End(int end, int next)
    {
        Add(_start, end);
        BeginAt(next);
    }

    private void BeginAt(int start)
    {
        _start = start;
        _words = 0;
        _list.Begin(_text, start);
    }
}

namespace Summarizer.Segmentation.Sentences;

/// <content>End marks, the quotes and brackets that close after them, and lines drawn of marks.</content>
internal ref partial struct SentenceScanner<TDecider>
{
    private const int ShortestRule = 10; // shorter ones are blanks to fill in

    /// <summary>A line drawn of one mark: "_____", "*****".</summary>
    private readonly bool IsRule(int i, int step)
    {
        char c = _text[i];
        if (c is not ('_' or '*' or '=' or '-' or '~' or '#')) return false;
        for (int k = 1; k < ShortestRule; k++)
        {
            i += step;
            if ((uint)i >= (uint)_text.Length || _text[i] != c) return false;
        }

        return true;
    }

    private readonly EndMark ReadMarks(ref int end, bool spaced)
    {
        int start = end;
        bool stops = true, basic = true, greek = false;
        while (end < _text.Length && IsEndMark(end))
        {
            char c = _text[end++];
            stops &= c is '.' or '\u2026' or '\u2025';
            basic &= c is '.' or '\u2026' or '\u2025' or '!' or '?';
            greek |= c is ';' or '\u037e';
        }

        // ". . ." is an ellipsis too.
        if (stops)
            while (IsMarkApart(end, '.')) end += 2;
        else if (basic)
            while (IsMarkApart(end, '!')) end += 2; // "! ! !" in tokenized text; "? ?" may be a lost quotation mark
        if (end - start > 1 || _text[start] is '\u2026' or '\u2025') return stops ? EndMark.Ellipsis : basic ? EndMark.Several : EndMark.Other;
        return _text[start] switch
        {
            '.' => spaced ? EndMark.SpacedStop : EndMark.Stop,
            '\uff0e' when start > 0 && _text[start - 1] is >= '\u3041' and <= '\u309f' => EndMark.Other, // after Chinese characters it divides foreign names
            '\uff0e' or '\u2024' or '\ufe52' => EndMark.Stop,
            '!' => EndMark.Exclamation,
            '?' => EndMark.Question,
            _ => greek ? EndMark.Question : EndMark.Other,
        };
    }

    /// <summary>Whether the mark follows once more after a space, with no word at it.</summary>
    private readonly bool IsMarkApart(int i, char mark) =>
        i + 1 < _text.Length && _text[i] == ' ' && _text[i + 1] == mark && (i + 2 == _text.Length || IsSpace(i + 2) || KindAt(i + 2) is BoundaryCharacter.Quote or BoundaryCharacter.Closing);

    /// <summary>Moves past quotes and brackets that close after the mark, and marks after those.</summary>
    private byte ReadClosing(ref int end, out bool markedAgain)
    {
        markedAgain = false;
        byte closing = 0;
        while (end < _text.Length)
        {
            BoundaryCharacter kind = KindAt(end);
            if (kind == BoundaryCharacter.Closing)
            {
                closing = (byte)(_brackets > 0 && _bracketAt > _start ? 3 : 2);
                if (_brackets > 0) _brackets--;
                end++;
            }
            else if (kind == BoundaryCharacter.Quote && ClosesQuote(end))
            {
                _quoted = false;
                closing = Math.Max((byte)1, closing);
                end++;
            }
            else if (_text[end] is '*' or '_' && (end + 1 == _text.Length || IsSpace(end + 1)))
            {
                closing = Math.Max((byte)1, closing);
                end++;
            }
            else if (IsReference(end, out int after))
            {
                closing = Math.Max((byte)2, closing);
                end = after;
            }
            else if (kind == BoundaryCharacter.Space && end + 1 < _text.Length && ClosesAfterSpace(end + 1, out int closers))
            {
                closing = (byte)(KindAt(end + 1) == BoundaryCharacter.Closing ? (_bracketAt > _start ? 3 : 2) : Math.Max((byte)1, closing));
                if (KindAt(end + 1) == BoundaryCharacter.Closing) _brackets--;
                else _quoted = _quotedSingly = false;
                end += 1 + closers;
            }
            else if (closing != 0 && IsEndMark(end))
            {
                markedAgain = true;
                end++;
            }
            else
            {
                break;
            }
        }

        return closing;
    }

    /// <summary>A quotation mark right after an end mark closes unless something to quote follows.</summary>
    private readonly bool ClosesQuote(int i)
    {
        char c = _text[i];
        if (c is '\u201e' or '\u201a' or '\u2018') return false;
        bool wordFollows = i + 1 < _text.Length && (char.IsLetterOrDigit(_text[i + 1]) || KindAt(i + 1) == BoundaryCharacter.Opening);
        return !wordFollows || c is '\u201d' or '\u00bb' || (c == '"' && _quoted);
    }

    /// <summary>Tokenized text has a space before the closing mark too, French before its guillemets.</summary>
    private readonly bool ClosesAfterSpace(int i, out int length)
    {
        char c = _text[i];
        length = 1;
        bool doubled = c is '\'' && i + 1 < _text.Length && _text[i + 1] == '\'';
        if (doubled) length = 2;
        bool alone = i + length == _text.Length || IsSpace(i + length) || IsEndMark(i + length) || _text[i + length] is ',' or ')';
        if (!alone) return false;
        return c is '\u201d' or '\u00bb' || doubled || (c == '"' && _quoted) || (c is '\'' or '\u2019' && _quotedSingly) || (KindAt(i) == BoundaryCharacter.Closing && _brackets > 0);
    }

    /// <summary>"[12]" right after the end of a sentence belongs to it.</summary>
    private readonly bool IsReference(int i, out int after)
    {
        after = i + 1;
        if (_text[i] != '[') return false;
        while (after < _text.Length && after - i < 5 && char.IsAsciiDigit(_text[after])) after++;
        return after - i > 1 && after < _text.Length && _text[after++] == ']';
    }

    private void TrackQuote(int i)
    {
        bool wordBefore = i > 0 && char.IsLetterOrDigit(_text[i - 1]);
        switch (_text[i])
        {
            case '"': _quoted = !_quoted; break;
            case '\u201e' or '\u00ab': _quoted = !wordBefore; break;
            case '\u201c':
                _quoted = !_quoted && !wordBefore;
                _sayingAt = _quoted && i > 0 && _text[i - 1] is '\uff1a' ? i : -1;
                break;
            case '\u201d' or '\u00bb': _quoted = !wordBefore && !_quoted && i + 1 < _text.Length && char.IsLetterOrDigit(_text[i + 1]); break;
            case '\'' or '\u2018' or '\u2019': TrackSingle(i); break;
            default: break;
        }
    }

    /// <summary>Single quotation marks are apostrophes too often to tell of anything but of each other: "' no , ' he said" in tokenized text.</summary>
    private void TrackSingle(int i)
    {
        bool opens = i == 0 || IsSpace(i - 1), closes = i + 1 == _text.Length || IsSpace(i + 1);
        if (_text[i] == '\u2018' && opens) _quotedSingly = true;
        else if (opens && closes && _text[i] == '\u2019' && i + 1 < _text.Length && IsContraction(i + 2)) return; // "i \u2019 m"
        else if (opens && closes) _quotedSingly = !_quotedSingly && !(i > 1 && _text[i - 2] == 's' && i + 2 < _text.Length && char.IsLower(_text[i + 2])); // not "the players ' union"
        else if (opens) _quotedSingly |= !IsContraction(i + 1);
    }

    /// <summary>"'s", "'ll": tokenized text has them apart.</summary>
    private readonly bool IsContraction(int i)
    {
        int end = i;
        while (end < _text.Length && end - i < 3 && char.IsLetter(_text[end])) end++;
        return _text[i..end] is "s" or "S" or "m" or "d" or "t" or "re" or "ve" or "ll";
    }
}

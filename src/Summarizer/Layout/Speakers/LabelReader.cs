using System.Buffers;
using Summarizer.Text;

namespace Summarizer.Layout.Speakers;

/// <summary>Reads what has the form of a speaker label at a place in a text: "tom:", "[09:04] tom:", "00:12:03 Speaker 2", "#Person1#:", "&lt;tom&gt;", "Q.".</summary>
/// <remarks>Looks at no more than a line's first characters. Whether the form is meant as a label is for <see cref="SpeakerTurns"/> to say.</remarks>
internal ref struct LabelReader
{
    private const int LongestLabel = 80; // code units, with its time
    private const int LongestName = 40;
    private const int LongestDate = 14;
    private const int MostWords = 5;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u0085\u2028\u2029");

    private readonly ReadOnlySpan<char> _line;
    private readonly bool _endsWithLine; // the line ends in what is looked at
    private int _at;

    private LabelReader(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[start..];
        int end = rest[..Math.Min(rest.Length, LongestLabel + 1)].IndexOfAny(LineBreaks);
        _endsWithLine = end >= 0 || rest.Length <= LongestLabel;
        _line = rest[..(end >= 0 ? end : Math.Min(rest.Length, LongestLabel))];
    }

    /// <summary>Reads a label at the start of a line.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out SpeakerLabel label)
    {
        LabelReader reader = new(text, start);
        bool found = reader.Read(out label);
        label = label with { Span = label.Span.Shift(start), Name = label.Name.Length > 0 ? label.Name.Shift(start) : default };
        return found;
    }

    /// <summary>Reads "Q." or "A." at the start of a sentence.</summary>
    public static bool TryReadQuestion(ReadOnlySpan<char> text, int start, out SpeakerLabel label)
    {
        bool found = start + 2 < text.Length && text[start] is 'Q' or 'A' && text[start + 1] is '.' or ':' && char.IsWhiteSpace(text[start + 2]);
        label = found ? new SpeakerLabel(new TextSpan(start, start + 2), new TextSpan(start, start + 1), LabelForm.Question) : default;
        return found;
    }

    private bool Read(out SpeakerLabel label)
    {
        label = default;
        Skip('*');
        int first = _at;
        bool timed = ReadTime(out bool bracketed);
        if (timed)
        {
            SkipSpaces();
            if (_at < _line.Length && _line[_at] is '-' or '\u2013' or '|') _at++;
            SkipSpaces();
            Skip('*');
        }

        int afterTime = _at;
        if (ReadName(out TextSpan name, out bool marked))
        {
            bool timeFollows = !timed && ReadTimeAfter();
            bool closed = ReadColon();
            bool alone = _endsWithLine && _line[_at..].IsWhiteSpace();
            if (closed || (marked && _line[name.Start] != '#') || (alone && (timed || timeFollows)))
            {
                label = new SpeakerLabel(new TextSpan(first, _at), name, marked ? LabelForm.Marked : timed || timeFollows ? LabelForm.Timed : LabelForm.Name);
                return true;
            }
        }

        if (!timed || !bracketed) return false;
        label = new SpeakerLabel(new TextSpan(first, TrimEnd(first, afterTime)), default, LabelForm.Time);
        return true;
    }

    private readonly int TrimEnd(int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(_line[end - 1]) || _line[end - 1] == '*')) end--;
        return end;
    }

    private void Skip(char mark)
    {
        for (int most = _at + 2; _at < most && _at < _line.Length && _line[_at] == mark;) _at++;
    }

    private void SkipSpaces()
    {
        while (_at < _line.Length && char.IsWhiteSpace(_line[_at])) _at++;
    }

    /// <summary>"9:04", "[00:12:03.5]", "(9:04 AM)", "[2024-05-03, 09:04]"; a time within brackets or followed by a space.</summary>
    private bool ReadTime(out bool bracketed)
    {
        int i = _at;
        bracketed = i < _line.Length && _line[i] is '[' or '(';
        if (bracketed) i++;
        int clock = FindClock(i);
        if (clock < 0) return false;
        i = clock;
        if (i < _line.Length && _line[i] is '.' or ',' && i + 1 < _line.Length && char.IsAsciiDigit(_line[i + 1]))
        {
            i++;
            while (i < _line.Length && char.IsAsciiDigit(_line[i])) i++;
        }

        int half = i < _line.Length && _line[i] is ' ' or '\u00a0' or '\u202f' ? i + 1 : i;
        if (half + 1 < _line.Length && (_line[half] | 0x20) is 'a' or 'p' && (_line[half + 1] | 0x20) == 'm' && (half + 2 == _line.Length || !char.IsLetter(_line[half + 2]))) i = half + 2;
        if (bracketed)
        {
            if (i >= _line.Length || _line[i] is not (']' or ')')) return false;
            _at = i + 1;
            return true;
        }

        if (i < _line.Length && !char.IsWhiteSpace(_line[i])) return false;
        _at = i;
        return true;
    }

    /// <summary>The end of hours and minutes that begin at <paramref name="i"/> or behind a date.</summary>
    private readonly int FindClock(int i)
    {
        int start = i;
        while (i < _line.Length && i - start < LongestDate)
        {
            int end = ClockEnd(i);
            if (end > 0) return end;
            if (!(char.IsAsciiDigit(_line[i]) || _line[i] is '-' or '/' or '.' or ',' or 'T' or ' ')) return -1;
            if (_line[i] == ' ' && i == start) return -1;
            i++;
            while (i < _line.Length && char.IsAsciiDigit(_line[i]) && char.IsAsciiDigit(_line[i - 1])) i++;
        }

        return -1;
    }

    private readonly int ClockEnd(int i)
    {
        int end = i;
        while (end < _line.Length && end - i < 2 && char.IsAsciiDigit(_line[end])) end++;
        if (end == i) return -1;
        int parts = 0;
        while (parts < 2 && end + 2 < _line.Length && _line[end] == ':' && char.IsAsciiDigit(_line[end + 1]) && char.IsAsciiDigit(_line[end + 2]))
        {
            end += 3;
            parts++;
        }

        return parts > 0 && (end == _line.Length || !char.IsAsciiDigit(_line[end])) ? end : -1;
    }

    /// <summary>"Speaker 2  00:12:03", "Tom (9:04):".</summary>
    private bool ReadTimeAfter()
    {
        int before = _at;
        SkipSpaces();
        if (ReadTime(out _)) return true;
        _at = before;
        return false;
    }

    private bool ReadColon()
    {
        int i = _at;
        while (i < _line.Length && i - _at < 2 && _line[i] is ' ' or '*' or '\u00a0') i++;
        if (i >= _line.Length || _line[i] is not (':' or '\uff1a')) return false;
        bool wide = _line[i++] == '\uff1a';
        while (i < _line.Length && _line[i] == '*') i++;
        if (!wide && i < _line.Length && !char.IsWhiteSpace(_line[i])) return false;
        _at = i;
        return true;
    }

    /// <summary>Up to five words, or a name in marks: "#Person1#", "&lt;tom&gt;".</summary>
    private bool ReadName(out TextSpan name, out bool marked)
    {
        name = default;
        marked = false;
        if (_at >= _line.Length) return false;
        if (_line[_at] is '#' or '<')
        {
            char close = _line[_at] == '#' ? '#' : '>';
            int length = _line[(_at + 1)..].IndexOf(close);
            if (length is < 1 or > LongestName || _line.Slice(_at + 1, length).ContainsAny(" /=\"") || !char.IsLetter(_line[_at + 1])) return false;
            marked = true;
            name = close == '#' ? new TextSpan(_at, _at + length + 2) : new TextSpan(_at + 1, _at + length + 1);
            _at += length + 2;
            return true;
        }

        if (!char.IsLetter(_line[_at]) && _line[_at] != '@') return false;
        int start = _at, i = start, words = 1, bracket = -1;
        for (; i < _line.Length && i - start <= LongestName; i++)
        {
            char c = _line[i];
            if (c is ':' or '\uff1a' or '*' or '[') break;
            if (c == '(') bracket = i;
            if (c is ' ' or '\u00a0')
            {
                // A time follows the name: "Speaker 2 00:12:03".
                if (i + 1 < _line.Length && (_line[i + 1] == ' ' || (char.IsAsciiDigit(_line[i + 1]) && ClockEnd(i + 1) > 0))) break;
                words++;
            }
            else if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && c is not ('.' or '\'' or '\u2019' or '-' or '_' or '@' or '&' or '(' or ')' or '/' or '\u00b7')
                && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark))
            {
                return false;
            }
        }

        if (bracket > start && i <= _line.Length && bracket + 1 < _line.Length && char.IsAsciiDigit(_line[bracket + 1])) i = bracket; // "Tom (9:04):"
        int end = i;
        while (end > start && _line[end - 1] is ' ' or '\u00a0') end--;
        if (end - start > LongestName || words > MostWords) return false;
        name = new TextSpan(start, end);
        _at = end;
        return true;
    }
}

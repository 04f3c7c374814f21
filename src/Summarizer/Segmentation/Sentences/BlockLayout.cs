using System.Buffers;
using Summarizer.Segmentation.Words;

namespace Summarizer.Segmentation.Sentences;

/// <summary>Tells hard-wrapped lines, which are joined, from one item a line. Looks at each block of lines between blank lines once.</summary>
internal ref struct BlockLayout(ReadOnlySpan<char> text)
{
    private const int NarrowestWrap = 30; // code units
    private const int WidestWrap = 130;
    private const int LongLine = 25; // a shorter line before a small letter is an item all the same
    private const int CertainLine = 50;
    private const int FewestSentenceLines = 4;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u0085\v\f\u2029");

    private readonly ReadOnlySpan<char> _text = text;
    private int _end;
    private int _width; // longest line of the block; 0 where it is not wrapped
    private int _lastWidth;
    private bool _hasSentenceLines; // one sentence a line, in lower case, as corpora have them

    /// <summary>Whether a line without an end mark ends its sentence.</summary>
    public bool EndsSentence(int lineEnd, int next)
    {
        Look(lineEnd);
        bool small = IsLower(next);
        char last = _text[lineEnd - 1];
        if (IsItem(next)) return true;
        if (last == '-' && small && lineEnd > 1 && char.IsLetter(_text[lineEnd - 2])) return false;
        if (_hasSentenceLines) return true;
        int length = LineLength(lineEnd, out _);
        if (_width > 0) return !small && !Wraps(length, next, _width);
        return !(small && length >= LongLine && last is not ':');
    }

    /// <summary>Whether a line that ends with an end mark ends its sentence for certain; if not, it is judged as if it went on in the same line.</summary>
    public bool EndsLine(int lineEnd, int next, bool small)
    {
        Look(lineEnd);
        if (IsItem(next) || _hasSentenceLines) return true;
        if (small) return false;
        return _width == 0 || !Wraps(LineLength(lineEnd, out _), next, _width);
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u0085' or '\v';

    private readonly bool IsLower(int i) => i < _text.Length && char.IsLower(_text[i]);

    /// <summary>"- item", "* item", "> quoted", "12. item", "[09:04] a turn".</summary>
    private readonly bool IsItem(int i)
    {
        char c = _text[i];
        if (i + 1 >= _text.Length) return false;
        if (c is '-' or '*' or '+' or '\u2013' or '\u2014' or '\u2022' or '#' or '>' or '|') return _text[i + 1] == ' ' || c is '#' or '>' or '|' or '\u2014';
        if (c == '[') return IsTime(i + 1);
        int digits = i;
        while (digits < _text.Length && digits - i < 3 && char.IsAsciiDigit(_text[digits])) digits++;
        return digits > i && digits + 1 < _text.Length && _text[digits] is '.' or ')' && _text[digits + 1] == ' ';
    }

    private readonly bool IsTime(int i)
    {
        int end = i;
        while (end < _text.Length && end - i < 2 && char.IsAsciiDigit(_text[end])) end++;
        return end > i && end + 2 < _text.Length && _text[end] == ':' && char.IsAsciiDigit(_text[end + 1]) && char.IsAsciiDigit(_text[end + 2]);
    }

    private readonly int LineLength(int lineEnd, out int start)
    {
        start = lineEnd;
        while (start > 0 && lineEnd - start <= WidestWrap && !IsBreak(_text[start - 1])) start--;
        return lineEnd - start;
    }

    /// <summary>Whether the first word of the next line would not have fitted.</summary>
    private readonly bool Wraps(int length, int next, int width)
    {
        int word = next;
        while (word < _text.Length && word - next < 24 && !char.IsWhiteSpace(_text[word])) word++;
        return length + 1 + (word - next) > width;
    }

    /// <summary>Measures the block that <paramref name="at"/> is in, unless that was done.</summary>
    private void Look(int at)
    {
        if (at < _end) return;
        int start = at;
        int lineStart = at;
        while (lineStart > 0 && at - lineStart <= WidestWrap && !IsBreak(_text[lineStart - 1])) lineStart--;
        start = lineStart;
        int width = 0, lines = 0, marked = 0, capitals = 0, i = start;
        while (i < _text.Length)
        {
            int end = LineEnd(i, out int next);
            if (IsBlank(i, end)) break;
            width = Math.Max(width, end - i);
            lines++;
            if (EndMarks.EndsWithMark(_text[i..end])) marked++;
            if (char.IsUpper(_text[i])) capitals++;
            i = next;
        }

        _end = Math.Max(i, at + 1);
        _width = 0;
        _hasSentenceLines = lines >= FewestSentenceLines && marked * 3 >= lines * 2 && capitals == 0;
        if (lines < 2 || width is < NarrowestWrap or > WidestWrap) return;
        int full = 0, small = 0, cased = 0, breaks = 0, firstLength = 0;
        for (i = start; i < _end && i < _text.Length;)
        {
            int end = LineEnd(i, out int next);
            if (breaks == 0) firstLength = end - i;
            if (next >= _end || next >= _text.Length) break;
            breaks++;
            if (Wraps(end - i, next, width)) full++;
            if (char.IsLower(_text[next])) small++;
            if (char.IsLower(_text[next]) || char.IsUpper(_text[next])) cased++;
            i = next;
        }

        bool mostlyFull = full * 5 >= breaks * 4 || (full * 2 >= breaks && small * 2 >= breaks);
        bool goesOnSmall = cased == 0 ? breaks >= 3 : small * 5 >= breaks;
        bool likeBefore = _lastWidth > 0 && Math.Abs(_lastWidth - width) <= 8 && firstLength >= CertainLine;
        if (!mostlyFull || !(goesOnSmall || likeBefore)) return;
        _width = _lastWidth = width;
        _hasSentenceLines = false;
    }

    private readonly int LineEnd(int i, out int next)
    {
        int length = _text[i..].IndexOfAny(LineBreaks);
        if (length < 0) return next = _text.Length;
        int end = i + length;
        next = end + (_text[end] == '\r' && end + 1 < _text.Length && _text[end + 1] == '\n' ? 2 : 1);
        return end;
    }

    private readonly bool IsBlank(int start, int end) => _text[start..end].IsWhiteSpace();
}

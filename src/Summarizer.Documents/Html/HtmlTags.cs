using System.Buffers;

namespace Summarizer.Documents.Html;

/// <summary>Walks the tags of HTML in one pass, without building a tree; the contents of scripts and styles are skipped.</summary>
internal ref struct HtmlTags(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");

    private readonly ReadOnlySpan<char> _html = html;
    private int _at;

    /// <summary>The text before the tag.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>The tag's name as written; empty for a comment, a declaration and after the last tag.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    public bool IsEnd { get; private set; }

    public bool MoveNext()
    {
        if (_at >= _html.Length) return false;
        int open = FindTag(_at);
        Text = _html[_at..(open < 0 ? _html.Length : open)];
        Name = default;
        IsEnd = false;
        _at = open < 0 ? _html.Length : Read(open);
        return true;
    }

    private readonly int FindTag(int from)
    {
        while (true)
        {
            int next = _html[from..].IndexOf('<');
            if (next < 0 || from + next + 1 >= _html.Length) return -1;
            from += next;
            if (char.IsAsciiLetter(_html[from + 1]) || _html[from + 1] is '/' or '!' or '?') return from;
            from++;
        }
    }

    private int Read(int open)
    {
        ReadOnlySpan<char> rest = _html[open..];
        if (rest.StartsWith("<!--", StringComparison.Ordinal)) return After(open + 4, "-->");
        if (rest[1] is '!' or '?') return After(open + 2, ">");
        IsEnd = rest[1] == '/';
        int start = IsEnd ? 2 : 1;
        int length = rest[start..].IndexOfAny(NameEnd);
        Name = length < 0 ? rest[start..] : rest.Slice(start, length);
        int end = EndOfTag(open + start + Name.Length);
        if (!IsEnd && Name.Equals("script", StringComparison.OrdinalIgnoreCase)) end = Before(end, "</script");
        if (!IsEnd && Name.Equals("style", StringComparison.OrdinalIgnoreCase)) end = Before(end, "</style");
        return end;
    }

    private readonly int EndOfTag(int at)
    {
        for (char quote = '\0'; at < _html.Length; at++)
        {
            char c = _html[at];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c == '>') return at + 1;
            else if (c is '"' or '\'' && _html[at - 1] == '=') quote = c;
        }

        return _html.Length;
    }

    private readonly int After(int from, string mark)
    {
        int end = from > _html.Length ? -1 : _html[from..].IndexOf(mark, StringComparison.Ordinal);
        return end < 0 ? _html.Length : from + end + mark.Length;
    }

    private readonly int Before(int from, string mark)
    {
        int end = _html[from..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? _html.Length : from + end;
    }
}

using System.Buffers;

namespace Summarizer.Segmentation.Words;

/// <summary>Finds tokens that are not words: URLs, e-mail addresses, hash tags, mentions, character references, emoticons.</summary>
internal static class IdentifierScanner
{
    private static readonly SearchValues<char> UrlEnd = SearchValues.Create(
        " \t\r\n\u00a0\u0085\u2028\u2029\u3000<>\"`|{}^\u00ab\u00bb\u201c\u201d\u2018\u2019\u3001\u3002\uff0c\uff08\uff09\u300c\u300d");

    /// <summary>End of the URL that goes on at <paramref name="from"/>, trailing marks left out.</summary>
    public static int UrlEndsAt(ReadOnlySpan<char> text, int start, int from)
    {
        int length = text[from..].IndexOfAny(UrlEnd);
        int end = length < 0 ? text.Length : from + length;
        bool hasParenthesis = text[start..end].Contains('('), hasBracket = text[start..end].Contains('[');
        while (end > from)
        {
            char last = text[end - 1];
            bool trailing = last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '\u2026'
                || (last == ')' && !hasParenthesis)
                || (last == ']' && !hasBracket);
            if (!trailing) break;
            end--;
        }

        return end;
    }

    /// <summary>End of the e-mail address whose <c>@</c> is at <paramref name="at"/>; 0 where there is none.</summary>
    public static int AddressEndsAt(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or '-' or '_' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))) end++;
        return end - at > 1 ? end : 0;
    }

    /// <summary>End of the hash tag or mention that begins at <paramref name="start"/>; 0 where there is none.</summary>
    public static int TagEndsAt(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 >= text.Length || !(char.IsLetter(text[start + 1]) || text[start + 1] == '_')) return 0;
        int end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return end;
    }

    /// <summary>End of the character references (<c>&amp;amp;</c>, <c>&amp;#39;</c>) that begin at <paramref name="start"/>; 0 where there are none.</summary>
    public static int ReferenceEndsAt(ReadOnlySpan<char> text, int start)
    {
        int end = 0;
        while (start < text.Length && text[start] == '&')
        {
            int i = start + 1;
            if (i < text.Length && text[i] == '#') i++;
            int body = i;
            while (i < text.Length && i - body < 8 && char.IsAsciiLetterOrDigit(text[i])) i++;
            if (i == body || i >= text.Length || text[i] != ';') break;
            end = start = i + 1;
        }

        return end;
    }

    /// <summary>End of the emoticon that begins at <paramref name="start"/>; 0 where there is none.</summary>
    public static int EmoticonEndsAt(ReadOnlySpan<char> text, int start)
    {
        int i = start + 1;
        if (i < text.Length && text[i] == '-') i++;
        if (i >= text.Length) return 0;
        bool mouth = text[i] is ')' or '(' or 'D' or 'P' or 'p' or '/' or '\\' or '|' or '*' or 'O' or 'o' or '3' or ']' or '[';
        if (!mouth) return 0;
        char repeated = text[i];
        while (i < text.Length && text[i] == repeated) i++;
        return i < text.Length && char.IsLetterOrDigit(text[i]) ? 0 : i;
    }
}

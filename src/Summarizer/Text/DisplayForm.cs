using System.Text;

namespace Summarizer.Text;

/// <summary>A stretch of a text on one line: white space folded to single spaces, words hyphenated over a line end joined.</summary>
internal static class DisplayForm
{
    /// <summary>The stretch on one line; the text itself says how a word cut by a line end is written: "inter-national" joins where the text has "international" elsewhere.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The stretch.</param>
    public static string Of(string text, TextSpan span)
    {
        ReadOnlySpan<char> slice = span.Slice(text);
        if (!NeedsFolding(slice)) return slice.ToString();
        StringBuilder line = new(slice.Length);
        for (int i = 0; i < slice.Length; i++)
        {
            char c = slice[i];
            if (!char.IsWhiteSpace(c))
            {
                if (c != '\u00ad' || !EndsLine(slice, i)) line.Append(c);
                continue;
            }

            int end = i;
            while (end < slice.Length && char.IsWhiteSpace(slice[end])) end++;
            bool breaks = slice[i..end].ContainsAny('\n', '\r');
            bool isCut = breaks && i > 0 && end < slice.Length && char.IsLetter(slice[end]) && (slice[i - 1] == '\u00ad' || (slice[i - 1] is '-' or '\u2010' && i > 1 && char.IsLetter(slice[i - 2])));
            if (!isCut) line.Append(' ');
            else if (slice[i - 1] != '\u00ad' && IsJoined(text, slice, i - 1, end)) line.Length--;
            i = end - 1;
        }

        return line.ToString();
    }

    private static bool NeedsFolding(ReadOnlySpan<char> slice)
    {
        for (int i = 0; i < slice.Length; i++)
            if (slice[i] is '\n' or '\r' or '\t' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' || (slice[i] == ' ' && i + 1 < slice.Length && slice[i + 1] == ' ')) return true;
        return false;
    }

    private static bool EndsLine(ReadOnlySpan<char> slice, int at)
    {
        int next = at + 1;
        return next < slice.Length && slice[next] is '\n' or '\r';
    }

    /// <summary>Whether the two parts of a word are written together: the text has the joined word, or it has not the hyphenated one and the second part is in small letters.</summary>
    private static bool IsJoined(string text, ReadOnlySpan<char> slice, int hyphen, int next)
    {
        int start = hyphen, end = next;
        while (start > 0 && char.IsLetter(slice[start - 1])) start--;
        while (end < slice.Length && char.IsLetter(slice[end])) end++;
        ReadOnlySpan<char> before = slice[start..hyphen], after = slice[next..end];
        if (text.Contains(string.Concat(before, after), StringComparison.OrdinalIgnoreCase)) return true;
        return char.IsLower(after[0]) && !text.Contains(string.Concat(before, "-", after), StringComparison.OrdinalIgnoreCase);
    }
}

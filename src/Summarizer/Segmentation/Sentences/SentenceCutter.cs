namespace Summarizer.Segmentation.Sentences;

/// <summary>Where a sentence that is too long is cut.</summary>
internal static class SentenceCutter
{
    /// <summary>The last good place to cut within <paramref name="maxLength"/>: after a line break, else a clause mark, else white space, else anywhere but inside a character.</summary>
    /// <returns>A position above <paramref name="start"/>, at most <paramref name="maxLength"/> beyond it.</returns>
    public static int FindCut(ReadOnlySpan<char> text, int start, int maxLength)
    {
        int limit = start + maxLength;
        int clause = 0, space = 0;
        for (int i = limit; i > start + (maxLength / 4); i--)
        {
            char before = text[i - 1];
            if (before is '\n' or '\r' or '\u2028' or '\u0085') return i;
            if (clause == 0 && (before is ',' or ';' or ':' or '\u2014' or '\u3001' or '\uff0c' or '\uff1b' or '\u060c')) clause = i;
            if (space == 0 && char.IsWhiteSpace(before)) space = i;
        }

        if (clause > 0) return clause;
        if (space > 0) return space;
        return char.IsLowSurrogate(text[limit]) && char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }
}

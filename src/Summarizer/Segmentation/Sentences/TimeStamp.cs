namespace Summarizer.Segmentation.Sentences;

/// <summary>Recognizes dates: with the time of day, as they head a message, "03/27/2001 09:11 AM", and of ordinals, "27. 3. 2001".</summary>
internal static class TimeStamp
{
    /// <summary>Whether the full stop at <paramref name="mark"/> stands between day and month on the one side and a year at <paramref name="next"/> on the other.</summary>
    public static bool IsInDate(ReadOnlySpan<char> text, int mark, int next)
    {
        int i = mark;
        if (!Digits(text, ref i, 2) || i < 2) return false;
        if (text[i - 1] is ' ' or '\u00a0') i--;
        if (text[--i] != '.' || !Digits(text, ref i, 2)) return false;
        int year = next;
        while (year < text.Length && year - next < 5 && char.IsAsciiDigit(text[year])) year++;
        return year - next == 4;
    }

    /// <summary>Whether a date and a time of day end at <paramref name="end"/>.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        int i = end;
        if (i > 3 && text[i - 1] is 'M' or 'm' && text[i - 2] is 'A' or 'P' or 'a' or 'p') i = text[i - 3] == ' ' ? i - 3 : i - 2;
        int parts = 0;
        while (Digits(text, ref i, 2) && parts++ < 2 && i > 0 && text[i - 1] == ':') i--;
        if (parts < 2 || i < 2 || text[i - 1] != ' ') return false;
        i--;
        if (text[i - 1] == ',') i--;
        if (!Digits(text, ref i, 4) || i == 0 || text[i - 1] is not ('/' or '.' or '-')) return false;
        char mark = text[--i];
        return Digits(text, ref i, 2) && i > 0 && text[--i] == mark && Digits(text, ref i, 4);
    }

    private static bool Digits(ReadOnlySpan<char> text, ref int i, int most)
    {
        int end = i;
        while (i > 0 && end - i < most && char.IsAsciiDigit(text[i - 1])) i--;
        return i < end;
    }
}

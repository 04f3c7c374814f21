namespace Summarizer.Segmentation;

/// <summary>Recognizes date and time of the head of a message, "03/27/2001 09:11 AM": what follows with a capital begins anew.</summary>
internal static class TimeStamp
{
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

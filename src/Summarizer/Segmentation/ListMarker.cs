namespace Summarizer.Segmentation;

/// <summary>Follows a list that runs on within a line: "1. one 2. two", "a) one b) two".</summary>
internal struct ListMarker
{
    private int _number; // value of the marker the sentence began with; 0 where it began with none
    private bool _letter;
    private char _mark;

    /// <summary>Reads the marker at the start of a sentence.</summary>
    public void Begin(ReadOnlySpan<char> text, int start)
    {
        int value = Read(text, start, out bool letter, out char mark);
        _number = value;
        _letter = letter;
        _mark = mark;
    }

    /// <summary>Whether the next marker of the list stands at <paramref name="at"/>.</summary>
    public readonly bool Continues(ReadOnlySpan<char> text, int at)
    {
        if (_number == 0) return false;
        return Read(text, at, out bool letter, out char mark) == _number + 1 && letter == _letter && mark == _mark;
    }

    private static int Read(ReadOnlySpan<char> text, int i, out bool letter, out char mark)
    {
        letter = false;
        mark = '\0';
        int value = 0, digits = 0;
        if (i < text.Length && text[i] == '(') i++;
        while (i < text.Length && digits < 3 && char.IsAsciiDigit(text[i]))
        {
            value = (value * 10) + text[i++] - '0';
            digits++;
        }

        if (digits == 0)
        {
            if (i >= text.Length || !char.IsAsciiLetterLower(text[i])) return 0;
            letter = true;
            value = text[i++] - 'a' + 1;
        }

        int marks = 0;
        while (i < text.Length && marks < 2 && text[i] is '.' or ')')
        {
            mark = text[i++];
            marks++;
        }

        return marks > 0 && i < text.Length && text[i] == ' ' ? value : 0;
    }
}

namespace Summarizer.Segmentation.Sentences;

/// <summary>Follows a list that runs on within a line: "1. one 2. two", "a) one b) two".</summary>
internal struct ListMarker
{
    private int _number; // value of the marker the sentence began with; 0 where it began with none
    private bool _letter;
    private char _mark;
    private int _end;

    /// <summary>Whether the sentence began with a marker.</summary>
    public readonly bool HasMarker => _number > 0;

    /// <summary>Reads the marker at the start of a sentence.</summary>
    public void Begin(ReadOnlySpan<char> text, int start)
    {
        if (start < text.Length && BoundaryCharacters.Of(text[start]) == BoundaryCharacter.Bullet) start++;
        while (start < text.Length && text[start] == ' ') start++;
        _number = Read(text, start, out _letter, out _mark, out _end);
    }

    /// <summary>Whether <paramref name="at"/> is still in the marker that the sentence began with.</summary>
    public readonly bool Covers(int at) => _number > 0 && at <= _end;

    /// <summary>Whether the next marker of the list stands at <paramref name="at"/>.</summary>
    public readonly bool Continues(ReadOnlySpan<char> text, int at)
    {
        if (_number == 0) return false;
        return Read(text, at, out bool letter, out char mark, out _) == _number + 1 && letter == _letter && mark == _mark;
    }

    private static int Read(ReadOnlySpan<char> text, int i, out bool letter, out char mark, out int end)
    {
        end = 0;
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

        end = i;
        return marks > 0 && i < text.Length && text[i] == ' ' ? value : 0;
    }
}

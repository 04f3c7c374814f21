namespace Summarizer.Languages;

/// <summary>A word on its way through Porter2: its letters and its regions R1 and R2.</summary>
internal ref struct PorterWord(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;

    public int Length { get; private set; } = buffer.Length;

    /// <summary>Where the region after the first non-vowel that follows a vowel begins.</summary>
    public int R1 { get; private set; }

    /// <summary>The same within R1.</summary>
    public int R2 { get; private set; }

    public readonly ReadOnlySpan<char> Text => _buffer[..Length];

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public readonly bool EndsWith(string suffix) => Text.EndsWith(suffix);

    public void Cut(int count) => Length -= count;

    public void Append(char c) => _buffer[Length++] = c;

    public void ReplaceEnd(int count, string replacement)
    {
        Length -= count;
        replacement.CopyTo(_buffer[Length..]);
        Length += replacement.Length;
    }

    /// <summary>A y at the start or after a vowel is a consonant, written Y.</summary>
    public readonly void MarkConsonantY()
    {
        for (int i = 0; i < Length; i++) if (_buffer[i] == 'y' && (i == 0 || IsVowel(_buffer[i - 1]))) _buffer[i] = 'Y';
    }

    public void FindRegions()
    {
        R1 = Text.StartsWith("gener") || Text.StartsWith("arsen") ? 5 : Text.StartsWith("commun") ? 6 : NextRegion(0);
        R2 = NextRegion(R1);
    }

    public readonly bool HasVowelBefore(int end)
    {
        for (int i = 0; i < end; i++) if (IsVowel(_buffer[i])) return true;
        return false;
    }

    public readonly bool EndsWithDouble() =>
        Length >= 2 && _buffer[Length - 1] == _buffer[Length - 2] && _buffer[Length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    /// <summary>Whether R1 is empty and the word ends in a short syllable.</summary>
    public readonly bool IsShort() => R1 >= Length && EndsWithShortSyllable(Length);

    /// <summary>Whether a short syllable ends at <paramref name="end"/>: a vowel between non-vowels, the last not w, x or Y; or a vowel that opens the word.</summary>
    public readonly bool EndsWithShortSyllable(int end)
    {
        if (end < 2) return false;
        bool vowelThenOther = IsVowel(_buffer[end - 2]) && !IsVowel(_buffer[end - 1]);
        if (end == 2) return vowelThenOther;
        return vowelThenOther && !IsVowel(_buffer[end - 3]) && _buffer[end - 1] is not ('w' or 'x' or 'Y');
    }

    /// <summary>Length of the stem, in lower case again.</summary>
    public readonly int Finish()
    {
        _buffer[..Length].Replace('Y', 'y');
        return Length;
    }

    private readonly int NextRegion(int start)
    {
        for (int i = start + 1; i < Length; i++) if (IsVowel(_buffer[i - 1]) && !IsVowel(_buffer[i])) return i + 1;
        return Length;
    }
}

namespace Summarizer.Text;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in a text.</summary>
public readonly record struct TextSpan
{
    /// <summary>Creates the span <c>[start, end)</c>.</summary>
    /// <param name="start">First code unit, at least 0.</param>
    /// <param name="end">One past the last code unit, at least <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or above <paramref name="end"/>.</exception>
    public TextSpan(int start, int end)
    {
        if ((uint)start > (uint)end) ThrowInvalid(start, end);
        Start = start;
        End = end;
    }

    /// <summary>First code unit.</summary>
    public int Start { get; }

    /// <summary>One past the last code unit.</summary>
    public int End { get; }

    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The characters of <paramref name="text"/> under this span.</summary>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The same range moved by <paramref name="offset"/> code units.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>The span as <c>[start, end)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";

    private static void ThrowInvalid(int start, int end) =>
        throw new ArgumentOutOfRangeException(nameof(start), $"A span needs 0 <= start <= end; got start {start}, end {end}.");
}

using System.Globalization;
using Summarizer.Text;

namespace Summarizer.Documents.Subtitles;

/// <summary>Goes through the lines of text of all cues: those between a line of times and the next blank line.</summary>
internal struct CueLines(string source)
{
    private const string Arrow = "-->";

    private int _next;
    private bool _inCue;

    /// <summary>When the cue at hand begins.</summary>
    public TimeSpan Start { get; private set; }

    /// <summary>When it ends.</summary>
    public TimeSpan End { get; private set; }

    /// <summary>The line at hand, without its break.</summary>
    public TextSpan Line { get; private set; }

    public bool MoveNext()
    {
        while (_next < source.Length)
        {
            int start = _next, length = source.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? source.Length : start + length;
            _next = end + (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? 2 : 1);
            ReadOnlySpan<char> line = source.AsSpan(start, end - start);
            if (line.IsWhiteSpace())
            {
                _inCue = false;
            }
            else if (ReadTimes(line))
            {
                _inCue = true;
            }
            else if (_inCue)
            {
                Line = new TextSpan(start, end);
                return true;
            }
        }

        return false;
    }

    /// <summary>"00:01:02,500 --> 00:01:04,000", hours and what follows the second time optional.</summary>
    private bool ReadTimes(ReadOnlySpan<char> line)
    {
        int arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0 || !TryTime(line[..arrow].Trim(), out TimeSpan start)) return false;
        ReadOnlySpan<char> rest = line[(arrow + Arrow.Length)..].Trim();
        int space = rest.IndexOfAny(' ', '\t');
        if (!TryTime(space < 0 ? rest : rest[..space], out TimeSpan end)) return false;
        (Start, End) = (start, end);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        double seconds = 0;
        int parts = 0;
        Span<char> part = stackalloc char[16];
        foreach (Range range in text.Split(':'))
        {
            ReadOnlySpan<char> digits = text[range];
            if (digits.Length is 0 or > 12 || ++parts > 3) return false;
            digits.CopyTo(part);
            part[..digits.Length].Replace(',', '.');
            if (!double.TryParse(part[..digits.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)) return false;
            seconds = (seconds * 60) + value;
        }

        if (parts < 2 || seconds > 360_000_000) return false;
        time = TimeSpan.FromMilliseconds(Math.Round(seconds * 1000));
        return true;
    }
}

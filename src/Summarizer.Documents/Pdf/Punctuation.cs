using System.Buffers;

namespace Summarizer.Documents.Pdf;

/// <summary>How lines and sentences end and begin.</summary>
internal static class Punctuation
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".?!:;…。！？：；");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]」』）");
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•◦▪■□●○∙·‣⁃–—*∗✓➢❖");

    /// <summary>Whether a line ends as a sentence, a clause or the head of a list does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        while (line.Length > 1 && Closers.Contains(line[^1])) line = line[..^1];
        return line.Length > 0 && Ends.Contains(line[^1]);
    }

    /// <summary>The length of the bullet or the number that an item of a list begins with, the space behind it included; 0 without.</summary>
    public static int ItemMark(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && Bullets.Contains(line[0]) && line[1] == ' ') return 2;
        int at = line.Length > 0 && line[0] == '(' ? 1 : 0, start = at;
        while (at < line.Length && at < start + 2 && char.IsAsciiDigit(line[at])) at++;
        if (at == start && at < line.Length && char.IsAsciiLetter(line[at])) at++;
        if (at == start || at + 1 >= line.Length || line[at] is not (')' or '.') || line[at + 1] != ' ') return 0;
        return line[at] == '.' && char.IsAsciiLetter(line[start]) ? 0 : at + 2;
    }

    /// <summary>Whether the mark is a bullet, which says nothing.</summary>
    public static bool IsBullet(ReadOnlySpan<char> line) => line.Length > 1 && Bullets.Contains(line[0]) && line[1] == ' ';

    public static int Words(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetter(c);
            if (letter && !inside) words++;
            inside = letter || (inside && c is '\'' or '’' or '-');
        }

        return words;
    }
}

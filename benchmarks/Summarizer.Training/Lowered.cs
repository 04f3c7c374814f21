using System.Globalization;
using System.Text;

namespace Summarizer.Training;

/// <summary>Texts as old corpora have them.</summary>
internal static class Lowered
{
    /// <summary>Lower case, a space on both sides of every mark that does not stand between digits.</summary>
    public static string Of(string text)
    {
        StringBuilder lowered = new();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool inNumber = i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);
            if (char.IsPunctuation(c) && c is not '-' && !inNumber) lowered.Append(c == '\'' ? " '" : $" {c} ");
            else lowered.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return lowered.ToString().Replace("  ", " ", StringComparison.Ordinal);
    }
}

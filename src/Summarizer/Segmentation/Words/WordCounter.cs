using System.Text;
using Summarizer.Languages;

namespace Summarizer.Segmentation.Words;

/// <summary>Counts words as budgets do: UAX #29 words with a letter or digit; where words are not spaced, letters and digits.</summary>
internal static class WordCounter
{
    public static int Count(ReadOnlySpan<char> text, LanguageProfile language) => language.HasSpaces ? CountWords(text) : CountCharacters(text);

    private static int CountWords(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> table = BreakProperties.WordBreak;
        int count = 0;
        for (int i = 0; i < text.Length;)
        {
            // Spaces and most marks are words of their own that do not count.
            char c = text[i];
            if (c < 0x80 && (table[c] is (byte)WordBreakClass.Other or (byte)WordBreakClass.WSegSpace) && !HasIgnorable(text, i + 1, table))
            {
                i++;
                continue;
            }

            int end = WordBreaker.NextBoundary(text, i);
            if (HasLetterOrDigit(text[i..end])) count++;
            i = end;
        }

        return count;
    }

    /// <summary>Whether what follows could be joined to a mark before it.</summary>
    private static bool HasIgnorable(ReadOnlySpan<char> text, int i, ReadOnlySpan<byte> table) =>
        i < text.Length && (char.IsSurrogate(text[i]) || (WordBreakClass)table[text[i]] is WordBreakClass.Extend or WordBreakClass.Format or WordBreakClass.ZWJ);

    internal static int CountCharacters(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes()) if (Rune.IsLetterOrDigit(rune)) count++;
        return count;
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiLetterOrDigit(word[0])) return true;
        foreach (Rune rune in word.EnumerateRunes()) if (Rune.IsLetterOrDigit(rune)) return true;
        return false;
    }
}

using System.Globalization;

namespace Summarizer.Languages;

/// <summary>Receives the features of a text that speak for languages.</summary>
internal interface IGramVisitor
{
    /// <summary>Takes one feature.</summary>
    /// <param name="gram">Hash of an n-gram or word; all bits are well mixed.</param>
    void Visit(ulong gram);
}

/// <summary>Reads the features that tell languages of one script apart: the n-grams of one to four letters of each word, white space on either side counted in, and whole words.</summary>
internal static class WordGrams
{
    public const int LongestGram = 4;

    private const int LongestWord = 40;
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    /// <summary>Visits the features of a text, word by word. Longer words count up to their 40th code unit.</summary>
    public static void Read<TVisitor>(ReadOnlySpan<char> text, ref TVisitor visitor)
        where TVisitor : struct, IGramVisitor, allows ref struct
    {
        Span<char> word = stackalloc char[LongestWord + 2];
        word[0] = ' ';
        int length = 1;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? FoldLetter(text[i], length > 1) : '\0';
            if (c != '\0')
            {
                char composed = length > 1 && Composition.MayCompose(c) ? Composition.Compose(word[length - 1], c) : '\0';
                if (composed != '\0') word[length - 1] = composed;
                else if (length <= LongestWord) word[length++] = c;
                continue;
            }

            if (length == 1) continue;
            word[length++] = ' ';
            ReadWord(word[..length], ref visitor);
            length = 1;
        }
    }

    private static void ReadWord<TVisitor>(scoped ReadOnlySpan<char> word, ref TVisitor visitor)
        where TVisitor : struct, IGramVisitor, allows ref struct
    {
        ulong whole = 0, recent = 0;
        for (int i = 0; i < word.Length; i++)
        {
            whole = (whole ^ word[i]) * Mixer;
            recent = recent << 16 | word[i];
            if (word[i] != ' ') visitor.Visit(Mix(recent & 0xFFFF));
            if (i >= 1) visitor.Visit(Mix(recent & 0xFFFF_FFFF));
            if (i >= 2) visitor.Visit(Mix(recent & 0xFFFF_FFFF_FFFF));
            if (i >= 3) visitor.Visit(Mix(recent));
        }

        if (word.Length > LongestGram) visitor.Visit(Mix(whole));
    }

    private static ulong Mix(ulong value)
    {
        value *= Mixer;
        value ^= value >> 32;
        return value * Mixer;
    }

    /// <summary>A letter or mark in lower case, an apostrophe inside a word as U+0027, and NUL for anything else.</summary>
    private static char FoldLetter(char c, bool insideWord)
    {
        if (char.IsAscii(c)) return char.IsAsciiLetter(c) ? (char)(c | 0x20) : c == '\'' && insideWord ? c : '\0';
        if (c is '\u2019' or '\u02BC') return insideWord ? '\'' : '\0';
        if (char.IsLetter(c)) return char.ToLowerInvariant(c);
        return char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? c : '\0';
    }
}

namespace Summarizer.Languages;

/// <summary>BCP 47 language tags, as far as profiles need them.</summary>
internal static class LanguageTag
{
    /// <summary>The lower-case primary subtag of a well-formed tag.</summary>
    /// <exception cref="ArgumentException">Malformed: subtags are 1 to 8 ASCII letters or digits, the first of 2 or 3 letters, as all registered ones are: a longer one is a name, such as english.</exception>
    public static string Primary(string tag)
    {
        int end = tag.AsSpan().IndexOfAny('-', '_');
        ReadOnlySpan<char> primary = end < 0 ? tag : tag.AsSpan(0, end);
        bool wellFormed = primary.Length is 2 or 3;
        foreach (char c in primary) wellFormed &= char.IsAsciiLetter(c);
        int length = 1;
        foreach (char c in end < 0 ? [] : tag.AsSpan(end))
        {
            if (c is '-' or '_')
            {
                wellFormed &= length > 0;
                length = 0;
            }
            else
            {
                wellFormed &= char.IsAsciiLetterOrDigit(c) && ++length <= 8;
            }
        }

        if (!wellFormed || length == 0)
            throw new ArgumentException($"'{tag}' is not a language tag: expected a BCP 47 tag such as 'en', 'pt-BR' or 'zh-Hans', or 'auto'.", nameof(tag));
        return primary.ToString().ToLowerInvariant();
    }
}

using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Segmentation;

/// <summary>The built-in sentence splitter.</summary>
public sealed class SentenceSplitter : ISentenceSplitter
{
    /// <summary>Longest sentence, in UTF-16 code units, before it is cut at a line break, clause mark or white space.</summary>
    /// <value>Default 2,000; at least 100.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 100.</exception>
    public int MaxLength
    {
        get;
        init => field = value >= 100 ? value : throw new ArgumentOutOfRangeException(nameof(MaxLength), value, "MaxLength must be at least 100.");
    }
    = 2000;

    /// <inheritdoc/>
    public void Split(ReadOnlySpan<char> text, LanguageProfile language, List<TextSpan> sentences, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(sentences);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if ((i & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            char c = text[i];
            bool ends = c is '\u3002' or '\uff01' or '\uff1f'
                || (c == '\n' && i + 1 < text.Length && text[i + 1] is '\n' or '\r')
                || (c is '.' or '!' or '?' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) && !IsAbbreviation(text, i, language))
                || i - start >= MaxLength - 1;
            if (!ends) continue;
            Add(text, start, i + 1, sentences);
            start = i + 1;
        }

        Add(text, start, text.Length, sentences);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int dot, LanguageProfile language)
    {
        int start = dot;
        while (start > 0 && dot - start < 12 && !char.IsWhiteSpace(text[start - 1])) start--;
        Span<char> word = stackalloc char[12];
        int n = text[start..dot].ToLowerInvariant(word);
        return n > 0 && language.IsAbbreviation(word[..n]);
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new TextSpan(start, end));
    }
}

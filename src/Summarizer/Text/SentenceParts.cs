namespace Summarizer.Text;

/// <summary>Cuts a sentence in two, with its tokens.</summary>
internal static class SentenceParts
{
    /// <summary>The parts before and after a place, trimmed.</summary>
    /// <returns>Whether both parts hold something and no token lies across the place.</returns>
    public static bool TrySplit(Document document, in Sentence sentence, int at, out Sentence before, out Sentence after)
    {
        (before, after) = (sentence, sentence);
        string text = document.Text;
        int start = sentence.Span.Start, end = at, next = at;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        while (next < sentence.Span.End && char.IsWhiteSpace(text[next])) next++;
        if (end <= start || next >= sentence.Span.End) return false;
        ReadOnlySpan<Token> all = document.Tokens.Slice(sentence.FirstToken, sentence.TokenCount);
        int tokens = 0;
        while (tokens < all.Length && all[tokens].Span.Start < next) tokens++;
        if (tokens > 0 && all[tokens - 1].Span.End > end) return false;
        before = sentence with { Span = new TextSpan(start, end), TokenCount = tokens };
        after = sentence with { Span = new TextSpan(next, sentence.Span.End), FirstToken = sentence.FirstToken + tokens, TokenCount = sentence.TokenCount - tokens };
        return true;
    }
}

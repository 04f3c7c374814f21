using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Layout;

/// <summary>Finds the title line: of the lines before the first paragraph, the one whose words the text takes up.</summary>
internal static class TitleFinder
{
    private const int MaxTitleWords = 30;
    private const int MaxTokensRead = 2000;
    private const int StemLength = 5; // inflected forms mostly agree so far, in any language

    /// <summary>Index of the title's block, or -1.</summary>
    public static int Find(Document document, LanguageProfile language, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<TextBlock> blocks, string? givenTitle, out TextSpan title)
    {
        title = default;
        int body = 0;
        while (body < blocks.Length && !(blocks[body].Form == BlockForm.Prose && blocks[body].Words > 3 && !IsGiven(document, blocks[body], givenTitle))) body++;
        if (body == blocks.Length || (body == 0 && givenTitle is null)) return -1;
        for (int i = 0; i < body && givenTitle is not null; i++)
            if (IsGiven(document, blocks[i], givenTitle)) return Accept(document, blocks, i, out title);
        HashSet<uint>? words = null;
        int best = -1;
        double bestScore = -1;
        for (int i = 0; i < body; i++)
        {
            if (!CanBeTitle(blocks[i])) continue;
            words ??= ReadWords(document, sentences[blocks[body].FirstSentence].FirstToken);
            int telling = 0, found = 0;
            foreach (Token token in TokensOf(document, sentences, blocks[i]))
            {
                if (!IsTelling(document, language, token)) continue;
                telling++;
                if (words.Contains(Hash(document, token))) found++;
            }

            // Many words in common, and most of its own.
            double score = found > 0 ? (double)found * found / telling : blocks[i].Words >= 3 ? 0 : -1;
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        return best >= 0 && givenTitle is null ? Accept(document, blocks, best, out title) : best;
    }

    private static int Accept(Document document, ReadOnlySpan<TextBlock> blocks, int block, out TextSpan title)
    {
        int start = blocks[block].Span.Start, end = blocks[block].Span.End;
        string text = document.Text;
        if (text.AsSpan(start, end - start).StartsWith("Subject:", StringComparison.OrdinalIgnoreCase)) start += "Subject:".Length;
        while (start < end && (text[start] is '#' or '=' or '*' || char.IsWhiteSpace(text[start]))) start++;
        while (end > start && (text[end - 1] is '#' or '=' or '*' || char.IsWhiteSpace(text[end - 1]))) end--;
        title = new TextSpan(start, end);
        return block;
    }

    private static bool CanBeTitle(in TextBlock block) =>
        block.Form is BlockForm.Heading or BlockForm.Line && block.SentenceCount <= 2 && block.Words is >= 2 and <= MaxTitleWords;

    private static bool IsGiven(Document document, in TextBlock block, string? title) =>
        title is not null && block.SentenceCount <= 3 && block.Span.Slice(document.Text).Equals(title.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    private static HashSet<uint> ReadWords(Document document, int firstToken)
    {
        HashSet<uint> words = [];
        ReadOnlySpan<Token> tokens = document.Tokens[firstToken..];
        foreach (Token token in tokens[..Math.Min(tokens.Length, MaxTokensRead)])
            if (token.Kind == TokenKind.Word) words.Add(Hash(document, token));
        return words;
    }

    private static ReadOnlySpan<Token> TokensOf(Document document, ReadOnlySpan<Sentence> sentences, in TextBlock block)
    {
        Sentence last = sentences[block.EndSentence - 1];
        return document.Tokens[sentences[block.FirstSentence].FirstToken..(last.FirstToken + last.TokenCount)];
    }

    private static bool IsTelling(Document document, LanguageProfile language, Token token)
    {
        if (token.Kind != TokenKind.Word || token.Span.Length > 64) return false;
        Span<char> folded = stackalloc char[64];
        return !language.IsStopWord(folded[..TermNormalizer.Fold(token.Span.Slice(document.Text), language.HasDotlessI, folded)]);
    }

    private static uint Hash(Document document, Token token)
    {
        uint hash = 2166136261;
        ReadOnlySpan<char> word = token.Span.Slice(document.Text);
        foreach (char c in word[..Math.Min(word.Length, StemLength)]) hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        return hash;
    }
}

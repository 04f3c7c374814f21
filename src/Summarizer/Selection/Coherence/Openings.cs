using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Text;

namespace Summarizer.Selection.Coherence;

/// <summary>Tells sentences whose opening leans on the one before: "However, …", "He …", "In 2010 she …".</summary>
internal static class Openings
{
    private const int LongestWord = 24;
    private const int TokensRead = 6;

    public static bool LeanBack(RankingContext context, int row)
    {
        string text = context.Document.Text;
        ReadOnlySpan<Token> tokens = FromFirstWord(context, row);
        if (context.Language.Cohesion.LeansBack(text, tokens, context.Language) is { } leans) return leans;
        if (IsTaggedPronoun(context, row, tokens.Length)) return true;
        return context.Language.HasSpaces && HasPronounBeforeAnyName(context, tokens);
    }

    /// <summary>Whether an analyzer that knows parts of speech calls the first word a pronoun.</summary>
    private static bool IsTaggedPronoun(RankingContext context, int row, int left)
    {
        Sentence sentence = context.Sentence(row);
        ReadOnlySpan<PartOfSpeech> parts = context.Document.PartsOfSpeech;
        return left > 0 && !parts.IsEmpty && parts[sentence.FirstToken + sentence.TokenCount - left] == PartOfSpeech.Pronoun;
    }

    /// <summary>The tokens of a sentence after the marks it begins with.</summary>
    public static ReadOnlySpan<Token> FromFirstWord(RankingContext context, int row)
    {
        Sentence sentence = context.Sentence(row);
        ReadOnlySpan<Token> tokens = context.Document.Tokens.Slice(sentence.FirstToken, sentence.TokenCount);
        while (!tokens.IsEmpty && tokens[0].Kind == TokenKind.Symbol) tokens = tokens[1..];
        return tokens;
    }

    /// <summary>A pronoun with nothing but function words and numbers before it stands for something of another sentence: "After that he", "In 2010 she".</summary>
    private static bool HasPronounBeforeAnyName(RankingContext context, ReadOnlySpan<Token> tokens)
    {
        Span<char> folded = stackalloc char[LongestWord];
        foreach (ref readonly Token token in tokens[..Math.Min(tokens.Length, TokensRead)])
        {
            if (token.Kind is TokenKind.Symbol or TokenKind.Number) continue;
            ReadOnlySpan<char> word = token.Span.Slice(context.Document.Text);
            if (token.Kind != TokenKind.Word || word.Length > LongestWord) return false;
            ReadOnlySpan<char> plain = folded[..TermNormalizer.Fold(word, context.Language.HasDotlessI, folded)];
            if (context.Language.Cohesion.IsPronoun(plain)) return true;
            if (!context.Language.IsStopWord(plain)) return false;
        }

        return false;
    }
}

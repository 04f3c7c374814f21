using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Text;

namespace Summarizer.Selection.Coherence;

/// <summary>
/// Tells definite descriptions at the start of a sentence that point back. The text itself tells them: the sentence before has the noun with an indefinite article ("a bridge … The
/// bridge"), or the noun sums up what that sentence says ("The remark"). A noun with a complement ("the end of the war") says by itself what is meant.
/// </summary>
internal static class Descriptions
{
    private const int LongestWord = 48;

    // An article may have an adjective or two between it and its noun.
    private const int ArticleReach = 3;

    public static bool PointsBack(RankingContext context, int row)
    {
        CohesionWords words = context.Language.Cohesion;
        ReadOnlySpan<Token> tokens = Openings.FromFirstWord(context, row);
        if (!words.HasArticles || tokens.Length < 3 || tokens[0].Kind != TokenKind.Word || tokens[1].Kind != TokenKind.Word) return false;
        Span<char> folded = stackalloc char[LongestWord];
        ReadOnlySpan<char> noun = Fold(context, tokens[1], folded);
        ReadOnlySpan<char> article = Fold(context, tokens[0], stackalloc char[LongestWord]);
        if (!words.IsDefinite(article)) return false;
        if (tokens[2].Kind == TokenKind.Word && words.IsComplement(Fold(context, tokens[2], stackalloc char[LongestWord]))) return false;
        if (words.IsPointer(noun)) return true;
        return EndsNounPhrase(context, tokens) && IsIntroduced(context, row - 1, TermOf(context, tokens[1]));
    }

    /// <summary>The noun of the description a row opens with.</summary>
    public static ulong NounOf(RankingContext context, int row) => TermOf(context, Openings.FromFirstWord(context, row)[1]);

    /// <summary>A word's term as a hash; 0 for a stop word.</summary>
    public static ulong TermOf(RankingContext context, Token token)
    {
        ReadOnlySpan<char> word = token.Span.Slice(context.Document.Text);
        if (token.Kind != TokenKind.Word || word.Length > LongestWord) return 0;
        Span<char> term = stackalloc char[LongestWord];
        int length = TermNormalizer.Normalize(word, context.Language, term);
        if (length == 0) return 0;
        ulong hash = 14695981039346656037;
        foreach (char c in term[..length]) hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    /// <summary>Whether the second token is the noun itself, not the adjective before it: a function word or a mark follows.</summary>
    private static bool EndsNounPhrase(RankingContext context, ReadOnlySpan<Token> tokens)
    {
        if (tokens[2].Kind == TokenKind.Symbol) return context.Document.Text[tokens[2].Span.Start] is not '-';
        return tokens[2].Kind == TokenKind.Word && TermOf(context, tokens[2]) == 0;
    }

    private static bool IsIntroduced(RankingContext context, int row, ulong noun)
    {
        if (noun == 0) return false;
        Sentence sentence = context.Sentence(row);
        Span<char> folded = stackalloc char[LongestWord];
        int sinceArticle = int.MaxValue;
        foreach (ref readonly Token token in context.Document.Tokens.Slice(sentence.FirstToken, sentence.TokenCount))
        {
            if (token.Kind == TokenKind.Word && context.Language.Cohesion.IsIndefinite(Fold(context, token, folded))) sinceArticle = 0;
            else if (sinceArticle < ArticleReach && ++sinceArticle <= ArticleReach && TermOf(context, token) == noun) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Fold(RankingContext context, Token token, Span<char> folded)
    {
        ReadOnlySpan<char> word = token.Span.Slice(context.Document.Text);
        return word.Length > folded.Length ? [] : folded[..TermNormalizer.Fold(word, context.Language.HasDotlessI, folded)];
    }
}

using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Text;

namespace Summarizer.Selection.Coherence;

/// <summary>
/// Tells definite descriptions at the start of a sentence that point back. The text itself tells them: the sentence before has the noun, which came up without the article ("a bridge … The
/// bridge"), or the noun sums up what that sentence says ("The remark"). A noun with a complement ("the end of the war") says by itself what is meant.
/// </summary>
internal static class Descriptions
{
    private const int LongestWord = 48;

    // An article may have an adjective or two between it and its noun.
    private const int ArticleReach = 3;

    // How many sentences back a noun is looked for.
    private const int Lookback = 16;

    public static bool PointsBack(RankingContext context, int row)
    {
        CohesionWords words = context.Language.Cohesion;
        if (!words.HasArticles || !TryRead(context, row, out Token nounToken, out ReadOnlySpan<Token> after) || after.IsEmpty) return false;
        ReadOnlySpan<char> noun = Fold(context, nounToken, stackalloc char[LongestWord]);
        bool isPossessive = noun.EndsWith("'s", StringComparison.Ordinal);
        if (isPossessive) noun = noun[..^2];
        else if (after[0].Kind == TokenKind.Word && words.IsComplement(Fold(context, after[0], stackalloc char[LongestWord]))) return false;
        if (words.IsPointer(noun)) return true;
        return !IsName(context, nounToken) && IsIntroducedBefore(context, row, nounToken, isPossessive ? 0 : TermOf(context, after[0]));
    }

    /// <summary>The noun of the description a row opens with.</summary>
    public static ulong NounOf(RankingContext context, int row) => TryRead(context, row, out Token noun, out _) ? TermOf(context, noun) : 0;

    /// <summary>Reads an article, "the" or an elided "l'", and the word after it.</summary>
    private static bool TryRead(RankingContext context, int row, out Token noun, out ReadOnlySpan<Token> after)
    {
        ReadOnlySpan<Token> tokens = Openings.FromFirstWord(context, row);
        bool isDescription = tokens.Length > 1 && tokens[1].Kind == TokenKind.Word && IsArticle(context.Language.Cohesion, Fold(context, tokens[0], stackalloc char[LongestWord]));
        noun = isDescription ? tokens[1] : default;
        after = isDescription ? tokens[2..] : default;
        return isDescription;
    }

    private static bool IsArticle(CohesionWords words, ReadOnlySpan<char> folded) => words.IsDefinite(folded.TrimEnd('\''));

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

    /// <summary>"The Senate" is known; in a language that writes all nouns so, a capital says nothing.</summary>
    private static bool IsName(RankingContext context, Token noun) => !context.Language.HasCapitalNouns && char.IsUpper(context.Document.Text[noun.Span.Start]);

    /// <summary>
    /// Whether the sentence before has the noun, and it came up there or shortly before without the definite article: "a bridge", "rebels", "his lawsuit". What has the article from the
    /// start ("the government") is known to every reader. Where the same word follows, both are parts of a longer name: "path closure".
    /// </summary>
    private static bool IsIntroducedBefore(RankingContext context, int row, Token nounToken, ulong after)
    {
        ulong noun = TermOf(context, nounToken);
        if (noun == 0) return false;
        char initial = char.ToLowerInvariant(context.Document.Text[nounToken.Span.Start]);
        for (int back = 1; back <= Lookback && row - back >= 0; back++)
        {
            Mention mention = MentionIn(context, row - back, noun, initial, after);
            if (mention == Mention.New) return true;
            if (back == 1 && mention == Mention.None) return false;
        }

        return false;
    }

    private static Mention MentionIn(RankingContext context, int row, ulong noun, char initial, ulong after)
    {
        CohesionWords words = context.Language.Cohesion;
        Sentence sentence = context.Sentence(row);
        ReadOnlySpan<Token> tokens = context.Document.Tokens.Slice(sentence.FirstToken, sentence.TokenCount);
        Span<char> folded = stackalloc char[LongestWord];
        int sinceArticle = ArticleReach;
        for (int i = 0; i < tokens.Length; i++)
        {
            // Stemming leaves the first letter alone, so most words need not be looked at.
            if (char.ToLowerInvariant(context.Document.Text[tokens[i].Span.Start]) == initial && TermOf(context, tokens[i]) == noun)
            {
                if (after != 0 && i + 1 < tokens.Length && TermOf(context, tokens[i + 1]) == after) return Mention.None;
                return sinceArticle >= ArticleReach ? Mention.New : Mention.Known;
            }

            if (tokens[i].Kind != TokenKind.Word) sinceArticle = ArticleReach;
            else if (IsArticle(words, Fold(context, tokens[i], folded))) sinceArticle = 0;
            else sinceArticle++;
        }

        return Mention.None;
    }

    private static ReadOnlySpan<char> Fold(RankingContext context, Token token, Span<char> folded)
    {
        ReadOnlySpan<char> word = token.Span.Slice(context.Document.Text);
        return word.Length > folded.Length ? [] : folded[..TermNormalizer.Fold(word, context.Language.HasDotlessI, folded)];
    }

    private enum Mention
    {
        None,
        New,
        Known,
    }
}

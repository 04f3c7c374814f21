using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Text;

namespace Summarizer.Selection.Coherence;

/// <summary>Tells sentences that say too little wherever they stand: a few words, an item without its list, a line about a table or figure, a note.</summary>
internal static class Fragments
{
    private const int LeastWords = 6;
    private const int LeastCharacters = 8; // where words are not spaced

    public static bool IsFragment(RankingContext context, int row)
    {
        ReadOnlySpan<char> sentence = context.Sentence(row).Span.Slice(context.Document.Text);
        return IsShort(sentence, context.Language.HasSpaces) || IsItem(sentence) || IsAboutFigure(context, row);
    }

    /// <summary>Counts pieces between white space, as a reader does: "twenty-five" is one.</summary>
    private static bool IsShort(ReadOnlySpan<char> sentence, bool hasSpaces)
    {
        int words = 0, least = hasSpaces ? LeastWords : LeastCharacters;
        bool inWord = false;
        for (int i = 0; i < sentence.Length && words < least; i++)
        {
            bool counts = char.IsLetterOrDigit(sentence[i]) || char.IsSurrogate(sentence[i]);
            if (counts && (!inWord || !hasSpaces)) words++;
            inWord = counts || (inWord && !char.IsWhiteSpace(sentence[i]));
        }

        return words < least;
    }

    /// <summary>"(c) a fatty acid", "[12] Smith", "* Pressure": what stands in a list or in the notes.</summary>
    private static bool IsItem(ReadOnlySpan<char> sentence)
    {
        if (sentence[0] is '*' or '\u2022' or '\u25aa' or '\u25cf' or '\u2020' or '\u2021') return true;
        int close = sentence[0] switch
        {
            '(' => sentence[..Math.Min(6, sentence.Length)].IndexOf(')'),
            '[' => sentence[..Math.Min(6, sentence.Length)].IndexOf(']'),
            _ => -1,
        };
        if (close < 2) return false;
        ReadOnlySpan<char> label = sentence[1..close];
        bool isNumber = !label.ContainsAnyExceptInRange('0', '9'), isLetter = label.Length == 1 && char.IsAsciiLetterLower(label[0]), isRoman = label.TrimStart("ivx").IsEmpty;
        return isNumber || isLetter || isRoman;
    }

    private static bool IsAboutFigure(RankingContext context, int row)
    {
        ReadOnlySpan<Token> tokens = Openings.FromFirstWord(context, row);
        if (tokens.Length < 2 || tokens[0].Kind != TokenKind.Word || tokens[0].Span.Length > 16) return false;
        Span<char> folded = stackalloc char[16];
        ReadOnlySpan<char> word = folded[..TermNormalizer.Fold(tokens[0].Span.Slice(context.Document.Text), context.Language.HasDotlessI, folded)];
        if (!context.Language.Cohesion.IsFigure(word)) return false;
        Token number = tokens[1].Kind == TokenKind.Symbol && tokens.Length > 2 ? tokens[2] : tokens[1];
        return number.Kind == TokenKind.Number;
    }
}

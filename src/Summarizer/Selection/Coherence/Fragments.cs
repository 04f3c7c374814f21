using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Text;

namespace Summarizer.Selection.Coherence;

/// <summary>Tells sentences that say too little wherever they stand: a few words, an item without its list, a line about a table or figure, a note.</summary>
internal static class Fragments
{
    private const int LeastWords = 6;
    private const int LeastSpoken = 3; // words of a turn, with whose name it is understood
    private const int LeastCharacters = 8; // where words are not spaced
    private const int LongestWord = 16;

    public static bool IsFragment(RankingContext context, int row)
    {
        ReadOnlySpan<char> sentence = context.Sentence(row).Span.Slice(context.Document.Text);
        return IsShort(sentence, context.Language.HasSpaces, context.SpeakerOf(row).IsEmpty ? LeastWords : LeastSpoken) || IsItem(sentence) || IsAside(sentence) || IsAboutFigure(context, row);
    }

    /// <summary>Counts pieces between white space, as a reader does: "twenty-five" is one.</summary>
    private static bool IsShort(ReadOnlySpan<char> sentence, bool hasSpaces, int leastWords)
    {
        int words = 0, least = hasSpaces ? leastWords : LeastCharacters;
        bool inWord = false;
        for (int i = 0; i < sentence.Length && words < least; i++)
        {
            bool counts = char.IsLetterOrDigit(sentence[i]) || char.IsSurrogate(sentence[i]);
            if (counts && (!inWord || !hasSpaces)) words++;
            inWord = counts || (inWord && !char.IsWhiteSpace(sentence[i]));
        }

        return words < least;
    }

    /// <summary>"(c) a fatty acid", "[12] Smith", "3. Rest", "* Pressure": what stands in a list or in the notes.</summary>
    private static bool IsItem(ReadOnlySpan<char> sentence)
    {
        if (sentence[0] is '*' or '\u2022' or '\u25aa' or '\u25cf' or '\u2020' or '\u2021') return true;
        if (sentence[0] is >= '0' and <= '9') return IsNumbered(sentence);
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

    /// <summary>One or two digits, a stop or bracket, white space: a year has more, and "19. Mai" is no item.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> sentence)
    {
        int end = sentence.IndexOfAnyExceptInRange('0', '9');
        return end is 1 or 2 && sentence.Length > end + 1 && sentence[end] is '.' or ')' && char.IsWhiteSpace(sentence[end + 1]);
    }

    /// <summary>"(See the box.)", "[13 ways to hunt aliens]": an aside to what stands around it, or a link.</summary>
    private static bool IsAside(ReadOnlySpan<char> sentence)
    {
        char close = sentence[0] switch { '(' => ')', '[' => ']', _ => '\0' };
        if (close == '\0') return false;
        ReadOnlySpan<char> body = sentence.TrimEnd(".!?");
        return body[1..].IndexOf(close) == body.Length - 2;
    }

    /// <summary>"Table 2 lists", "In Figure 3 we", "Section 4 describes".</summary>
    private static bool IsAboutFigure(RankingContext context, int row)
    {
        ReadOnlySpan<Token> tokens = Openings.FromFirstWord(context, row);
        Span<char> folded = stackalloc char[LongestWord];
        for (int i = 0; i < 2 && i + 1 < tokens.Length && tokens[i].Kind == TokenKind.Word && tokens[i].Span.Length <= LongestWord; i++)
        {
            ReadOnlySpan<char> word = folded[..TermNormalizer.Fold(tokens[i].Span.Slice(context.Document.Text), context.Language.HasDotlessI, folded)];
            if (context.Language.Cohesion.IsFigure(word))
            {
                Token number = tokens[i + 1].Kind == TokenKind.Symbol && tokens.Length > i + 2 ? tokens[i + 2] : tokens[i + 1];
                return number.Kind == TokenKind.Number;
            }

            if (!context.Language.IsStopWord(word)) return false;
        }

        return false;
    }
}

using System.Buffers;
using Summarizer.Ranking;
using Summarizer.Text;

namespace Summarizer.Selection.Coherence;

/// <summary>
/// Tells quotations that go beyond their sentence: one that opens or closes in a neighbour, and one that is all of its sentence, whose speaker stands in the sentence before. What ends
/// with a colon announces the next sentence.
/// </summary>
internal static class Quotations
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f");

    public static Need Read(RankingContext context, int row, bool followsOn, bool isFollowed)
    {
        ReadOnlySpan<char> sentence = TextOf(context, row);
        if (sentence[^1] is ':' or '\uff1a') return isFollowed ? Need.Next : Need.Unfit;
        if (!sentence.ContainsAny(Marks)) return Need.None;
        Balance own = BalanceOf(sentence);
        if (own is { Opened: 0, Closed: 0 }) return followsOn && IsAllQuoted(sentence) ? Need.Previous : Need.None;

        // Only a neighbour that has the other mark helps; what is quoted over more sentences cannot stand in a summary.
        Need need = Need.None;
        if (own.Closed > 0)
        {
            if (!followsOn || BalanceOf(TextOf(context, row - 1)).Opened == 0) return Need.Unfit;
            need |= Need.Previous;
        }

        if (own.Opened > 0)
        {
            if (!isFollowed || BalanceOf(TextOf(context, row + 1)).Closed == 0) return Need.Unfit;
            need |= Need.Next;
        }

        return need;
    }

    private static ReadOnlySpan<char> TextOf(RankingContext context, int row) => context.Sentence(row).Span.Slice(context.Document.Text);

    /// <summary>Marks that are opened and not closed, and the other way round.</summary>
    private static Balance BalanceOf(ReadOnlySpan<char> sentence)
    {
        int open = 0, closed = 0;
        for (int i = sentence.IndexOfAny(Marks); i >= 0; i = Next(sentence, i))
        {
            // A figure before a straight mark gives inches or seconds.
            if (sentence[i] == '"' && open == 0 && i > 0 && char.IsAsciiDigit(sentence[i - 1])) continue;
            if (!Closes(sentence, i, open)) open++;
            else if (open > 0) open--;
            else closed++;
        }

        return new Balance(open, closed);
    }

    private static int Next(ReadOnlySpan<char> sentence, int at)
    {
        int next = sentence[(at + 1)..].IndexOfAny(Marks);
        return next < 0 ? -1 : at + 1 + next;
    }

    /// <summary>
    /// Languages open with marks that others close with, so the side on which a word stands decides; where words are on both sides or on none, the shape of the mark, and with a straight
    /// one whether a quotation is open.
    /// </summary>
    private static bool Closes(ReadOnlySpan<char> sentence, int at, int open)
    {
        switch (sentence[at])
        {
            case '\u300c' or '\u300e': return false;
            case '\u300d' or '\u300f': return true;
        }

        bool gapBefore = at == 0 || char.IsWhiteSpace(sentence[at - 1]) || sentence[at - 1] is '(' or '[' or '\u2014' or '\u2013';
        bool gapAfter = at + 1 == sentence.Length || char.IsWhiteSpace(sentence[at + 1]) || sentence[at + 1] is '.' or ',' or ';' or '!' or '?' or ')' or ']' or ':';
        if (gapBefore != gapAfter) return gapAfter;
        return sentence[at] switch
        {
            '\u201e' or '\u00ab' => false,
            '\u201d' or '\u00bb' => true,
            _ => open > 0,
        };
    }

    /// <summary>Whether a quotation begins with the sentence and ends with it, and says nothing of who speaks.</summary>
    private static bool IsAllQuoted(ReadOnlySpan<char> sentence)
    {
        if (!Marks.Contains(sentence[0])) return false;
        int last = sentence.Length - 1;
        while (last > 0 && sentence[last] is '.' or '!' or '?' or '\u3002') last--;
        if (!Marks.Contains(sentence[last])) return false;
        int open = 1;
        for (int i = Next(sentence, 0); i >= 0; i = Next(sentence, i))
        {
            if (open == 0) return false;
            open += Closes(sentence, i, open) ? -1 : 1;
        }

        return true;
    }

    private readonly record struct Balance(int Opened, int Closed);
}

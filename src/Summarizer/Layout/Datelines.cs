using System.Buffers;
using Summarizer.Text;

namespace Summarizer.Layout;

/// <summary>
/// Cuts off what stands before a sentence and is no part of it: place and agency of a report ("LONDON (Reuters) - ", "(CNN)", "Jakarta - ") and the date of a post that ran into its
/// first word ("July 30, 2017The"). It becomes a sentence of its own that is never chosen while there is prose.
/// </summary>
internal static class Datelines
{
    private const int LongestDateline = 60;
    private const int MostWords = 6;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("\"\u201c\u201d!?:;'\u2019");

    /// <summary>The sentences with datelines cut off; the same array where there are none.</summary>
    public static Sentence[] Split(Document document, Sentence[] sentences)
    {
        List<Sentence>? cut = null;
        bool opensText = true;
        for (int i = 0; i < sentences.Length; i++)
        {
            Sentence s = sentences[i];
            bool isProse = s.Kind == SentenceKind.Prose;
            int length = isProse ? LengthOf(s.Span.Slice(document.Text), opensText) : 0;
            if (length > 0 && (cut is not null || CanCut(document, s, length)))
            {
                cut ??= [.. sentences.AsSpan(0, i)];
                if (TryCut(document, s, length, out Sentence dateline, out Sentence rest)) cut.AddRange([dateline, rest]);
                else cut.Add(s);
            }
            else
            {
                cut?.Add(s);
            }

            if (isProse) opensText = false;
        }

        return cut is null ? sentences : [.. cut];
    }

    private static bool CanCut(Document document, Sentence sentence, int length) => TryCut(document, sentence, length, out _, out _);

    private static bool TryCut(Document document, Sentence sentence, int length, out Sentence dateline, out Sentence rest)
    {
        if (!SentenceParts.TrySplit(document, sentence, sentence.Span.Start + length, out dateline, out rest) || dateline.TokenCount == 0 || rest.TokenCount == 0) return false;
        dateline = dateline with { Kind = SentenceKind.Boilerplate };
        return true;
    }

    /// <summary>Code units of the dateline a sentence begins with; 0 for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="opensText">Whether it is the first of its text, where a place before a dash is a dateline.</param>
    internal static int LengthOf(ReadOnlySpan<char> sentence, bool opensText)
    {
        ReadOnlySpan<char> start = sentence[..Math.Min(LongestDateline, sentence.Length)];
        int bracket = start.IndexOf('('), dash = opensText ? DashIn(start) : -1;
        if (bracket >= 0 && (dash < 0 || bracket < dash) && IsPlace(start[..bracket], mayBeEmpty: true))
        {
            int close = start.IndexOf(')');
            if (close > bracket + 1 && IsAgency(start[(bracket + 1)..close]) && AfterAgency(start, close + 1, isAlone: bracket == 0 && opensText) is int end and > 0) return end;
        }

        if (dash > 0 && IsPlace(start[..dash], mayBeEmpty: false) && StartsSentence(start[(dash + 1)..].TrimStart())) return dash + 1;
        return GluedDate(start);
    }

    /// <summary>The first dash between spaces.</summary>
    private static int DashIn(ReadOnlySpan<char> start)
    {
        for (int i = 1; i + 1 < start.Length; i++)
            if (start[i] is '-' or '\u2013' or '\u2014' && char.IsWhiteSpace(start[i - 1]) && char.IsWhiteSpace(start[i + 1])) return i;
        return -1;
    }

    /// <summary>A few words with capitals, commas and full stops between: "WASHINGTON, D.C.", "New York".</summary>
    private static bool IsPlace(ReadOnlySpan<char> place, bool mayBeEmpty)
    {
        place = place.Trim();
        if (place.IsEmpty) return mayBeEmpty;
        int words = 0;
        foreach (Range range in place.Split(' '))
        {
            ReadOnlySpan<char> word = place[range];
            if (word.IsEmpty) continue;
            if (++words > MostWords || !char.IsUpper(word[0]) || word.ContainsAny(SentenceMarks)) return false;
        }

        // In mixed case a longer name is the subject of the sentence.
        return words <= 2 || !place.ContainsAnyInRange('a', 'z') || place.Contains(',');
    }

    private static bool IsAgency(ReadOnlySpan<char> name) => name.Length is >= 2 and <= 24 && char.IsUpper(name[0]) && name.Count(' ') <= 2 && !name.ContainsAny(",;:");

    /// <summary>Behind the bracket comes a dash, or the sentence at once, run together with it or after a bracket that stands alone.</summary>
    private static int AfterAgency(ReadOnlySpan<char> start, int at, bool isAlone)
    {
        int next = at;
        while (next < start.Length && char.IsWhiteSpace(start[next])) next++;
        if (next < start.Length && start[next] is '-' or '\u2013' or '\u2014')
        {
            while (next < start.Length && start[next] is '-' or '\u2013' or '\u2014') next++;
            return next;
        }

        return StartsSentence(start[next..]) && (next == at || isAlone) ? at : 0;
    }

    private static bool StartsSentence(ReadOnlySpan<char> rest) => !rest.IsEmpty && (char.IsUpper(rest[0]) || rest[0] is '"' or '\u201c' or '\u2018' or '\'' or '\u00ab');

    /// <summary>A year that ran into the word after it ends the date of a post.</summary>
    private static int GluedDate(ReadOnlySpan<char> start)
    {
        int digit = start[..Math.Min(24, start.Length)].IndexOfAnyInRange('0', '9');
        if (digit < 0) return 0;
        for (int i = digit; i + 5 < start.Length; i++)
        {
            bool isYear = start[i] is '1' or '2' && start[i + 1] is '9' or '0' && char.IsAsciiDigit(start[i + 2]) && char.IsAsciiDigit(start[i + 3]);
            if (!isYear || (i > 0 && char.IsLetterOrDigit(start[i - 1]))) continue;
            return i > 0 && i <= 24 && char.IsUpper(start[i + 4]) && (char.IsLower(start[i + 5]) || !char.IsLetterOrDigit(start[i + 5]) || start[i + 5] == '\'') ? i + 4 : 0;
        }

        return 0;
    }
}

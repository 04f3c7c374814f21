using System.Buffers;
using System.Globalization;
using Summarizer.Languages;
using Summarizer.Segmentation.Words;

namespace Summarizer.Segmentation.Unmarked;

/// <summary>
/// Cuts stretches without end marks, as recognised speech and captions are, where a speaker would pause: of all ways to cut them into units of at most
/// <see cref="PauseModel.LongestUnit"/> words the one of the highest sum of what <see cref="PauseModel"/> says of gaps and lengths, by dynamic programming.
/// </summary>
/// <remarks>Linear: the last unit is sought among the last 60 gaps. A long stretch is cut block by block, so memory is bounded.</remarks>
internal static class UnmarkedCutter
{
    /// <summary>Code units that forty words have at least; what is shorter need not be looked at.</summary>
    public const int ShortestStretch = 120;

    private const int FewestWords = 40;
    private const int LongestWritten = 70; // words without a mark between them in a sentence that has one at its end
    private const int WordsPerMark = 10; // who writes commas as often as this, as laws do, writes full stops too
    private const int LongestWithMarks = 1000;
    private const int BlockWords = 4096;
    private const int LongestWindow = 200; // code units looked at on either side of one gap
    private const int Margin = 6 + PauseModel.LongestUnit;
    private const char FirstKana = '\u3041';
    private const char LastHan = '\u9fff';
    private const int CharactersPerWord = 5; // where words are not spaced
    private const int UsualUnit = 20; // words, where nothing but their number is known
    private const int LineBreakWeight = PauseModel.Scale / 2;
    private const int CommaWeight = PauseModel.Scale * 2;
    private const int ClauseWeight = PauseModel.Scale * 3;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \n\r\t\u00a0\u0085\u2028\u2029\u3000\v\f\u2002\u2003\u2009\u202f");

    private static readonly SearchValues<char> UsualMarks = SearchValues.Create(",;:.!?)\"\u201d\u2019'");

    /// <summary>
    /// Whether a sentence is a stretch that lacks its end marks. Where no mark ends it: forty words on end with no mark of any kind between them, or more than sixty in all
    /// where marks are rare. Where one does, it may be the last of many that were meant: seventy words on end without a mark are more than people write.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mostWords">No fewer words than it has, where this is known: it spares most sentences a closer look.</param>
    public static bool IsUnmarked(ReadOnlySpan<char> sentence, int mostWords = int.MaxValue)
    {
        if (mostWords < FewestWords) return false;
        bool ended = EndMarks.EndsWithMark(sentence);
        int fewest = ended ? LongestWritten : FewestWords, longest = 2 * fewest, words = 0, run = 0, marks = 0; // in halves, for a Chinese character is half a word
        if (mostWords < fewest || sentence.Length < fewest) return false;
        bool unspaced = IsUnspaced(sentence);
        if (!unspaced && !MayHave(fewest, sentence, ended)) return false;
        for (int i = 0; i < sentence.Length;)
        {
            int end = WordEnd(sentence, i);
            ReadOnlySpan<char> word = sentence[i..end];
            if (HasLetter(word))
            {
                int width = IsKanaOrHan(word[0]) ? 1 : 2 * Width(word, unspaced);
                words += width;
                run += width;
            }

            if (!word.IsEmpty && IsMark(word[^1])) (run, marks) = (0, marks + 1);
            if (run >= longest || (!ended && words > 2 * PauseModel.LongestUnit && (words > 2 * LongestWithMarks || words > 2 * WordsPerMark * marks))) return true;
            i = NextWord(sentence, end);
        }

        return false;
    }

    /// <summary>Tells quickly of most written sentences that they have no run of so many words: not even words of one letter would find room between two marks.</summary>
    private static bool MayHave(int words, ReadOnlySpan<char> sentence, bool ended)
    {
        int room = (2 * words) - 1;
        if (sentence.Length < room || (!ended && sentence.Length >= (2 * PauseModel.LongestUnit) - 1)) return sentence.Length >= room;
        for (int at = 0, mark = 0; sentence.Length - at >= room; at = mark)
        {
            do
            {
                int next = sentence[mark..].IndexOfAny(UsualMarks);
                mark = next < 0 ? sentence.Length : mark + next + 1;
            }
            while (mark < sentence.Length && !char.IsWhiteSpace(sentence[mark])); // "1,000"
            if (mark - at >= room) return true;
        }

        return false;
    }

    /// <summary>Finds where to cut a stretch.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="language">Its language.</param>
    /// <param name="cuts">Receives the starts of all units but the first.</param>
    /// <param name="cancellationToken">Checked every few thousand words.</param>
    public static void FindCuts(ReadOnlySpan<char> text, LanguageProfile language, List<int> cuts, CancellationToken cancellationToken)
    {
        PauseModel model = PauseModels.For(language);
        ReadOnlySpan<uint> functionWords = PauseModels.FunctionWordsOf(language);
        bool unspaced = IsUnspaced(text);
        int[] starts = ArrayPool<int>.Shared.Rent(BlockWords + 1), scores = ArrayPool<int>.Shared.Rent(BlockWords + 1), widths = ArrayPool<int>.Shared.Rent(BlockWords + 1);
        PauseWord[] words = ArrayPool<PauseWord>.Shared.Rent(BlockWords + 6);
        try
        {
            for (int at = 0; at < text.Length;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                int count = ReadBlock(text, at, functionWords, unspaced, words, starts, scores, widths, out int end);
                if (count == 0) return;
                if (!unspaced) for (int i = 1; i < count; i++) scores[i] += model.Score(words.AsSpan(i, 6));
                int found = cuts.Count;
                Decode(starts.AsSpan(0, count), scores, widths, unspaced ? UsualLengths : model.Lengths, cuts);
                if (end >= text.Length) return;

                // What follows may move the last cuts: the next block begins at one that is far enough from its end.
                int last = cuts.Count - 1;
                while (last > found && cuts[last] > starts[count - Margin]) last--;
                if (last < found) return;
                at = cuts[last];
                cuts.RemoveRange(last + 1, cuts.Count - last - 1);
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(starts);
            ArrayPool<int>.Shared.Return(scores);
            ArrayPool<int>.Shared.Return(widths);
            ArrayPool<PauseWord>.Shared.Return(words);
        }
    }

    /// <summary>The logit of a pause before the word at <paramref name="at"/>, times <see cref="PauseModel.Scale"/>, with what white space and marks say.</summary>
    public static int PauseAt(ReadOnlySpan<char> text, int at, LanguageProfile language)
    {
        ReadOnlySpan<uint> functionWords = PauseModels.FunctionWordsOf(language);
        Span<PauseWord> window = stackalloc PauseWord[6];
        window.Clear();
        int end = at, found = 3;
        while (found > 0 && end > 0 && at - end < LongestWindow)
        {
            while (end > 0 && Spaces.Contains(text[end - 1])) end--;
            int start = end;
            if (start > 0 && IsKanaOrHan(text[start - 1])) start--;
            else while (start > 0 && end - start < LongestWindow && !Spaces.Contains(text[start - 1]) && !IsKanaOrHan(text[start - 1])) start--;
            if (start == end) break;
            if (PauseWord.Read(text[start..end], functionWords) is { Kind: not 0 } word) window[--found] = word;
            end = start;
        }

        for (int i = at, next = 3; next < 6 && i < text.Length && i - at < LongestWindow;)
        {
            int wordEnd = WordEnd(text[..Math.Min(text.Length, i + LongestWindow)], i);
            if (PauseWord.Read(text[i..wordEnd], functionWords) is { Kind: not 0 } word) window[next++] = word;
            i = NextWord(text, wordEnd);
        }

        return PauseModels.For(language).Score(window) + EvidenceBefore(text, at);
    }

    private static readonly short[] UsualLengths = [.. Enumerable.Range(1, PauseModel.LongestUnit).Select(static k => (short)(-(k - UsualUnit) * (k - UsualUnit) / 8))];

    /// <summary>Reads up to a block of words: their starts, what the white space and the mark before each say, and how many words each counts for.</summary>
    private static int ReadBlock(ReadOnlySpan<char> text, int at, ReadOnlySpan<uint> functionWords, bool unspaced, PauseWord[] words, int[] starts, int[] scores, int[] widths, out int end)
    {
        words.AsSpan(0, 3).Clear();
        int count = 0;
        end = at;
        for (int i = at; i < text.Length && count < BlockWords;)
        {
            int wordEnd = WordEnd(text, i);
            PauseWord word = PauseWord.Read(text[i..wordEnd], functionWords);
            if (word.Kind != 0 || count == 0)
            {
                starts[count] = i;
                scores[count] = i > at ? EvidenceBefore(text, i) : 0;
                widths[count] = Width(text[i..wordEnd], unspaced);
                words[3 + count++] = word;
            }

            end = i = NextWord(text, wordEnd);
        }

        words.AsSpan(3 + count, 3).Clear();
        return count;
    }

    /// <summary>A comma or a line break tells of a pause, a colon or a dash more so; neither is certain.</summary>
    private static int EvidenceBefore(ReadOnlySpan<char> text, int i)
    {
        int score = 0;
        while (i > 0 && Spaces.Contains(text[i - 1])) score = text[--i] is '\n' or '\u2028' ? LineBreakWeight : score;
        if (i == 0) return score;
        return score + (text[i - 1] switch
        {
            ',' or '\u060c' or '\u3001' or '\uff0c' => CommaWeight,
            ';' or ':' or '\u2014' or '\u2013' or '-' or '\u061b' or '\u1361' or '\u104a' => ClauseWeight,
            _ => 0,
        });
    }

    /// <summary>The best way to cut: best[j] is of the words before j; the last unit before j begins at from[j].</summary>
    internal static void Decode(ReadOnlySpan<int> starts, ReadOnlySpan<int> scores, ReadOnlySpan<int> widths, ReadOnlySpan<short> lengths, List<int> cuts)
    {
        int n = starts.Length;
        int[] best = ArrayPool<int>.Shared.Rent(n + 1), from = ArrayPool<int>.Shared.Rent(n + 1);
        best[0] = 0;
        for (int j = 1; j <= n; j++)
        {
            int top = int.MinValue, origin = j - 1, width = 0;
            for (int i = j - 1; i >= 0; i--)
            {
                width += widths[i];
                if (width > PauseModel.LongestUnit && i < j - 1) break;
                int value = best[i] + lengths[Math.Min(width, PauseModel.LongestUnit) - 1];
                if (value > top) (top, origin) = (value, i);
            }

            best[j] = top + (j < n ? scores[j] : 0);
            from[j] = origin;
        }

        int first = cuts.Count;
        for (int j = from[n]; j > 0; j = from[j]) cuts.Add(starts[j]);
        cuts.Reverse(first, cuts.Count - first);
        ArrayPool<int>.Shared.Return(best);
        ArrayPool<int>.Shared.Return(from);
    }

    /// <summary>Where the word at <paramref name="i"/> ends; Chinese characters and kana are each one.</summary>
    internal static int WordEnd(ReadOnlySpan<char> text, int i)
    {
        if (i < text.Length && IsKanaOrHan(text[i])) return i + 1;
        int length = text[i..].IndexOfAny(Spaces);
        ReadOnlySpan<char> word = length < 0 ? text[i..] : text.Slice(i, length);
        int character = word.IndexOfAnyInRange(FirstKana, LastHan);
        return i + (character < 0 ? word.Length : character);
    }

    private static bool IsKanaOrHan(char c) => c is >= FirstKana and <= LastHan;

    private static int NextWord(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Spaces.Contains(text[i])) i++;
        return i;
    }

    private static int Width(ReadOnlySpan<char> word, bool unspaced) => unspaced ? Math.Max(1, word.Length / CharactersPerWord) : 1;

    private static bool IsUnspaced(ReadOnlySpan<char> text)
    {
        foreach (char c in text[..Math.Min(text.Length, ShortestStretch)])
            if (char.IsLetter(c)) return c is (>= '\u0e00' and <= '\u0eff') or (>= '\u1000' and <= '\u109f') or (>= '\u1780' and <= '\u17ff');
        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (char c in word) if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) return true;
        return false;
    }

    /// <summary>Whether writing shows here in a mark at the end of a word, be it a comma.</summary>
    private static bool IsMark(char c) => !char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate or UnicodeCategory.Format);
}

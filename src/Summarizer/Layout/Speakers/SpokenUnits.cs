using Summarizer.Languages;
using Summarizer.Segmentation.Unmarked;
using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Layout.Speakers;

/// <summary>
/// Where end marks are missing, what lies between two pauses is often too short to be understood alone: "the hull was full of rust". Of all ways to join neighbours into units of choice the best one is
/// taken, by how sure the pauses between them are and how long the units become. A caption that ran into the sentence behind it is no speech and stays apart.
/// </summary>
internal static class SpokenUnits
{
    private const int FewestWords = 12;
    private const int ManyWords = 30;
    private const int MostJoined = 4096; // sentences of one run looked at together

    /// <summary>What a unit of 1 to <see cref="PauseModel.LongestUnit"/> words counts.</summary>
    private static readonly short[] Lengths = [.. Enumerable.Range(1, PauseModel.LongestUnit).Select(static k => (short)(
        k < FewestWords ? -PauseModel.Scale * 8 * (FewestWords - k) / FewestWords : k > ManyWords ? -PauseModel.Scale * (k - ManyWords) / 4 : 0))];

    /// <summary>The sentences with runs of those that have no end mark joined; the same array where there are none.</summary>
    public static Sentence[] Join(Document document, Sentence[] sentences, LanguageProfile language, CancellationToken cancellationToken)
    {
        List<Sentence>? joined = null;
        for (int i = 0; i < sentences.Length;)
        {
            int end = i + 1;
            while (end < sentences.Length && end - i < MostJoined && GoesOn(document, sentences[end - 1], sentences[end], language)) end++;
            if (end > i + 1 && UnmarkedCutter.IsUnmarked(document.Text.AsSpan(sentences[i].Span.Start, sentences[end - 1].Span.End - sentences[i].Span.Start)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                joined ??= [.. sentences.AsSpan(0, i)];
                JoinRun(document, sentences.AsSpan(i, end - i), language, joined);
            }
            else
            {
                joined?.AddRange(sentences.AsSpan(i, end - i));
            }

            i = end;
        }

        return joined is null ? sentences : [.. joined];
    }

    /// <summary>Whether one sentence was parted from the next by a pause alone.</summary>
    private static bool GoesOn(Document document, in Sentence sentence, in Sentence next, LanguageProfile language)
    {
        if (sentence.Kind == SentenceKind.Speaker || next.Kind == SentenceKind.Speaker || sentence.Source != next.Source) return false;
        if (EndMarks.EndsWithMark(sentence.Span.Slice(document.Text)) || document.Text.AsSpan(sentence.Span.End, next.Span.Start - sentence.Span.End).ContainsAny('\n', '\r')) return false;
        return !IsSmallTalk(document, sentence, language) && !IsSmallTalk(document, next, language);
    }

    private static bool IsSmallTalk(Document document, in Sentence sentence, LanguageProfile language) =>
        language.Talk.IsSmallTalk(document.Text, document.Tokens.Slice(sentence.FirstToken, sentence.TokenCount), language);

    private static void JoinRun(Document document, ReadOnlySpan<Sentence> run, LanguageProfile language, List<Sentence> joined)
    {
        int[] numbers = new int[run.Length], scores = new int[run.Length], words = new int[run.Length];
        for (int i = 0; i < run.Length; i++)
        {
            numbers[i] = i;
            words[i] = Math.Max(1, BlockReader.CountWords(document, run[i]));
            if (i > 0) scores[i] = UnmarkedCutter.PauseAt(document.Text, run[i].Span.Start, language);
        }

        List<int> cuts = [];
        UnmarkedCutter.Decode(numbers, scores, words, Lengths, cuts);
        cuts.Add(run.Length);
        int first = 0;
        foreach (int cut in cuts)
        {
            Sentence opening = run[first], last = run[cut - 1];
            joined.Add(opening with { Span = new TextSpan(opening.Span.Start, last.Span.End), TokenCount = last.FirstToken + last.TokenCount - opening.FirstToken });
            first = cut;
        }
    }
}

using Summarizer.MachineLearning;
using Summarizer.Ranking;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Other forms of a document, so that the fit does not trust place, capitals or titles more than they deserve.</summary>
internal static class TextForms
{
    /// <summary>The document in the form its set asks for; the same for the same index.</summary>
    public static TrainingDocument Of(SetInfo set, TrainingDocument document, int index)
    {
        if (set.IsLowered) return document with { Texts = [.. document.Texts.Select(Lowered.Of)] };
        if (set.IsShuffled) return document with { Texts = [.. document.Texts.Select(t => string.Join(' ', Shuffle(Read(document, t).Sentences, index)))] };
        if (!set.IsSplit) return document;
        CandidateCapture whole = Read(document, string.Join("\n\n", document.Texts));
        string[] texts = Split(Shuffle(whole.Sentences, index), index);
        return document with { Texts = texts, Title = set.IsLabelled ? Label(whole.Ranking, index) : document.Title };
    }

    private static CandidateCapture Read(TrainingDocument document, string text) => CandidateCapture.Run(document with { Texts = [text], Title = null }, document.Length!);

    /// <summary>The sentences in another order, for a text where place tells nothing.</summary>
    private static string[] Shuffle(string[] sentences, int index)
    {
        new Random(index).Shuffle(sentences);
        return sentences;
    }

    /// <summary>Texts of one sentence up to a number that each document has for itself, as clusters of short reviews or notes have them.</summary>
    private static string[] Split(string[] sentences, int index)
    {
        Random random = new(index);
        int most = random.Next(1, 7);
        List<string> texts = [];
        for (int taken = 0, count; taken < sentences.Length; taken += count)
        {
            count = random.Next(1, most + 1);
            texts.Add(string.Join(' ', sentences.Skip(taken).Take(count)));
        }

        return [.. texts];
    }

    /// <summary>A title that is a label, as clusters have them: one to three words that occur now and then, half of the time after one of the most frequent.</summary>
    private static string? Label(RankingContext? whole, int index)
    {
        const int Frequent = 20;
        (string Word, int Count)[] words =
        [
            .. Enumerable.Range(0, whole?.Rows.Length ?? 0).SelectMany(i => Subjects.Of(whole!, i)).GroupBy(static w => w)
                .Select(static g => (Word: g.Key, Count: g.Count())).OrderByDescending(static w => w.Count).ThenBy(static w => w.Word, StringComparer.Ordinal),
        ];
        if (words.Length < Frequent) return null;
        Random random = new(index);
        List<string> label = [];
        if (random.Next(2) == 0) label.Add(words[random.Next(Frequent)].Word);
        (string Word, int Count)[] rare = [.. words.Where(w => w.Count >= 2 && w.Count <= Math.Max(3, words[0].Count / 5))];
        if (rare.Length == 0) rare = words;
        for (int left = random.Next(1, 4); left > 0; left--) label.Add(rare[random.Next(rare.Length)].Word);
        return string.Join(' ', label);
    }
}

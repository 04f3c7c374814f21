using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>From words to scored phrases, each once, where it first stands.</summary>
internal static class PhraseWeights
{
    private const double Damping = 0.85;
    private const int LongestPhrase = 5;

    /// <summary>Noun phrases scored by <see cref="PhraseScore"/>, with ranks of words whose jumps go to words in the order the text brings them up.</summary>
    public static List<Phrase> Position(WordSequence words, CancellationToken cancellationToken)
    {
        if (words.Words.Count == 0) return [];
        double[] teleport = new double[words.TermCount];
        double sum = 0;
        foreach (WordOccurrence word in words.Words)
        {
            teleport[word.Term] += 1.0 / (word.Position + 1);
            sum += 1.0 / (word.Position + 1);
        }

        for (int t = 0; t < teleport.Length; t++) teleport[t] /= sum;
        double[] ranks = new double[words.TermCount];
        PageRank.Run(new WordGraph(words, 10, cancellationToken), teleport, new WalkSettings(Damping), ranks, cancellationToken);
        PhraseScore score = new(words, ranks);
        return [.. Candidates.Find(words, LongestPhrase, cancellationToken).Select(c => new Phrase(SpanOf(words, c.Start, c.End), score.Of(c)))];
    }

    /// <summary>Strings of two to eight characters that a text without spaces repeats; score = occurrences times length, less the further down they first stand.</summary>
    public static List<Phrase> Unspaced(WordSequence words, CancellationToken cancellationToken) =>
    [
        .. Candidates.Find(words, UnspacedWords.LongestPhrase, cancellationToken)
            .Where(static c => c.Length > 1 && c.Occurrences > 1)
            .Select(c => new Phrase(SpanOf(words, c.Start, c.End), c.Occurrences * Math.Sqrt(c.Length) / (1 + ((double)words.Words[c.Start].Position / words.Length)))),
    ];

    /// <summary>The best third of the words, merged where they stand side by side; score = sum of its words' ranks.</summary>
    public static List<Phrase> TextRank(WordSequence words, CancellationToken cancellationToken)
    {
        double[] ranks = new double[words.TermCount];
        PageRank.Run(new WordGraph(words, 2, cancellationToken), [], new WalkSettings(Damping), ranks, cancellationToken);
        bool[] isBest = new bool[ranks.Length];
        foreach (int term in ScoreOrder.Descending(ranks, cancellationToken).Take(Math.Max(Math.Min(15, ranks.Length), ranks.Length / 3))) isBest[term] = true;
        Dictionary<string, Phrase> found = new(StringComparer.Ordinal);
        foreach ((int start, int end) in Runs(words, term => isBest[term]))
            found.TryAdd(Key(words, start, end), new Phrase(SpanOf(words, start, end), Sum(words, start, end, ranks)));
        return [.. found.Values];
    }

    private static IEnumerable<(int Start, int End)> Runs(WordSequence words, Func<int, bool> isPart)
    {
        for (int i = 0; i < words.Words.Count;)
        {
            int start = i++;
            if (!isPart(words.Words[start].Term)) continue;
            while (i < words.Words.Count && words.Words[i].Run == words.Words[start].Run && isPart(words.Words[i].Term)) i++;
            yield return (start, i);
        }
    }

    private static string Key(WordSequence words, int start, int end) => string.Join(' ', Enumerable.Range(start, end - start).Select(i => words.Words[i].Term));

    private static TextSpan SpanOf(WordSequence words, int start, int end) => new(words.Words[start].Span.Start, words.Words[end - 1].Span.End);

    private static double Sum(WordSequence words, int start, int end, double[] ranks)
    {
        double sum = 0;
        for (int i = start; i < end; i++) sum += ranks[words.Words[i].Term];
        return sum;
    }
}

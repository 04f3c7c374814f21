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

    /// <summary>
    /// score = (sum of its words' ranks) length^-0.2 sqrt(occurrences), 0.6 of it for a single word. Candidates are runs of content words, of longer ones the last five; a run that stands once and has a part of two words or more that the text repeats gives that part.
    /// </summary>
    public static List<Phrase> Position(WordSequence words, CancellationToken cancellationToken)
    {
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
        Dictionary<string, (Phrase Phrase, int Words, int Occurrences)> found = new(StringComparer.Ordinal);
        (int Start, int End)[] runs = [.. Runs(words, static _ => true)];
        HashSet<string> repeated = Repeated(words, runs, cancellationToken);
        foreach ((int start, int end) in runs)
        {
            (int first, int last) = BestPart(words, Math.Max(start, end - LongestPhrase), end, repeated);
            string key = Key(words, first, last);
            if (found.TryGetValue(key, out var known)) found[key] = known with { Occurrences = known.Occurrences + 1 };
            else found.Add(key, (new Phrase(SpanOf(words, first, last), Sum(words, first, last, ranks)), last - first, 1));
        }

        return [.. found.Values.Select(static f =>
            f.Phrase with { Score = f.Phrase.Score * PortableMath.Pow(f.Words, -0.2) * Math.Sqrt(f.Occurrences) * (f.Words == 1 ? 0.6 : 1) })];
    }

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

    /// <summary>Keys of the parts of runs, of two to five words, that stand in the text more than once.</summary>
    private static HashSet<string> Repeated(WordSequence words, (int Start, int End)[] runs, CancellationToken cancellationToken)
    {
        HashSet<string> seen = new(StringComparer.Ordinal), repeated = new(StringComparer.Ordinal);
        foreach ((int start, int end) in runs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int first = start; first < end; first++)
                for (int last = first + 2; last <= Math.Min(end, first + LongestPhrase); last++)
                    if (Key(words, first, last) is var key && !seen.Add(key)) repeated.Add(key);
        }

        return repeated;
    }

    private static (int First, int Last) BestPart(WordSequence words, int start, int end, HashSet<string> repeated)
    {
        for (int length = end - start; length >= 2; length--)
            for (int first = start; first + length <= end; first++)
                if (repeated.Contains(Key(words, first, first + length))) return (first, first + length);
        return (start, end);
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

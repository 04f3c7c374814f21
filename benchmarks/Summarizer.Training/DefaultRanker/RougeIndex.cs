using Summarizer.Evaluation.Rouge;

namespace Summarizer.Training.DefaultRanker;

/// <summary>ROUGE-1 and -2 of sets of sentences in microseconds: counts over the references' words, made once.</summary>
internal sealed class RougeIndex
{
    private readonly int[][] _words, _pairs;    // a sentence: ids of its words and pairs of words that occur in any reference, with repetition
    private readonly int[] _length;             // words a sentence
    private readonly int[][] _wordCounts, _pairCounts;
    private readonly int[] _referenceLength;
    private readonly int[] _candidateWords, _candidatePairs;

    public RougeIndex(string language, string[] references, string[] sentences)
    {
        RougeReferences prepared = new RougeScorer(language).Prepare(references);
        int[][] wanted = [.. references.Select(prepared.Tokenize)];
        Dictionary<long, int> pairs = [];
        int words = wanted.SelectMany(static w => w).DefaultIfEmpty(-1).Max() + 1;
        foreach (int[] w in wanted)
            for (int i = 1; i < w.Length; i++) pairs.TryAdd(Pair(w, i), pairs.Count);
        _referenceLength = [.. wanted.Select(static w => w.Length)];
        _wordCounts = [.. wanted.Select(w => Count(w, words))];
        _pairCounts = [.. wanted.Select(w => Count(PairsOf(w, pairs), pairs.Count))];
        int[][] tokens = [.. sentences.Select(prepared.Tokenize)];
        _length = [.. tokens.Select(static t => t.Length)];
        _words = [.. tokens.Select(static t => t.Where(static w => w >= 0).ToArray())];
        _pairs = [.. tokens.Select(t => PairsOf(t, pairs).Where(static p => p >= 0).ToArray())];
        _candidateWords = new int[words];
        _candidatePairs = new int[pairs.Count];
    }

    /// <summary>F1 of chosen sentences, each figure against the reference that suits it best.</summary>
    public (double R1, double R2) Score(List<int> chosen)
    {
        int length = 0;
        foreach (int s in chosen)
        {
            length += _length[s];
            foreach (int w in _words[s]) _candidateWords[w]++;
            foreach (int p in _pairs[s]) _candidatePairs[p]++;
        }

        double best1 = 0, best2 = 0;
        for (int r = 0; r < _referenceLength.Length; r++)
        {
            best1 = Math.Max(best1, F1(Common(_candidateWords, _wordCounts[r]), length, _referenceLength[r]));
            best2 = Math.Max(best2, F1(Common(_candidatePairs, _pairCounts[r]), Math.Max(0, length - 1), Math.Max(0, _referenceLength[r] - 1)));
        }

        foreach (int s in chosen)
        {
            foreach (int w in _words[s]) _candidateWords[w] = 0;
            foreach (int p in _pairs[s]) _candidatePairs[p] = 0;
        }

        return (best1, best2);
    }

    /// <summary>What one sentence has in common with the references in the mean, its length and theirs.</summary>
    public (double Overlap1, double Overlap2, int Length, double ReferenceLength) Single(int s)
    {
        double words = 0, pairs = 0;
        foreach (int w in _words[s]) _candidateWords[w]++;
        foreach (int p in _pairs[s]) _candidatePairs[p]++;
        for (int r = 0; r < _referenceLength.Length; r++)
        {
            words += Common(_candidateWords, _wordCounts[r]);
            pairs += Common(_candidatePairs, _pairCounts[r]);
        }

        foreach (int w in _words[s]) _candidateWords[w] = 0;
        foreach (int p in _pairs[s]) _candidatePairs[p] = 0;
        return (words / _referenceLength.Length, pairs / _referenceLength.Length, _length[s], _referenceLength.Average());
    }

    /// <summary>F1 of a whole text.</summary>
    public static (double R1, double R2) Score(string language, string[] references, string summary) => new RougeIndex(language, references, [summary]).Score([0]);

    private static long Pair(int[] words, int i) => ((long)words[i - 1] << 32) | (uint)words[i];

    private static int[] PairsOf(int[] words, Dictionary<long, int> pairs) =>
        [.. Enumerable.Range(1, Math.Max(0, words.Length - 1)).Select(i => words[i - 1] >= 0 && words[i] >= 0 ? pairs.GetValueOrDefault(Pair(words, i), -1) : -1)];

    private static int[] Count(int[] ids, int size)
    {
        int[] counts = new int[size];
        foreach (int id in ids) counts[id]++;
        return counts;
    }

    private static int Common(int[] candidate, int[] reference)
    {
        int common = 0;
        for (int i = 0; i < reference.Length; i++) common += Math.Min(candidate[i], reference[i]);
        return common;
    }

    private static double F1(double common, double length, double reference) => common == 0 ? 0 : 2 * common / (length + reference);
}

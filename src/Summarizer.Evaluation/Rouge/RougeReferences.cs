using System.Buffers;
using System.Runtime.InteropServices;

namespace Summarizer.Evaluation.Rouge;

/// <summary>References prepared for scoring many candidates without touching strings again.</summary>
/// <remarks>Immutable and thread-safe. Tokens are ids of the references' words; <see cref="Unknown"/> is any other word.</remarks>
public sealed class RougeReferences
{
    /// <summary>The id of a word that no reference has.</summary>
    public const int Unknown = -1;

    private readonly bool _english;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _surfaces;
    private readonly Dictionary<long, int> _pairs = [];
    private readonly Reference[] _references;

    internal RougeReferences(string language, IReadOnlyList<string> references)
    {
        _english = RougeTokenizer.IsEnglish(language);
        _surfaces = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        int[][][] lines = [.. references.Select(r => r.Split('\n').Select(line => Intern(line, language)).ToArray())];
        foreach (int[][] reference in lines)
        {
            int before = Unknown;
            foreach (int token in reference.SelectMany(static line => line))
            {
                if (before >= 0) _pairs.TryAdd(Pair(before, token), _pairs.Count);
                before = token;
            }
        }

        _references = [.. lines.Select(l => new Reference(l, _ids.Count, _pairs))];
    }

    /// <summary>Number of references.</summary>
    public int Count => _references.Length;

    /// <summary>The words of a text as ids.</summary>
    public int[] Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int> tokens = [];
        RougeTokenizer.Surfaces(text, _english, surface => tokens.Add(Find(surface)));
        return [.. tokens];
    }

    /// <summary>All four figures of a candidate, each against the reference that suits it best.</summary>
    /// <param name="sentences">Its sentences as of <see cref="Tokenize"/>.</param>
    public RougeScores Score(IReadOnlyList<int[]> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        int[] words = [.. sentences.SelectMany(static s => s)];
        RougeScores best = default;
        foreach (Reference r in _references)
        {
            best = RougeScores.Better(best, new RougeScores(
                RougeScore.Of(CommonWords(r, words), words.Length, r.Words.Length),
                RougeScore.Of(CommonPairs(r, words), Math.Max(0, words.Length - 1), Math.Max(0, r.Words.Length - 1)),
                RougeScore.Of(SubsequenceMatch.Length(r.Words, words), words.Length, r.Words.Length),
                RougeScore.Of(SubsequenceMatch.UnionLength(r.Lines, r.WordCounts, sentences), words.Length, r.Words.Length)));
        }

        return best;
    }

    /// <summary>ROUGE-1 alone; O(words).</summary>
    public RougeScore ScoreWords(ReadOnlySpan<int> words)
    {
        RougeScore best = default;
        foreach (Reference r in _references) best = RougeScore.Better(best, RougeScore.Of(CommonWords(r, words), words.Length, r.Words.Length));
        return best;
    }

    /// <summary>ROUGE-2 alone; O(words).</summary>
    public RougeScore ScorePairs(ReadOnlySpan<int> words)
    {
        RougeScore best = default;
        foreach (Reference r in _references)
            best = RougeScore.Better(best, RougeScore.Of(CommonPairs(r, words), Math.Max(0, words.Length - 1), Math.Max(0, r.Words.Length - 1)));
        return best;
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    private int[] Intern(string text, string language)
    {
        List<int> tokens = [];
        foreach (string token in RougeTokenizer.Tokenize(text, language))
        {
            ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, token, out bool known);
            if (!known) id = _ids.Count - 1;
            tokens.Add(id);
        }

        return [.. tokens];
    }

    private int Find(ReadOnlySpan<char> surface)
    {
        if (_english && surface.Length > 3) return _ids.GetValueOrDefault(PorterStemmer.Stem(surface.ToString()), Unknown);
        return _surfaces.TryGetValue(surface, out int id) ? id : Unknown;
    }

    private static int CommonWords(Reference reference, ReadOnlySpan<int> words)
    {
        int[] left = Copy(reference.WordCounts);
        int common = 0;
        foreach (int word in words) if (word >= 0 && left[word]-- > 0) common++;
        ArrayPool<int>.Shared.Return(left);
        return common;
    }

    private int CommonPairs(Reference reference, ReadOnlySpan<int> words)
    {
        int[] left = Copy(reference.PairCounts);
        int common = 0;
        for (int i = 1; i < words.Length; i++)
            if (words[i - 1] >= 0 && words[i] >= 0 && _pairs.TryGetValue(Pair(words[i - 1], words[i]), out int pair) && left[pair]-- > 0) common++;
        ArrayPool<int>.Shared.Return(left);
        return common;
    }

    private static int[] Copy(int[] counts)
    {
        int[] copy = ArrayPool<int>.Shared.Rent(counts.Length);
        counts.CopyTo(copy, 0);
        return copy;
    }

    private sealed class Reference
    {
        public Reference(int[][] lines, int wordCount, Dictionary<long, int> pairs)
        {
            Lines = lines;
            Words = [.. lines.SelectMany(static l => l)];
            WordCounts = new int[wordCount];
            PairCounts = new int[pairs.Count];
            foreach (int word in Words) WordCounts[word]++;
            for (int i = 1; i < Words.Length; i++) PairCounts[pairs[Pair(Words[i - 1], Words[i])]]++;
        }

        public int[][] Lines { get; }

        public int[] Words { get; }

        public int[] WordCounts { get; }

        public int[] PairCounts { get; }
    }
}

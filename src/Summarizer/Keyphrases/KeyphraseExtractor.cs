using System.Runtime.InteropServices;
using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>Finds the phrases that say what a text is about: TextRank over words, Mihalcea and Tarau 2004, section 3.</summary>
/// <remarks>
/// Differs from the paper in three ways: without parts of speech, words are what is no stop word; the graph is weighted by the number of co-occurrences;
/// and a phrase of several words counts only where the text repeats it, its score being its words' times the root of its number of occurrences, so that phrases
/// do not win by length alone. Thread-safe. Cost is linear in the length of the text.
/// </remarks>
public static class KeyphraseExtractor
{
    private const int Window = 3;
    private const int MaxWords = 3;
    private const int MinLetters = 3;
    private const int Iterations = 30;
    private const double Damping = 0.85;

    private static readonly TextAnalyzer Analyzer = new();

    /// <summary>The best phrases of a text, best first; none contains another. Fewer than asked for where the text has no more.</summary>
    /// <param name="text">The text; may be blank.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="language">BCP 47 tag, or <c>auto</c> to detect it.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is malformed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IReadOnlyList<Keyphrase> Extract(string text, int count = 10, string language = "auto", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        LanguageProfile profile = LanguageProfile.For(language == "auto" ? LanguageDetector.Detect(text) : language);
        Document document = ContentClassifier.Classify(Analyzer.Analyze(text, profile, cancellationToken), profile, null, out _, cancellationToken);
        KeyphraseWords words = KeyphraseWords.Read(document, profile, MinLetters, cancellationToken);
        double[] scores = Rank(words, cancellationToken);
        return Choose(document, Candidates(words, scores, cancellationToken), count);
    }

    private static double[] Rank(KeyphraseWords words, CancellationToken cancellationToken)
    {
        Dictionary<(int, int), int> edges = [];
        foreach (List<KeyphraseWord> sentence in words.Sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                for (int j = i + 1; j < Math.Min(sentence.Count, i + Window); j++)
                {
                    int a = sentence[i].Id, b = sentence[j].Id;
                    if (a != b) CollectionsMarshal.GetValueRefOrAddDefault(edges, (Math.Min(a, b), Math.Max(a, b)), out _)++;
                }
            }
        }

        double[] degrees = new double[words.Count];
        foreach (((int a, int b), int weight) in edges)
        {
            degrees[a] += weight;
            degrees[b] += weight;
        }

        double[] scores = new double[words.Count], next = new double[words.Count];
        scores.AsSpan().Fill(1);
        for (int iteration = 0; iteration < Iterations; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            next.AsSpan().Fill(1 - Damping);
            foreach (((int a, int b), int weight) in edges)
            {
                next[a] += Damping * weight * scores[b] / degrees[b];
                next[b] += Damping * weight * scores[a] / degrees[a];
            }

            (scores, next) = (next, scores);
        }

        return scores;
    }

    private static List<Candidate> Candidates(KeyphraseWords words, double[] scores, CancellationToken cancellationToken)
    {
        Dictionary<(int, int, int), Candidate> byWords = [];
        foreach (List<KeyphraseWord> sentence in words.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int i = 0; i < sentence.Count; i++)
            {
                double sum = 0;
                for (int length = 1; length <= MaxWords && i + length <= sentence.Count; length++)
                {
                    KeyphraseWord last = sentence[i + length - 1];
                    if (length > 1 && !last.FollowsDirectly) break;
                    sum += scores[last.Id];
                    (int, int, int) key = (sentence[i].Id, length > 1 ? sentence[i + 1].Id : -1, length > 2 ? last.Id : -1);
                    ref Candidate? candidate = ref CollectionsMarshal.GetValueRefOrAddDefault(byWords, key, out _);
                    candidate ??= new Candidate(new TextSpan(sentence[i].Span.Start, last.Span.End), key, length, sum);
                    candidate.Occurrences++;
                }
            }
        }

        return [.. byWords.Values.Where(static c => c.Length == 1 || c.Occurrences > 1).OrderByDescending(static c => c.Score).ThenBy(static c => c.Span.Start).ThenBy(static c => c.Length)];
    }

    private static List<Keyphrase> Choose(Document document, List<Candidate> candidates, int count)
    {
        List<Keyphrase> chosen = [];
        HashSet<int> used = [];
        foreach (Candidate candidate in candidates)
        {
            if (chosen.Count == count) break;
            (int a, int b, int c) = candidate.Words;
            if (used.Contains(a) || used.Contains(b) || used.Contains(c)) continue;
            used.UnionWith(new[] { a, b, c }.Where(static id => id >= 0));
            chosen.Add(new Keyphrase(candidate.Span.Slice(document.Text).ToString(), candidate.Score));
        }

        return chosen;
    }

    private sealed class Candidate(TextSpan span, (int, int, int) words, int length, double sum)
    {
        public TextSpan Span { get; } = span;

        public (int First, int Second, int Third) Words { get; } = words;

        public int Length { get; } = length;

        public int Occurrences { get; set; }

        public double Score => sum * Math.Sqrt(Occurrences);
    }
}

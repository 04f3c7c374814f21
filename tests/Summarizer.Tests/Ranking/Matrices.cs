using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Tests.Ranking;

/// <summary>Sentence-term matrices for tests: seeded, with a vocabulary as skewed as that of a language, some rows empty, some terms alone.</summary>
internal static class Matrices
{
    public static SentenceTermMatrix Random(int seed, int rows, int longestRow = 30)
    {
        Random random = new(seed);
        return Create([.. Enumerable.Range(0, rows).Select(_ => Row(random, random.Next(longestRow + 1), (rows * 4) + 20))]);
    }

    /// <summary>A matrix of the given rows of term ids, repetitions counted; ids are kept.</summary>
    public static SentenceTermMatrix Create(int[][] rows)
    {
        List<int> starts = [0], terms = [], counts = [];
        foreach (int[] row in rows)
        {
            foreach (IGrouping<int, int> group in row.GroupBy(t => t).OrderBy(g => g.Key))
            {
                terms.Add(group.Key);
                counts.Add(group.Count());
            }

            starts.Add(terms.Count);
        }

        int[] frequencies = new int[terms.DefaultIfEmpty(-1).Max() + 1];
        foreach (int term in terms) frequencies[term]++;
        return new SentenceTermMatrix([.. starts], [.. terms], [.. counts], [.. rows.Select(r => r.Length)], frequencies);
    }

    public static int[][] RowsOf(SentenceTermMatrix matrix) =>
        [.. Enumerable.Range(0, matrix.RowCount).Select(r => matrix.RowTerms(r).ToArray().SelectMany((t, k) => Enumerable.Repeat(t, matrix.RowCounts(r)[k])).ToArray())];

    public static RankingContext Context(SentenceTermMatrix matrix, int[]? query = null, int[]? title = null, int[]? texts = null) =>
        new(new Document(new string(' ', matrix.RowCount), "und", [.. Enumerable.Range(0, matrix.RowCount).Select(i => new Sentence(new TextSpan(i, i + 1), 0, 0) { Source = texts?[i] ?? 0 })], [], (string?[]?)null), LanguageProfile.Neutral, matrix, [.. Enumerable.Range(0, matrix.RowCount)], title ?? [], query ?? []);

    public static double[] Scores(ISentenceRanker ranker, SentenceTermMatrix matrix, out RankingDiagnostics diagnostics)
    {
        double[] scores = new double[matrix.RowCount];
        diagnostics = ranker.Rank(Context(matrix), scores);
        return scores;
    }

    public static double[] Scores(ISentenceRanker ranker, SentenceTermMatrix matrix) => Scores(ranker, matrix, out _);

    private static int[] Row(Random random, int length, int vocabulary) =>
        [.. Enumerable.Range(0, length).Select(_ => (int)(vocabulary * Math.Pow(random.NextDouble(), 3)))];
}

using Summarizer.Ranking;
using Summarizer.Selection;
using Summarizer.Terms;
using Summarizer.Tests.Ranking;

namespace Summarizer.Tests.Selection;

public class RedundancyTests
{
    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Without_a_penalty_the_top_ranked_are_taken(int seed, int budget)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 1 + Math.Abs(seed % 80), 8);
        double[] scores = RandomScores(seed, matrix.RowCount);
        int[] expected = Choose(new TopRankedSelector(), matrix, scores, Math.Abs(budget % 20));
        Assert.That(Choose(new MmrSelector { Lambda = 1 }, matrix, scores, Math.Abs(budget % 20)), Is.EqualTo(expected));
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Mmr_is_its_definition_over_all_pairs(int seed)
    {
        SentenceTermMatrix matrix = Matrices.Random(seed, 2 + Math.Abs(seed % 60), 12);
        double[] scores = RandomScores(seed, matrix.RowCount);
        double[,] cosines = DenseGraph.Cosine(matrix, TermWeights.InverseFrequency(matrix)).Weights;
        double least = scores.Min(), range = scores.Max() - least;
        List<int> chosen = [];
        foreach (int row in Choose(new MmrSelector { Lambda = 0.6 }, matrix, scores, 10))
        {
            double Value(int i) => (0.6 * (range > 0 ? (scores[i] - least) / range : 1)) - (0.4 * chosen.Select(j => cosines[i, j]).DefaultIfEmpty(0).Max());
            int[] open = [.. Enumerable.Range(0, matrix.RowCount).Where(i => !chosen.Contains(i) && !chosen.Any(j => matrix.RowTerms(i).SequenceEqual(matrix.RowTerms(j))))];
            Assert.That(Value(row), Is.EqualTo(open.Max(Value)).Within(1e-12));
            chosen.Add(row);
        }
    }

    [Test]
    public void What_is_said_already_gives_way_to_what_is_new()
    {
        SentenceTermMatrix matrix = Matrices.Create([[0, 1, 2], [0, 1, 2, 3], [4, 5, 6], [4, 7], [3, 7]]);
        double[] scores = [1, 0.95, 0.8, 0.1, 0.1];
        Assert.That(Choose(new TopRankedSelector(), matrix, scores, 2), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(Choose(new MmrSelector(), matrix, scores, 2), Is.EqualTo(new[] { 0, 2 }));
    }

    [Test]
    public void Few_of_many_sentences_are_looked_at()
    {
        // Scores far apart: the 100,000 below the first ones cannot compete, whatever the first ones repeat.
        SentenceTermMatrix matrix = Matrices.Create([.. Enumerable.Range(0, 100_000).Select(i => new[] { i % 100, 100 + (i % 1000) })]);
        double[] scores = [.. Enumerable.Range(0, matrix.RowCount).Select(i => i < 10 ? 10.0 - (i / 100.0) : 1.0 / (i + 1))];
        CountingPenalty penalty = new();
        GreedySelection.Select(Context(matrix, scores, 5), scores, penalty, [], default);
        Assert.That(penalty.Evaluations, Is.LessThan(100));
    }

    [Test]
    public void Nothing_and_negative_scores_are_no_trouble_and_lambda_is_validated()
    {
        Assert.That(Choose(new MmrSelector(), Matrices.Create([]), [], 3), Is.Empty);
        Assert.That(Choose(new MmrSelector(), Matrices.Create([[0], [1], []]), [-3, -1, -2], 2), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(() => new MmrSelector { Lambda = double.NaN }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Budget_below_every_sentence_takes_the_best_whole_and_a_kept_first_sentence_comes_first()
    {
        string text = "The old bridge is closed for repairs. Trams cross the old bridge. The weather was fine on Monday. Trams cross the new tunnel.";
        SummarizerOptions options = new() { Selector = new MmrSelector(), KeepFirst = true, Language = "en" };
        Assert.That(new TextSummarizer(options).Summarize(text, SummaryLength.Words(2)).Sentences.Single().Index, Is.Zero);
        Assert.That(new TextSummarizer(options).Summarize(text, SummaryLength.Sentences(2)).Sentences[0].Index, Is.Zero);
    }

    private static double[] RandomScores(int seed, int count)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(20) / 10.0)];
    }

    private static int[] Choose(ISentenceSelector selector, SentenceTermMatrix matrix, double[] scores, int budget)
    {
        List<int> chosen = [];
        selector.SelectSentences(Context(matrix, scores, budget), scores, chosen);
        return [.. chosen];
    }

    private static SelectionContext Context(SentenceTermMatrix matrix, double[] scores, int budget) =>
        new(Matrices.Context(matrix), ScoreOrder.Descending(scores), SummaryUnit.Sentences, budget, null, null);

    private sealed class CountingPenalty : IRedundancyPenalty
    {
        public int Evaluations { get; private set; }

        public double Value(int row, double relevance)
        {
            Evaluations++;
            return relevance * 0.9;
        }

        public double Bound(double relevance) => relevance;

        public void Choose(int row)
        {
        }
    }
}

using System.Text;
using Summarizer.Ranking;
using Summarizer.Ranking.Learned;

namespace Summarizer.Tests.Ranking;

public class LearnedRankerTests
{
    private const string Article =
        "The council met on Monday to discuss the old bridge over the river. Engineers said the bridge needs repair before winter. "
        + "A baker offered rolls to everyone in the hall. Repairing the bridge will cost two million, the council heard from the engineers. "
        + "The mayor promised that the river path stays open during the repair. Nobody asked about the rolls again.";

    [Test]
    public void Scores_are_above_zero_and_sum_to_one_on_any_text()
    {
        TextSummarizer summarizer = new(new SummarizerOptions { Ranker = new LearnedRanker(), IncludeScores = true });
        for (int seed = 0; seed < 60; seed++)
        {
            Summary summary = summarizer.Summarize(RandomText.Create(seed, 5 * seed));
            double[] scores = [.. summary.Scores.Where(static s => s.Rank > 0).Select(static s => s.Score)];
            if (scores.Length == 0) continue;
            Assert.That(scores, Is.All.GreaterThanOrEqualTo(0));
            Assert.That(scores.Sum(), Is.EqualTo(1).Within(1e-9));
        }
    }

    [Test]
    public void The_shipped_model_is_small_and_survives_being_saved_and_loaded()
    {
        using Stream resource = typeof(TextSummarizer).Assembly.GetManifestResourceStream("ranking/sentence-ranker.model")!;
        Assert.That(resource.Length, Is.LessThanOrEqualTo(300_000));
        using MemoryStream stream = new();
        SentenceRankerModel.Default.Save(stream);
        stream.Position = 0;
        LearnedRanker loaded = new(SentenceRankerModel.Load(stream));
        Assert.That(ScoresOf(loaded), Is.EqualTo(ScoresOf(new LearnedRanker())));
    }

    [Test]
    public void Same_text_gives_the_same_bits_on_every_thread()
    {
        LearnedRanker ranker = new();
        double[] expected = ScoresOf(ranker);
        Parallel.For(0, 32, _ => Assert.That(ScoresOf(ranker), Is.EqualTo(expected)));
    }

    [Test]
    public void Trees_go_left_up_to_and_including_the_threshold()
    {
        TreeEnsembleBuilder builder = new();
        builder.Add([0, 1], [0.5f, -1], [1, ~0], [~2, ~1], [10, 20, 30]);
        builder.Add([], [], [], [], [1]);
        double[] scores = new double[4];
        builder.Build().Score([0.5f, -1, 0.5f, 0, 0.6f, 0, -3, -2], 2, scores, default);
        Assert.That(scores, Is.EqualTo(new[] { 11.0, 21, 31, 11 }));
    }

    [Test]
    public void A_sentence_allocates_nothing_beyond_the_default_ranker()
    {
        long Allocated(ISentenceRanker ranker, int sentences)
        {
            string text = string.Concat(Enumerable.Range(0, sentences).Select(static i => $"The bridge number {i % 7} needs repair before winter {i % 5}. "));
            CapturedContext capture = CapturedContext.Of(text);
            double[] scores = new double[capture.Context.Rows.Length];
            ranker.Rank(capture.Context, scores);
            ranker.Rank(capture.Context, scores);
            long before = GC.GetAllocatedBytesForCurrentThread();
            ranker.Rank(capture.Context, scores);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        long Growth(ISentenceRanker ranker) => Allocated(ranker, 400) - Allocated(ranker, 100);
        Assert.That(Growth(new LearnedRanker()), Is.LessThan(Growth(new TextRank()) + 300));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("{\"format\":\"other\"}", TestName = "{m}(another_format)")]
    public void Anything_but_a_model_is_refused(string json) =>
        Assert.That(() => SentenceRankerModel.Load(new MemoryStream(Encoding.UTF8.GetBytes(json))), Throws.InstanceOf<InvalidDataException>());

    [Test]
    public void A_model_that_does_not_end_is_refused_before_it_fills_the_memory() =>
        Assert.That(() => SentenceRankerModel.Load(new Endless()), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("64 MB"));

    [Test]
    public void A_model_whose_trees_run_in_circles_is_refused()
    {
        TreeEnsembleBuilder builder = new();
        builder.Add([0, 0], [1, 1], [1, 0], [~0, ~1], [1, 2, 3]);
        Assert.That(() => new SentenceRankerModel(builder.Build(), 1), Throws.InstanceOf<InvalidDataException>());
    }

    [Test]
    public void A_model_with_a_leaf_of_two_parents_is_refused()
    {
        TreeEnsembleBuilder builder = new();
        builder.Add([0], [1], [~0], [~0], [1, 2]);
        Assert.That(() => new SentenceRankerModel(builder.Build(), 1), Throws.InstanceOf<InvalidDataException>());
    }

    [Test]
    public void Full_trees_score_every_row_as_a_walk_does()
    {
        Random random = new(5);
        TreeEnsembleBuilder builder = new();
        float[] leaves = [.. Enumerable.Range(0, TreeEnsemble.MostLeaves).Select(_ => random.NextSingle())];
        int nodes = leaves.Length - 1;
        int[] features = [.. Enumerable.Range(0, nodes).Select(_ => random.Next(4))];
        float[] thresholds = [.. Enumerable.Range(0, nodes).Select(_ => random.NextSingle())];
        int Child(int c) => c < nodes ? c : ~(c - nodes);
        int[] left = [.. Enumerable.Range(0, nodes).Select(n => Child((2 * n) + 1))], right = [.. Enumerable.Range(0, nodes).Select(n => Child((2 * n) + 2))];
        builder.Add(features, thresholds, left, right, leaves);
        float[] table = [.. Enumerable.Range(0, 4 * 77).Select(_ => random.NextSingle())];
        double[] scores = new double[77];
        builder.Build().Score(table, 4, scores, default);
        for (int i = 0; i < scores.Length; i++)
        {
            int n = 0;
            while (n >= 0) n = table[(4 * i) + features[n]] <= thresholds[n] ? left[n] : right[n];
            Assert.That(scores[i], Is.EqualTo((double)leaves[~n]));
        }
    }

    [Test]
    public void A_model_trained_for_other_features_is_refused_by_name()
    {
        using MemoryStream stream = new();
        SentenceRankerModel.Default.Save(stream);
        string json = Encoding.UTF8.GetString(stream.ToArray()).Replace("TakenUp", "Elsewhere", StringComparison.Ordinal);
        Assert.That(() => SentenceRankerModel.Load(new MemoryStream(Encoding.UTF8.GetBytes(json))), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("Elsewhere"));
    }

    private static double[] ScoresOf(ISentenceRanker ranker) =>
        [.. new TextSummarizer(new SummarizerOptions { Ranker = ranker, IncludeScores = true, Language = "en" }).Summarize(Article).Scores.Select(static s => s.Score)];

    /// <summary>White space without end, which a JSON reader would take all of.</summary>
    private sealed class Endless : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }
    }
}

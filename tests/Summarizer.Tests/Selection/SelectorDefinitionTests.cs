using Summarizer.Ranking;
using Summarizer.Ranking.Priors;
using Summarizer.Selection;
using Summarizer.Terms;

namespace Summarizer.Tests.Selection;

/// <summary>Each selector against its definition, with every value computed anew for each choice: the same sentences in the same order, and the same reasons for the others.</summary>
public class SelectorDefinitionTests
{
    [FsCheck.NUnit.Property(MaxTest = 150)]
    public void Top_ranked_takes_the_best_that_fits_and_says_something_else(int seed) =>
        AssertIsGreedy(seed, new TopRankedSelector(), static (_, scores) => (row, _) => scores[row]);

    [FsCheck.NUnit.Property(MaxTest = 150)]
    public void Novelty_is_score_by_length_less_what_is_said(int seed, bool isSmall)
    {
        NoveltySelector selector = isSmall ? new() { Redundancy = 0.5, LengthWeight = 0.25 } : new();
        AssertIsGreedy(seed, selector, (context, scores) =>
        {
            double least = Math.Min(0, scores.Min());
            return (row, chosen) =>
            {
                int[] terms = [.. context.Ranking.Matrix.RowTerms(row)];
                int said = terms.Count(t => chosen.Any(c => context.Ranking.Matrix.RowTerms(c).Contains(t)));
                double value = (scores[row] - least) * PortableMath.Exp(selector.LengthWeight * context.LengthPreference(row));
                return said == 0 ? value : value * PortableMath.Exp(-selector.Redundancy * said / terms.Length);
            };
        });
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Mmr_weighs_relevance_against_the_likest_sentence_chosen(int seed)
    {
        MmrSelector selector = new() { Lambda = 0.6 };
        AssertIsGreedy(seed, selector, (context, scores) =>
        {
            double[,] cosines = Ranking.DenseGraph.Cosine(context.Ranking.Matrix, TermWeights.InverseFrequency(context.Ranking.Matrix)).Weights;
            double least = scores.Min(), range = scores.Max() - least;
            return (row, chosen) => (0.6 * (range > 0 ? (scores[row] - least) / range : 1)) - (0.4 * chosen.Select(c => cosines[row, c]).DefaultIfEmpty(0).Max());
        });
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void Relevance_is_the_weight_of_what_is_not_said_for_its_cost(int seed)
    {
        AssertIsGreedy(seed, new RelevanceSelector(), static (context, scores) =>
        {
            SentenceTermMatrix matrix = context.Ranking.Matrix;
            double[] weights = Weights(context.Ranking, scores);
            double meanCost = Enumerable.Range(0, scores.Length).Average(context.Cost);
            return (row, chosen) =>
            {
                int[] terms = [.. matrix.RowTerms(row)];
                double whole = terms.Sum(t => weights[t]), unsaid = terms.Where(t => !chosen.Any(c => matrix.RowTerms(c).Contains(t))).Sum(t => weights[t]);
                double value = scores[row] * whole / (context.Cost(row) + meanCost);
                return value == 0 ? double.NegativeInfinity : value * unsaid / whole;
            };
        });
    }

    [Test]
    public void Equal_scores_are_all_fully_relevant_to_mmr()
    {
        SelectionContext context = Candidates.Of(Ranking.Matrices.Context(Ranking.Matrices.Create([[0, 1], [0, 1, 2], [3, 4]])), SummaryUnit.Sentences, 2);
        List<int> chosen = [];
        new MmrSelector().SelectSentences(context, [0.5, 0.5, 0.5], chosen);
        Assert.That(chosen, Is.EqualTo(new[] { 0, 2 }), "the first, and then what is new");
    }

    [Test]
    public void A_word_of_the_question_weighs_as_much_again_as_the_weightiest()
    {
        RankingContext plain = Asked([]), asked = Asked([4]);
        double[] scores = [0.6, 0.5, 0.4, 0.55];
        Assert.That(ChooseRelevant(Candidates.Of(plain, SummaryUnit.Sentences, 1), scores), Is.EqualTo(new[] { 0 }));
        Assert.That(ChooseRelevant(Candidates.Of(asked, SummaryUnit.Sentences, 1), scores), Is.EqualTo(new[] { 3 }), "it alone has the word asked for");

        static RankingContext Asked(int[] query) => Ranking.Matrices.Context(Ranking.Matrices.Create([[0, 1], [0, 2], [1, 3], [4, 5]]), query);
    }

    [Test]
    public void What_has_nothing_to_do_with_the_question_is_not_chosen_even_where_there_is_room()
    {
        RankingContext context = Ranking.Matrices.Context(Ranking.Matrices.Create([[0, 1], [2, 3], [1, 4], []]), [1]);
        Assert.That(ChooseRelevant(Candidates.Of(context, SummaryUnit.Sentences, 4), [0.5, 0, 0.4, 0.3]), Is.EqualTo(new[] { 0, 2 }));
        Assert.That(ChooseRelevant(Candidates.Of(Ranking.Matrices.Context(Ranking.Matrices.Create([])), SummaryUnit.Sentences, 4), []), Is.Empty);
    }

    [Test]
    public void Null_is_refused()
    {
        SelectionContext context = Candidates.Of(Ranking.Matrices.Context(Ranking.Matrices.Create([[0]])), SummaryUnit.Sentences, 1);
        foreach (ISentenceSelector selector in new ISentenceSelector[] { new TopRankedSelector(), new NoveltySelector(), new MmrSelector() })
        {
            Assert.That(() => selector.SelectSentences(null!, [1], []), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("context"));
            Assert.That(() => selector.SelectSentences(context, [1], null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("chosen"));
        }
    }

    [Test]
    public void Options_have_the_documented_defaults_and_ranges()
    {
        Assert.That((new NoveltySelector().Redundancy, new NoveltySelector().LengthWeight, new MmrSelector().Lambda), Is.EqualTo((1.0, 1.0, 0.7)));
        Assert.That((new MmrSelector { Lambda = 0 }.Lambda, new MmrSelector { Lambda = 1 }.Lambda), Is.EqualTo((0.0, 1.0)));
        foreach (double lambda in new[] { -0.01, 1.01 })
            Assert.That(() => new MmrSelector { Lambda = lambda }, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("Lambda must be from 0 to 1"));
    }

    private static int[] ChooseRelevant(SelectionContext context, double[] scores)
    {
        List<int> chosen = [];
        new RelevanceSelector().SelectSentences(context, scores, chosen);
        return [.. chosen];
    }

    private static void AssertIsGreedy(int seed, ISentenceSelector selector, Func<SelectionContext, double[], Func<int, IReadOnlyList<int>, double>> valueOf)
    {
        Random random = new(seed);
        RankingContext plain = Candidates.Random(random);
        int[] query = [.. Enumerable.Range(0, plain.Matrix.TermCount).Where(_ => random.Next(8) == 0)];
        RankingContext ranking = new(plain.Document, plain.Language, plain.Matrix, [.. plain.Rows], [], query);
        int n = ranking.Rows.Length;
        double[] scores = Candidates.Scores(random, n);
        if (random.Next(3) == 0) for (int i = 0; i < n; i++) scores[i] -= 0.5;
        if (selector is RelevanceSelector) for (int i = 0; i < n; i++) scores[i] = Math.Max(0, scores[i]);
        SelectionDecision[] decisions = new SelectionDecision[n];
        SelectionContext context = Candidates.Random(random, ranking, decisions);
        NaiveGreedy expected = new NaiveGreedy(context, valueOf(context, scores)).Run();
        List<int> chosen = [];
        selector.SelectSentences(context, scores, chosen);
        Assert.That(chosen, Is.EqualTo(expected.Chosen));
        Assert.That(decisions, Is.EqualTo(expected.Decisions));
    }

    /// <summary>The weight of each term: its rarity by the squared scores of the sentences that have it, and for a word of the question up to as much again as the weightiest, the more the rarer it is.</summary>
    private static double[] Weights(RankingContext ranking, double[] scores)
    {
        double[] weights = new double[ranking.Matrix.TermCount];
        for (int row = 0; row < scores.Length; row++) foreach (int term in ranking.Matrix.RowTerms(row)) weights[term] += scores[row] * scores[row];
        double Rarity(int term) => QueryRelevance.Rarity(ranking.Matrix.RowCount, ranking.Matrix.DocumentFrequencies[term]);
        for (int term = 0; term < weights.Length; term++) weights[term] *= Rarity(term);
        int[] query = [.. ranking.QueryTerms];
        double most = weights.DefaultIfEmpty(0).Max();
        foreach (int term in query) weights[term] += most * Math.Pow(Rarity(term) / query.Max(Rarity), 2);
        return weights;
    }
}

using Summarizer.Ranking;
using Summarizer.Selection;
using Summarizer.Tests.Ranking;

namespace Summarizer.Tests.Selection;

/// <summary>Spending a limit of tokens, with selections and renderings that are written out: a summary of rows 0 and 2 is "0 2".</summary>
public class TokenCostsTests
{
    // Four sentences of 5 words each.
    private static readonly RankingContext Four = CapturedContext.Of("Apples fell down last Monday. Bridges were closed at noon. Deserts grow in north Africa. Engines need more clean oil.").Context;

    [Test]
    public void A_row_costs_what_it_adds_after_another_and_is_counted_once()
    {
        List<string> counted = [];
        TokenCosts costs = new(Four, text =>
        {
            counted.Add(text);
            return text.Length;
        });
        Assert.That(costs.Of(1), Is.EqualTo(" Bridges were closed at noon.".Length));
        Assert.That(costs.Of(1), Is.EqualTo(" Bridges were closed at noon.".Length));
        Assert.That(counted, Is.EqualTo(new[] { " Bridges were closed at noon." }));
    }

    [Test]
    public void A_row_of_no_tokens_costs_one_so_that_a_limit_ends() => Assert.That(new TokenCosts(Four, static _ => 0).Of(0), Is.EqualTo(1));

    [Test]
    public void A_counter_that_adds_up_is_asked_once()
    {
        List<long> limits = [];
        List<int> best = Spend(10, static text => Words(text), limits, without: []);
        Assert.That(best, Is.EqualTo(new[] { 0, 1 }));
        Assert.That(limits, Is.EqualTo(new long[] { 10 }));
    }

    [Test]
    public void Where_the_whole_is_less_than_its_parts_more_is_allowed()
    {
        // Each sentence counts 7 alone, two of them 10: of 10 allowed only one fits, but two are no more than 10.
        List<long> limits = [];
        List<int> best = Spend(10, static text => text.StartsWith(' ') ? 7 : Words(text), limits, without: []);
        Assert.That(best, Is.EqualTo(new[] { 0, 1 }));
        Assert.That(limits[0], Is.EqualTo(10));
        Assert.That(limits[1], Is.EqualTo(14), "one sentence summed up to 7 and came to 5: 10 x 7 / 5");
    }

    [Test]
    public void Where_the_whole_is_more_than_its_parts_the_last_are_given_up()
    {
        // Alone each sentence counts 5, in a summary 7: of three that sum up to 15 only two fit.
        List<long> limits = [];
        List<HashSet<int>> without = [];
        List<int> best = Spend(15, static text => text.StartsWith(' ') ? 5 : Words(text) * 7 / 5, limits, without);
        Assert.That(best, Is.EqualTo(new[] { 0, 1 }));
        Assert.That(without[0], Is.Empty);
        Assert.That(without[1], Is.EqualTo(new[] { 2 }), "the third is not tried again");
    }

    [Test]
    public void What_fits_exactly_is_kept()
    {
        List<int> best = Spend(14, static text => text.StartsWith(' ') ? 4 : Words(text) * 7 / 5, limits: [], without: []);
        Assert.That(best, Is.EqualTo(new[] { 0, 1 }), "three would be 21, two are 14");
    }

    [Test]
    public void Tries_are_few_whatever_the_counter_does()
    {
        List<long> limits = [];
        Random random = new(1);
        Spend(15, text => text.StartsWith(' ') ? 5 : 1 + random.Next(40), limits, without: []);
        Assert.That(limits, Has.Count.InRange(2, 4));
    }

    [Test]
    public void A_limit_below_every_sentence_gives_nothing()
    {
        List<long> limits = [];
        Assert.That(Spend(4, static text => Words(text), limits, without: []), Is.Empty);
        Assert.That(limits, Has.Count.EqualTo(1));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void The_whole_never_goes_above_the_limit(int seed, byte limit)
    {
        Random random = new(seed);
        double factor = 0.3 + (2 * random.NextDouble()), start = random.Next(4);
        int Count(string text) => text.StartsWith(' ') ? 5 : (int)((Words(text) * factor) + start);
        List<long> limits = [];
        List<int> best = Spend(limit % 40, Count, limits, without: []);
        if (best.Count > 0) Assert.That(Count(Rendered(best)), Is.LessThanOrEqualTo(limit % 40));
        Assert.That(limits, Is.All.GreaterThan(0));
    }

    [Test]
    public void A_negative_count_is_refused() =>
        Assert.That(() => new TokenCosts(Four, static _ => -1).Of(0), Throws.InvalidOperationException.With.Message.Contains("negative"));

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Rendered(List<int> rows) => string.Join(' ', rows.Select(static row => Four.Said(row)));

    /// <summary>Selects rows in order, as many as fit by their sum, and notes what it was asked.</summary>
    private static List<int> Spend(long limit, Func<string, int> counter, List<long> limits, List<HashSet<int>> without)
    {
        TokenCosts costs = new(Four, counter);
        return costs.Spend(
            limit,
            (allowed, left) =>
            {
                limits.Add(allowed);
                without.Add([.. left]);
                List<int> rows = [];
                for (int row = 0; row < 4; row++) if (!left.Contains(row) && rows.Sum(costs.Of) + costs.Of(row) <= allowed) rows.Add(row);
                return rows;
            },
            Rendered);
    }
}

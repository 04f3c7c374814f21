using Summarizer.Ranking;

namespace Summarizer.Selection;

/// <summary>What a sentence adds to the tokens of a summary, and the search for a choice that spends a limit of tokens.</summary>
/// <remarks>Tokenizers are not additive and some round, so the sum over the sentences may be some tokens off the count of the whole, either way. Only the count of the whole decides.</remarks>
internal sealed class TokenCosts(RankingContext ranking, Func<string, int> counter)
{
    // What the sum is off by hardly moves from one choice to the next: most limits take one try or two.
    private const int MostTries = 4;

    private readonly int[] _costs = new int[ranking.Rows.Length]; // 0 where not yet known

    /// <summary>Cost of a row after another one, at least 1.</summary>
    public int Of(int row)
    {
        if (_costs[row] > 0) return _costs[row];
        return _costs[row] = Math.Max(1, Count($" {ranking.Said(row)}"));
    }

    /// <summary>
    /// The best of a few choices that spend a limit and never more. Where the whole comes out above the sum, the rows chosen last are given up and others tried in their place; where it
    /// comes out below, the sum may be greater.
    /// </summary>
    /// <param name="limit">Most tokens of the rendered summary.</param>
    /// <param name="select">Chooses rows, best first, without the given ones; their costs sum up to at most a given number.</param>
    /// <param name="render">The summary of given rows.</param>
    public List<int> Spend(long limit, Func<long, IReadOnlySet<int>, List<int>> select, Func<List<int>, string> render)
    {
        HashSet<int> tooMuch = [];
        List<int> best = [];
        long most = 0;
        for (long allowed = limit, tries = 0; tries < MostTries && allowed > 0; tries++)
        {
            List<int> chosen = select(allowed, tooMuch);
            if (chosen.Count == 0) break;
            long used = Count(render(chosen));
            bool isAbove = used > limit;
            if (isAbove) used = Trim(chosen, limit, render, tooMuch);
            if (used >= most) (best, most) = (chosen, used); // the later one knows more of what does not fit
            long sum = Sum(chosen);
            if (used == 0) sum = used = 1;
            long next = sum < used ? limit + sum - used : ((limit * sum) + used - 1) / used; // a text has a start once, but rounding in each sentence
            if (next == allowed && !isAbove) break;
            allowed = Math.Min(next, int.MaxValue);
        }

        return best;
    }

    private long Sum(List<int> rows)
    {
        long sum = 0;
        foreach (int row in rows) sum += Of(row);
        return sum;
    }

    /// <summary>Gives up the rows chosen last until the summary fits, and counts it.</summary>
    private int Trim(List<int> chosen, long limit, Func<List<int>, string> render, HashSet<int> givenUp)
    {
        int fits = 0, over = chosen.Count, used = 0;
        while (over - fits > 1)
        {
            int kept = (fits + over) / 2, count = Count(render(chosen[..kept]));
            if (count <= limit) (fits, used) = (kept, count);
            else over = kept;
        }

        givenUp.UnionWith(chosen[fits..]);
        chosen.RemoveRange(fits, chosen.Count - fits);
        return used;
    }

    private int Count(string text) =>
        counter(text) is >= 0 and int tokens ? tokens : throw new InvalidOperationException("The token counter of SummaryLength.Tokens gave a negative number.");
}

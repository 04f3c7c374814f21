using Summarizer.Ranking;

namespace Summarizer.Selection;

/// <summary>
/// What a sentence adds to the tokens of a summary. Tokenizers are not additive, so the greater of the count alone and after a space is taken: the whole is rarely more
/// than the sum, and <see cref="Keep"/> sees to the rest.
/// </summary>
internal sealed class TokenCosts(RankingContext ranking, Func<string, int> counter)
{
    private readonly int[] _costs = new int[ranking.Rows.Length]; // 0 where not yet known

    /// <summary>Cost of a row, at least 1.</summary>
    public int Of(int row)
    {
        if (_costs[row] > 0) return _costs[row];
        string text = ranking.Sentence(row).Span.Slice(ranking.Document.Text).ToString();
        return _costs[row] = Math.Max(1, Math.Max(Count(text), Count(" " + text)));
    }

    /// <summary>Gives up the rows chosen last until the summary, rendered in its final order, has at most <paramref name="budget"/> tokens; all of them if need be.</summary>
    public void Keep(List<int> chosen, long budget, Func<List<int>, string> render)
    {
        int fits = 0, over = chosen.Count + 1;
        for (int kept = chosen.Count; over - fits > 1; kept = (fits + over) / 2)
        {
            if (Count(render(chosen[..kept])) <= budget) fits = kept;
            else over = kept;
        }

        chosen.RemoveRange(fits, chosen.Count - fits);
    }

    private int Count(string text) =>
        counter(text) is >= 0 and int tokens ? tokens : throw new InvalidOperationException("The token counter of SummaryLength.Tokens gave a negative number.");
}

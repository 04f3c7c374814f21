namespace Summarizer.Cli.Guidance;

/// <summary>What someone who mistyped a word most likely meant.</summary>
internal static class Nearest
{
    private const int ShortestPrefix = 3;

    /// <summary>The candidate fewest slips away; <c>null</c> where none is near.</summary>
    /// <remarks>
    /// A slip is a letter too much, too few, another or two in the wrong order; one is allowed for each three letters, case counts nothing. The beginning of a single candidate is near it as well.
    /// Ties go to the candidate that begins alike, then to the first.
    /// </remarks>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string typed = word.TrimStart('-').ToLowerInvariant();
        if (typed.Length == 0) return null;
        string[] all = [.. candidates.Distinct()];
        string[] begun = typed.Length < ShortestPrefix ? [] : [.. all.Where(c => c.TrimStart('-').StartsWith(typed, StringComparison.OrdinalIgnoreCase))];
        if (begun.Length == 1) return begun[0];
        (string? Name, int Cost) best = (null, int.MaxValue);
        foreach (string candidate in all)
        {
            string name = candidate.TrimStart('-').ToLowerInvariant();
            int slips = Slips(typed, name);
            if (slips > Math.Max(1, Math.Min(typed.Length, name.Length) / 3) || slips >= name.Length) continue;
            int cost = (2 * slips) + (name[0] == typed[0] ? 0 : 1);
            if (cost < best.Cost) best = (candidate, cost);
        }

        return best.Name ?? begun.FirstOrDefault();
    }

    /// <summary>" Did you mean X?", or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) => Hint(To(word, candidates));

    /// <summary>" Did you mean X?", or nothing.</summary>
    public static string Hint(string? meant) => meant is null ? "" : $" Did you mean {meant}?";

    /// <summary>Optimal string alignment distance (Damerau 1964).</summary>
    private static int Slips(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int same = a[i - 1] == b[j - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) least = Math.Min(least, cost[i - 2, j - 2] + 1);
                cost[i, j] = least;
            }
        }

        return cost[a.Length, b.Length];
    }
}

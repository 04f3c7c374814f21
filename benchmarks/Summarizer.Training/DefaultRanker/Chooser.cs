using Summarizer.MachineLearning;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Spends the length as the library's selectors do, on scores in logarithms.</summary>
internal static class Chooser
{
    public static List<int> TopRanked(SummaryCandidates sample, double[] scores)
    {
        List<int> chosen = [];
        long left = sample.Budget;
        HashSet<string> seen = [];
        int[] order = Order(scores);
        foreach (int row in order)
        {
            long cost = sample.CostOf(row, chosen.Count == 0);
            if (left <= 0) break;
            if (cost > left || !seen.Add(string.Join(' ', sample.Terms[row]))) continue;
            left -= cost;
            chosen.Add(row);
        }

        if (chosen.Count == 0 && order.Length > 0) chosen.Add(order[0]);
        chosen.Sort();
        return chosen;
    }

    /// <summary>Best first, each sentence charged for the share of its terms that is said already.</summary>
    public static void Novel(SummaryCandidates sample, double[] scores, double redundancy, List<int> chosen)
    {
        chosen.Clear();
        int n = sample.Count;
        long left = sample.Budget;
        Span<bool> said = sample.TermCount <= 65536 ? stackalloc bool[sample.TermCount] : new bool[sample.TermCount];
        Span<double> values = n <= 8192 ? stackalloc double[n] : new double[n];
        Span<int> fresh = n <= 8192 ? stackalloc int[n] : new int[n];
        for (int i = 0; i < n; i++) values[i] = scores[i];
        while (true)
        {
            int best = -1;
            while (true)
            {
                best = -1;
                for (int i = 0; i < n; i++)
                {
                    if (fresh[i] < 0) continue;
                    if (sample.CostOf(i, chosen.Count == 0) > left) { fresh[i] = -1; continue; }
                    if (best < 0 || values[i] > values[best]) best = i;
                }

                if (best < 0 || fresh[best] == chosen.Count) break;
                int[] terms = sample.Terms[best];
                int known = 0;
                foreach (int t in terms) if (said[t]) known++;
                values[best] = scores[best] - (terms.Length > 0 ? redundancy * known / terms.Length : 0);
                fresh[best] = known == terms.Length && known > 0 && Repeats(sample, best, chosen) ? -1 : chosen.Count;
            }

            if (best < 0) break;
            left -= sample.CostOf(best, chosen.Count == 0);
            fresh[best] = -1;
            chosen.Add(best);
            foreach (int t in sample.Terms[best]) said[t] = true;
        }

        if (chosen.Count == 0 && n > 0)
        {
            int best = 0;
            for (int i = 1; i < n; i++) if (scores[i] > scores[best]) best = i;
            chosen.Add(best);
        }

        chosen.Sort();
    }

    private static bool Repeats(SummaryCandidates sample, int row, List<int> chosen)
    {
        foreach (int c in chosen) if (sample.Terms[c].AsSpan().SequenceEqual(sample.Terms[row])) return true;
        return false;
    }

    private static int[] Order(double[] scores)
    {
        int[] order = [.. Enumerable.Range(0, scores.Length)];
        Array.Sort(order, (a, b) => scores[a] != scores[b] ? scores[b].CompareTo(scores[a]) : a.CompareTo(b));
        return order;
    }
}

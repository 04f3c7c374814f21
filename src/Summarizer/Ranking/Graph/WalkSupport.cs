namespace Summarizer.Ranking.Graph;

/// <summary>Finds, for sentences of a settled walk, the neighbours that give them most: d r[j] w(j, i) / out(j) for the edge from j to i.</summary>
internal static class WalkSupport
{
    private const int Most = 3;

    /// <summary>For each row asked for, its best neighbours with their share of its score; O(postings of the row's terms x terms) a row.</summary>
    /// <param name="graph">The graph that was walked.</param>
    /// <param name="damping">Its damping factor.</param>
    /// <param name="scores">Where it settled.</param>
    /// <param name="rows">The rows to explain.</param>
    /// <param name="cancellationToken">Checked for every row.</param>
    public static SupportShare[][] Find<T>(WalkGraph<T> graph, double damping, ReadOnlySpan<double> scores, ReadOnlySpan<int> rows, CancellationToken cancellationToken)
        where T : ISeparableSimilarity
    {
        T similarity = graph.Similarity;
        double[] outgoing = new double[graph.Count], sums = new double[similarity.TermCount * similarity.Lanes];
        graph.SumOutgoing(outgoing, cancellationToken);
        List<int>[] postings = Postings(similarity);
        SupportShare[][] support = new SupportShare[rows.Length][];
        HashSet<int> neighbours = [];
        List<SupportShare> found = [];
        for (int k = 0; k < rows.Length; k++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int to = rows[k];
            similarity.Add(to, 1, sums);
            foreach (int term in similarity.TermsOf(to)) neighbours.UnionWith(postings[term]);
            neighbours.Remove(to);
            foreach (int from in neighbours)
            {
                double mass = outgoing[from] > 0 ? damping * scores[from] * graph.Weigh(from, to, similarity.Dot(from, sums)) / outgoing[from] : 0;
                if (mass > 0) found.Add(new SupportShare(from, mass / scores[to]));
            }

            found.Sort(static (a, b) => a.Share != b.Share ? b.Share.CompareTo(a.Share) : a.Index.CompareTo(b.Index));
            support[k] = [.. found.Take(Most)];
            found.Clear();
            neighbours.Clear();
            foreach (int term in similarity.TermsOf(to)) sums.AsSpan(term * similarity.Lanes, similarity.Lanes).Clear();
        }

        return support;
    }

    private static List<int>[] Postings<T>(T similarity)
        where T : ISeparableSimilarity
    {
        List<int>[] postings = [.. Enumerable.Range(0, similarity.TermCount).Select(static _ => new List<int>())];
        for (int i = 0; i < similarity.Count; i++) foreach (int term in similarity.TermsOf(i)) postings[term].Add(i);
        return postings;
    }
}

using Summarizer.Ranking.Graph;

namespace Summarizer.Ranking;

/// <summary>Spherical k-means over sentences (Dhillon and Modha 2001), from evenly spaced sentences, a fixed number of rounds: the same on every machine.</summary>
internal static class SentenceClusters
{
    private const int Rounds = 8;

    /// <summary>The cluster of each sentence, from 0; O(rounds x clusters x pairs).</summary>
    public static int[] Of(DotProductSimilarity vectors, int count, CancellationToken cancellationToken)
    {
        int n = vectors.Count;
        int[] clusters = new int[n];
        for (int i = 0; i < n; i++) clusters[i] = (int)((long)i * count / n);
        double[] centroid = new double[vectors.TermCount], best = new double[n];
        for (int round = 0; round < Rounds; round++)
        {
            int[] next = [.. clusters];
            Array.Fill(best, 0);
            for (int c = 0; c < count; c++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Array.Clear(centroid);
                for (int i = 0; i < n; i++) if (clusters[i] == c) vectors.Add(i, 1, centroid);
                double squares = 0;
                foreach (double x in centroid) squares += x * x;
                for (int i = 0; i < n && squares > 0; i++)
                {
                    double product = vectors.Dot(i, centroid) / Math.Sqrt(squares);
                    if (product > best[i]) (best[i], next[i]) = (product, c);
                }
            }

            if (next.AsSpan().SequenceEqual(clusters)) break;
            clusters = next;
        }

        return clusters;
    }
}

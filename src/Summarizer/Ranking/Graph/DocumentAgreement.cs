using Summarizer.Terms;

namespace Summarizer.Ranking.Graph;

/// <summary>
/// How much the other documents of a cluster say of what a sentence says: its mean cosine with the sentences of each other document, documents counting alike
/// whatever their length, over tf-idf vectors (cluster centrality as in Erkan and Radev 2004, without a sentence's own document).
/// </summary>
internal static class DocumentAgreement
{
    /// <summary>Writes the agreement of each sentence; 0 for a single document. O(pairs).</summary>
    public static void Read(RankingContext context, Span<double> agreement, CancellationToken cancellationToken)
    {
        int n = agreement.Length;
        agreement.Clear();
        if (!context.HasSeveralTexts) return;
        using DotProductSimilarity cosine = new(context.Matrix, TermWeights.InverseFrequency(context.Matrix));
        double[] all = new double[cosine.TermCount], own = new double[cosine.TermCount];
        for (int start = 0; start < n;)
        {
            int end = End(context, start, n);
            for (int i = start; i < end; i++) cosine.Add(i, 1.0 / (end - start), all);
            start = end;
        }

        for (int start = 0; start < n;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = End(context, start, n);
            for (int i = start; i < end; i++) cosine.Add(i, 1.0 / (end - start), own);
            for (int i = start; i < end; i++) agreement[i] = cosine.Dot(i, all) - cosine.Dot(i, own);
            for (int i = start; i < end; i++) foreach (int term in cosine.TermsOf(i)) own[term] = 0;
            start = end;
        }
    }

    private static int End(RankingContext context, int start, int count)
    {
        int end = start + 1;
        while (end < count && context.Sentence(end).Source == context.Sentence(start).Source) end++;
        return end;
    }
}

using System.Buffers;
using Summarizer.Terms;

namespace Summarizer.Ranking.Priors;

/// <summary>
/// Signals of <see cref="TextRank"/> from the title, where there is one: the terms that a sentence shares with it (Edmundson 1969), and the likeness to other sentences that do. Two passes over the matrix.
/// </summary>
internal static class TextRankTitle
{
    private const int ColumnCount = 4;

    /// <summary>Compares each sentence with the title.</summary>
    /// <param name="context">The sentences and the title's terms, of which only those count that the text has.</param>
    /// <param name="buffer">At least <see cref="ColumnCount"/> columns.</param>
    /// <param name="sink">Takes the signals and the trait.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public static void Read(RankingContext context, Span<double> buffer, ITextRankSink sink, CancellationToken cancellationToken)
    {
        int n = context.Matrix.RowCount;
        Span<double> cosine = buffer[..n], share = buffer[n..(2 * n)], near = buffer[(2 * n)..(3 * n)], norms = buffer[(3 * n)..(4 * n)];
        buffer[..(3 * n)].Clear();
        if (!context.TitleTerms.IsEmpty) Compare(context, cosine, share, near, norms, cancellationToken);
        double fit = 0;
        foreach (double s in share) fit = Math.Max(fit, s);
        sink.Add(TextRankTrait.TitleFit, fit);
        sink.Add(TextRankSignal.Title, cosine);
        sink.Add(TextRankSignal.TitleShare, share);
        sink.Add(TextRankSignal.TitleContext, near);
    }

    private static void Compare(RankingContext context, Span<double> cosine, Span<double> share, Span<double> near, Span<double> norms, CancellationToken cancellationToken)
    {
        SentenceTermMatrix matrix = context.Matrix;
        ReadOnlySpan<int> title = context.TitleTerms;
        double[] weights = TermWeights.OfWanted(matrix), pooled = ArrayPool<double>.Shared.Rent(2 * matrix.TermCount);
        Span<double> wanted = pooled.AsSpan(0, matrix.TermCount), sums = pooled.AsSpan(matrix.TermCount, matrix.TermCount);
        wanted.Clear();
        sums.Clear();
        double total = 0;
        foreach (int t in title) total += wanted[t] = weights[t];
        for (int i = 0; i < matrix.RowCount; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<int> terms = matrix.RowTerms(i);
            double shared = 0, squares = 0;
            int common = 0;
            foreach (int t in terms)
            {
                squares += weights[t] * weights[t];
                shared += wanted[t];
                if (wanted[t] > 0) common++;
            }

            norms[i] = Math.Sqrt(squares);
            if (common == 0) continue;
            cosine[i] = common / Math.Sqrt(title.Length * (terms.Length + 1.0));
            share[i] = shared / total;
            foreach (int t in terms) sums[t] += share[i] * share[i] * weights[t] / norms[i];
        }

        for (int i = 0; i < matrix.RowCount; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            double sum = 0;
            foreach (int t in matrix.RowTerms(i)) sum += weights[t] * sums[t];
            near[i] = norms[i] > 0 ? (sum / norms[i]) - (share[i] * share[i]) : 0; // less its likeness to itself
        }

        ArrayPool<double>.Shared.Return(pooled);
    }
}

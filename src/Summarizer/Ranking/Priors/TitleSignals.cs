using System.Buffers;
using Summarizer.Terms;

namespace Summarizer.Ranking.Priors;

/// <summary>
/// Signals of <see cref="FittedPrior"/> from the title, where there is one: the terms that a sentence shares with it (Edmundson 1969). One pass over the matrix.
/// </summary>
internal static class TitleSignals
{
    private const int ColumnCount = 2;

    /// <summary>Compares each sentence with the title.</summary>
    /// <param name="context">The sentences and the title's terms, of which only those count that the text has.</param>
    /// <param name="buffer">At least <see cref="ColumnCount"/> columns.</param>
    /// <param name="sink">Takes the signals and the trait.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public static void Read(RankingContext context, Span<double> buffer, ISignalSink sink, CancellationToken cancellationToken)
    {
        int n = context.Matrix.RowCount;
        Span<double> cosine = buffer[..n], share = buffer[n..(2 * n)];
        buffer[..(2 * n)].Clear();
        if (!context.TitleTerms.IsEmpty) Compare(context, cosine, share, cancellationToken);
        double fit = 0;
        foreach (double s in share) fit = Math.Max(fit, s);
        sink.Add(TextTrait.TitleFit, fit);
        sink.Add(SentenceSignal.Title, cosine);
        sink.Add(SentenceSignal.TitleShare, share);
    }

    private static void Compare(RankingContext context, Span<double> cosine, Span<double> share, CancellationToken cancellationToken)
    {
        SentenceTermMatrix matrix = context.Matrix;
        ReadOnlySpan<int> title = context.TitleTerms;
        double[] weights = TermWeights.OfWanted(matrix), pooled = ArrayPool<double>.Shared.Rent(matrix.TermCount);
        Span<double> wanted = pooled.AsSpan(0, matrix.TermCount);
        wanted.Clear();
        double total = 0;
        foreach (int t in title) total += wanted[t] = weights[t];
        for (int i = 0; i < matrix.RowCount; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<int> terms = matrix.RowTerms(i);
            double shared = 0;
            int common = 0;
            foreach (int t in terms)
            {
                shared += wanted[t];
                if (wanted[t] > 0) common++;
            }

            if (common == 0) continue;
            cosine[i] = common / Math.Sqrt(title.Length * (terms.Length + 1.0));
            share[i] = shared / total;
        }

        ArrayPool<double>.Shared.Return(pooled);
    }
}

using System.Buffers;
using Summarizer.Ranking.Graph;

namespace Summarizer.Ranking.Priors;

/// <summary>Reads all signals and traits of <see cref="TextRank"/> from a text.</summary>
internal static class TextRankSignals
{
    /// <summary>Number of signals.</summary>
    public const int Count = (int)TextRankSignal.ParagraphPlace + 1;

    /// <summary>Number of traits.</summary>
    public const int TraitCount = (int)TextRankTrait.TitleFit + 1;

    private const int ColumnCount = 13;

    /// <summary>Reports every signal and trait once; O(tokens + pairs).</summary>
    public static void Read(RankingContext context, ITextRankSink sink, CancellationToken cancellationToken)
    {
        int n = context.Matrix.RowCount;
        double[] pooled = ArrayPool<double>.Shared.Rent(n * ColumnCount);
        int[] rows = ArrayPool<int>.Shared.Rent(2 * n);
        Span<double> buffer = pooled.AsSpan(0, n * ColumnCount);
        Span<int> words = rows.AsSpan(0, n), starts = rows.AsSpan(n, n);
        int texts = TextRankPosition.FindTexts(context, starts);
        TextRankSurface.Read(context, words, buffer, sink, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        TextRankPosition.Read(context, words, starts, texts, buffer, sink);
        cancellationToken.ThrowIfCancellationRequested();
        TextRankTerms.Read(context.Matrix, buffer, sink, cancellationToken);
        TextRankTitle.Read(context, buffer, sink, cancellationToken);
        TextRankSimilarity.Read(context.Matrix, starts, buffer, sink, cancellationToken);
        DocumentAgreement.Read(context, buffer[..n], cancellationToken);
        sink.Add(TextRankSignal.Agreement, buffer[..n]);
        ArrayPool<double>.Shared.Return(pooled);
        ArrayPool<int>.Shared.Return(rows);
    }
}

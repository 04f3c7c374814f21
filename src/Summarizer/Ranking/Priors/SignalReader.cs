using System.Buffers;

namespace Summarizer.Ranking.Priors;

/// <summary>Reads all signals and traits of <see cref="FittedPrior"/> from a text.</summary>
internal static class SignalReader
{
    /// <summary>Number of signals.</summary>
    public const int Count = (int)SentenceSignal.LogPlace + 1;

    /// <summary>Number of traits.</summary>
    public const int TraitCount = (int)TextTrait.TitleFit + 1;

    private const int ColumnCount = 6;

    /// <summary>Reports every signal and trait once; O(tokens + pairs).</summary>
    public static void Read(RankingContext context, ISignalSink sink, CancellationToken cancellationToken)
    {
        int n = context.Matrix.RowCount;
        double[] pooled = ArrayPool<double>.Shared.Rent(n * ColumnCount);
        int[] rows = ArrayPool<int>.Shared.Rent(2 * n);
        Span<double> buffer = pooled.AsSpan(0, n * ColumnCount);
        Span<int> words = rows.AsSpan(0, n), starts = rows.AsSpan(n, n);
        int texts = PositionSignals.FindTexts(context, starts);
        SurfaceSignals.Read(context, words, buffer, sink, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        PositionSignals.Read(context, words, starts, texts, buffer, sink);
        cancellationToken.ThrowIfCancellationRequested();
        TermSignals.Read(context.Matrix, buffer, sink, cancellationToken);
        TitleSignals.Read(context, buffer, sink, cancellationToken);
        ArrayPool<double>.Shared.Return(pooled);
        ArrayPool<int>.Shared.Return(rows);
    }
}

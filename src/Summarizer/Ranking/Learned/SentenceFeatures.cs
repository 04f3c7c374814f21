using System.Buffers;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer.Ranking.Learned;

/// <summary>
/// The features of each candidate sentence for <see cref="LearnedRanker"/>: a table sentences x <see cref="Count"/> in one pooled buffer, row by row. Dispose it.
/// </summary>
/// <remarks>
/// The signals of <see cref="FittedPrior"/>; the score of <see cref="TextRank"/> and that of a walk without a prior; for some of them the rank in the document; the same of the neighbouring sentences; what
/// the sentence shares with the one before, the one after and the first; and the traits of the text, alike in all rows; and what <see cref="CueWords"/> say of its words.
/// </remarks>
public sealed class SentenceFeatures : ISignalSink, IDisposable
{
    private static readonly SentenceSignal[] Ranked = [SentenceSignal.MeanLogFrequency, SentenceSignal.LogLength];

    private static readonly SentenceSignal[] Neighbouring = [SentenceSignal.LogLength, SentenceSignal.Quote, SentenceSignal.MeanRootProbability];

    private static readonly string[] Others =
    [
        "TextRank", "TextRank.Rank", "TextRank.Place", "TextRank.Previous", "TextRank.Next", "Centrality", "Centrality.Rank", "Centrality.Previous", "Centrality.Next",
        "SharedWithPrevious", "SharedWithNext", "SharedWithFirst",
    ];

    private static readonly TextRank Walk = new(), Centrality = TextRank.ContinuousLexRank;

    private const int RankStart = SignalReader.Count + SignalReader.TraitCount;

    /// <summary>The feature that is the score of <see cref="TextRank"/>, in logarithms around 0.</summary>
    public static int TextRankScore { get; } = RankStart + Ranked.Length + (2 * Neighbouring.Length);

    private readonly PriorNet _scorer;
    private float[] _values;

    private SentenceFeatures(int rows)
    {
        Rows = rows;
        _values = ArrayPool<float>.Shared.Rent(rows * Count);
        _scorer = new PriorNet(rows);
    }

    /// <summary>The name of each feature; a trained model holds these to be sure of what it reads.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Enumerable.Range(0, SignalReader.Count).Select(static i => ((SentenceSignal)i).ToString()),
        .. Enumerable.Range(0, SignalReader.TraitCount).Select(static i => $"Text.{(TextTrait)i}"),
        .. Ranked.Select(static s => $"{s}.Rank"),
        .. Neighbouring.Select(static s => $"{s}.Previous"),
        .. Neighbouring.Select(static s => $"{s}.Next"),
        .. Others,
        .. CueWords.Features,
    ];

    /// <summary>Number of features.</summary>
    public static int Count { get; } = Names.Count;

    /// <summary>Number of sentences.</summary>
    public int Rows { get; }

    /// <summary>All features, row by row.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, Math.Min(_values.Length, Rows * Count));

    /// <summary>Place of the first of what <see cref="CueWords"/> tells.</summary>
    public static int CueStart { get; } = Names.Count - CueWords.Features.Length;

    /// <summary>Reads the features of all candidates; O(tokens + pairs + n log n).</summary>
    /// <param name="context">The candidates.</param>
    /// <param name="cues">What is known of words; <see cref="CueWords.None"/> leaves their features 0.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="cues"/> is null.</exception>
    public static SentenceFeatures Read(RankingContext context, CueWords cues, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(cues);
        SentenceFeatures features = new(context.Matrix.RowCount);
        if (features.Rows == 0) return features;
        SignalReader.Read(context, features, cancellationToken);
        features.Derive(context, cancellationToken);
        cues.Read(context, features._values, Count, CueStart);
        return features;
    }

    /// <inheritdoc/>
    void ISignalSink.Add(SentenceSignal signal, Span<double> column)
    {
        _scorer.Add(signal, column);
        if (PriorNet.IsStandardised(signal)) PriorNet.Standardise(column);
        for (int i = 0; i < column.Length; i++) _values[(i * Count) + (int)signal] = (float)column[i];
    }

    /// <inheritdoc/>
    void ISignalSink.Add(TextTrait trait, double value)
    {
        _scorer.Add(trait, value);
        for (int i = 0; i < Rows; i++) _values[(i * Count) + SignalReader.Count + (int)trait] = (float)value;
    }

    /// <summary>Returns the table to its pool; <see cref="Values"/> is empty afterwards.</summary>
    public void Dispose()
    {
        _scorer.Dispose();
        if (_values.Length > 0) ArrayPool<float>.Shared.Return(_values);
        _values = [];
    }

    private void Derive(RankingContext context, CancellationToken cancellationToken)
    {
        SentenceTermMatrix matrix = context.Matrix;
        double[] pooled = ArrayPool<double>.Shared.Rent(3 * Rows);
        Span<double> column = pooled.AsSpan(0, Rows), sorted = pooled.AsSpan(Rows, Rows), restart = pooled.AsSpan(2 * Rows, Rows);
        int next = RankStart;
        foreach (SentenceSignal signal in Ranked)
        {
            for (int i = 0; i < Rows; i++) column[i] = _values[(i * Count) + (int)signal];
            RankShare.Write(column, sorted, _values, Count, next++, 1.0 / Rows);
        }

        foreach (SentenceSignal signal in Neighbouring) CopyNeighbour((int)signal, next++, -1);
        foreach (SentenceSignal signal in Neighbouring) CopyNeighbour((int)signal, next++, 1);
        int score = next;
        _scorer.CopyTo(restart);
        PortableMath.Share(restart);
        Walk.WalkFrom(context, pooled.AsMemory(2 * Rows, Rows), Walk.DampingFactor * _scorer.Reach, column, cancellationToken);
        WriteLogarithms(column, score);
        RankShare.Write(column, sorted, _values, Count, score + 1, 1.0 / Rows);
        RankShare.Write(column, sorted, _values, Count, score + 2, 1);
        CopyNeighbour(score, score + 3, -1);
        CopyNeighbour(score, score + 4, 1);
        restart.Fill(1.0 / Rows);
        Centrality.WalkFrom(context, pooled.AsMemory(2 * Rows, Rows), Centrality.DampingFactor, column, cancellationToken);
        WriteLogarithms(column, score + 5);
        RankShare.Write(column, sorted, _values, Count, score + 6, 1.0 / Rows);
        CopyNeighbour(score + 5, score + 7, -1);
        CopyNeighbour(score + 5, score + 8, 1);
        for (int i = 0; i < Rows; i++)
        {
            Span<float> row = _values.AsSpan((i * Count) + score + 9, 3);
            row[0] = i > 0 ? Shared(matrix.RowTerms(i), matrix.RowTerms(i - 1)) : 0;
            row[1] = i < Rows - 1 ? Shared(matrix.RowTerms(i), matrix.RowTerms(i + 1)) : 0;
            row[2] = i > 0 ? Shared(matrix.RowTerms(i), matrix.RowTerms(0)) : 0;
        }

        ArrayPool<double>.Shared.Return(pooled);
    }

    /// <summary>Writes the logarithms of scores, around 0.</summary>
    private void WriteLogarithms(Span<double> scores, int feature)
    {
        double mean = 0;
        foreach (ref double v in scores) mean += (v = PortableMath.Log(v)) / Rows;
        for (int i = 0; i < Rows; i++) _values[(i * Count) + feature] = (float)(scores[i] - mean);
    }

    private void CopyNeighbour(int from, int to, int step)
    {
        for (int i = 0; i < Rows; i++)
        {
            int neighbour = i + step;
            _values[(i * Count) + to] = neighbour >= 0 && neighbour < Rows ? _values[(neighbour * Count) + from] : -5;
        }
    }

    /// <summary>Cosine of two sets of terms.</summary>
    private static float Shared(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int common = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            int order = a[i] - b[j];
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return common == 0 ? 0 : (float)(common / Math.Sqrt((double)a.Length * b.Length));
    }
}

using System.Buffers;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer.Ranking.Learned;

/// <summary>
/// What <see cref="LearnedRanker"/> knows of each candidate sentence: a table sentences x <see cref="Count"/> in one pooled buffer, row by row. Dispose it.
/// </summary>
/// <remarks>
/// The signals of <see cref="TextRank"/> with its own score; for some of them the rank in the document; the same of the neighbouring sentences; what
/// the sentence shares with the one before, the one after and the first; and the traits of the text, alike in all rows; and what <see cref="CueWords"/> say of its words.
/// </remarks>
internal sealed class SentenceFeatures : ITextRankSink, IDisposable
{
    private static readonly TextRankSignal[] Ranked =
    [
        TextRankSignal.TwoStepCentrality, TextRankSignal.NearLater, TextRankSignal.RareCentrality, TextRankSignal.MeanLogFrequency, TextRankSignal.LogLength,
    ];

    private static readonly TextRankSignal[] Neighbouring = [TextRankSignal.LogLength, TextRankSignal.TwoStepCentrality, TextRankSignal.Quote, TextRankSignal.MeanRootProbability];

    private static readonly string[] Others =
        ["TextRank", "TextRank.Rank", "TextRank.Place", "TextRank.Previous", "TextRank.Next", "SharedWithPrevious", "SharedWithNext", "SharedWithFirst"];

    private const int RankStart = TextRankSignals.Count + TextRankSignals.TraitCount;

    /// <summary>The feature that is the score of <see cref="TextRank"/>, in logarithms around 0.</summary>
    public static readonly int TextRankScore = RankStart + Ranked.Length + (2 * Neighbouring.Length);

    private readonly TextRankScorer _scorer;
    private float[] _values;

    private SentenceFeatures(int rows)
    {
        Rows = rows;
        _values = ArrayPool<float>.Shared.Rent(rows * Count);
        _scorer = new TextRankScorer(rows);
    }

    /// <summary>The name of each feature; a trained model holds these to be sure of what it reads.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Enumerable.Range(0, TextRankSignals.Count).Select(static i => ((TextRankSignal)i).ToString()),
        .. Enumerable.Range(0, TextRankSignals.TraitCount).Select(static i => $"Text.{(TextRankTrait)i}"),
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
    public ReadOnlySpan<float> Values => _values.AsSpan(0, Rows * Count);

    /// <summary>Place of the first of what <see cref="CueWords"/> tells.</summary>
    public static int CueStart { get; } = Names.Count - CueWords.Features.Length;

    /// <summary>Reads the features of all candidates; O(tokens + pairs + n log n).</summary>
    public static SentenceFeatures Read(RankingContext context, CueWords cues, CancellationToken cancellationToken)
    {
        SentenceFeatures features = new(context.Matrix.RowCount);
        if (features.Rows == 0) return features;
        TextRankSignals.Read(context, features, cancellationToken);
        features.Derive(context.Matrix);
        cues.Read(context, features._values, Count, CueStart);
        return features;
    }

    /// <inheritdoc/>
    void ITextRankSink.Add(TextRankSignal signal, Span<double> column)
    {
        _scorer.Add(signal, column);
        if (TextRankScorer.IsStandardised(signal)) TextRankScorer.Standardise(column);
        for (int i = 0; i < column.Length; i++) _values[(i * Count) + (int)signal] = (float)column[i];
    }

    /// <inheritdoc/>
    void ITextRankSink.Add(TextRankTrait trait, double value)
    {
        _scorer.Add(trait, value);
        for (int i = 0; i < Rows; i++) _values[(i * Count) + TextRankSignals.Count + (int)trait] = (float)value;
    }

    public void Dispose()
    {
        _scorer.Dispose();
        ArrayPool<float>.Shared.Return(_values);
        _values = [];
    }

    private void Derive(SentenceTermMatrix matrix)
    {
        double[] pooled = ArrayPool<double>.Shared.Rent(2 * Rows);
        Span<double> column = pooled.AsSpan(0, Rows), sorted = pooled.AsSpan(Rows, Rows);
        int next = RankStart;
        foreach (TextRankSignal signal in Ranked)
        {
            for (int i = 0; i < Rows; i++) column[i] = _values[(i * Count) + (int)signal];
            RankShare.Write(column, sorted, _values, Count, next++, 1.0 / Rows);
        }

        foreach (TextRankSignal signal in Neighbouring) CopyNeighbour((int)signal, next++, -1);
        foreach (TextRankSignal signal in Neighbouring) CopyNeighbour((int)signal, next++, 1);
        int score = next;
        _scorer.CopyTo(column);
        double mean = 0;
        foreach (double v in column) mean += v / Rows;
        for (int i = 0; i < Rows; i++) _values[(i * Count) + score] = (float)(column[i] - mean);
        RankShare.Write(column, sorted, _values, Count, score + 1, 1.0 / Rows);
        RankShare.Write(column, sorted, _values, Count, score + 2, 1);
        CopyNeighbour(score, score + 3, -1);
        CopyNeighbour(score, score + 4, 1);
        for (int i = 0; i < Rows; i++)
        {
            Span<float> row = _values.AsSpan((i * Count) + score + 5, 3);
            row[0] = i > 0 ? Shared(matrix.RowTerms(i), matrix.RowTerms(i - 1)) : 0;
            row[1] = i < Rows - 1 ? Shared(matrix.RowTerms(i), matrix.RowTerms(i + 1)) : 0;
            row[2] = i > 0 ? Shared(matrix.RowTerms(i), matrix.RowTerms(0)) : 0;
        }

        ArrayPool<double>.Shared.Return(pooled);
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

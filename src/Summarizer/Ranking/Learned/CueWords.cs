using System.Buffers;
using System.Runtime.CompilerServices;
using Summarizer.Text;

namespace Summarizer.Ranking.Learned;

/// <summary>
/// How much the words of a sentence, and its pairs of neighbouring words, speak for or against it: Edmundson's (1969) cue method with learned weights. Words are known by
/// a hash of their folded characters (feature hashing, Weinberger et al. 2009), whatever the language; numbers count as one word, stop words and marks as words.
/// </summary>
/// <remarks>Immutable and thread-safe. Without weights, all features are 0.</remarks>
public sealed class CueWords
{
    /// <summary>Logarithm of the number of weights.</summary>
    public const int Bits = 15;

    /// <summary>Names of the features it tells.</summary>
    internal static readonly string[] Features = ["Cues.Mean", "Cues.Best", "Cues.Worst", "Cues.Rank"];

    // A few words tell little: each sentence is taken to have this many more that say nothing.
    private const int Prior = 10;

    private readonly sbyte[] _weights;
    private readonly double _unit;

    /// <summary>Creates cues from learned weights.</summary>
    /// <param name="weights">Empty, or 2 to the power of <see cref="Bits"/> weights.</param>
    /// <param name="unit">What a weight of 1 counts; at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="InvalidDataException">Another number of weights, or a unit that is negative or not finite.</exception>
    public CueWords(sbyte[] weights, double unit)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Length is not (0 or 1 << Bits)) throw new InvalidDataException($"The model has {weights.Length} cue weights: expected {1 << Bits} or none.");
        if (!(unit >= 0 && double.IsFinite(unit))) throw new InvalidDataException($"The unit of the model's cue weights is {unit}: it must be at least 0.");
        _weights = weights;
        _unit = unit;
    }

    /// <summary>No cues.</summary>
    public static CueWords None { get; } = new([], 0);

    internal ReadOnlySpan<sbyte> Weights => _weights;

    internal double Unit => _unit;

    /// <summary>Writes the features of all candidates into a table.</summary>
    /// <param name="context">The candidates.</param>
    /// <param name="table">Row after row.</param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="first">Place of the first feature in a row.</param>
    internal void Read(RankingContext context, Span<float> table, int stride, int first)
    {
        int rows = context.Rows.Length;
        int[] places = ArrayPool<int>.Shared.Rent(256);
        for (int row = 0; row < rows; row++) Summarize(_weights.Length == 0 ? [] : Places(context, row, ref places), table.Slice((row * stride) + first, Features.Length));
        ArrayPool<int>.Shared.Return(places);
        Rank(table, rows, stride, first);
    }

    /// <summary>Writes the features of sentences into a table.</summary>
    /// <param name="places">For each row what <see cref="Places(RankingContext, int)"/> gives.</param>
    /// <param name="table">Row after row.</param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="first">Place of the first feature in a row: <see cref="SentenceFeatures.CueStart"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null.</exception>
    public void Read(IReadOnlyList<int[]> places, Span<float> table, int stride, int first)
    {
        ArgumentNullException.ThrowIfNull(places);
        for (int row = 0; row < places.Count; row++) Summarize(places[row], table.Slice((row * stride) + first, Features.Length));
        Rank(table, places.Count, stride, first);
    }

    /// <summary>The places in the table of weights of a sentence's words and pairs of words.</summary>
    /// <param name="context">The candidates.</param>
    /// <param name="row">Which.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static int[] Places(RankingContext context, int row)
    {
        ArgumentNullException.ThrowIfNull(context);
        int[] pooled = ArrayPool<int>.Shared.Rent(256);
        int[] places = Places(context, row, ref pooled).ToArray();
        ArrayPool<int>.Shared.Return(pooled);
        return places;
    }

    /// <summary>The same without an array for each.</summary>
    /// <param name="context">The candidates.</param>
    /// <param name="row">Which.</param>
    /// <param name="buffer">Pooled; replaced by a longer one where need be.</param>
    internal static ReadOnlySpan<int> Places(RankingContext context, int row, ref int[] buffer)
    {
        Sentence sentence = context.Sentence(row);
        if (buffer.Length < 2 * sentence.TokenCount)
        {
            ArrayPool<int>.Shared.Return(buffer);
            buffer = ArrayPool<int>.Shared.Rent(2 * sentence.TokenCount);
        }

        string text = context.Document.Text;
        uint before = 1;
        int count = 0;
        foreach (Token token in context.Document.Tokens.Slice(sentence.FirstToken, sentence.TokenCount))
        {
            uint word = token.Kind == TokenKind.Number ? 2 : Hash(token.Span.Slice(text));
            buffer[count++] = Place(word);
            buffer[count++] = Place((before * 0x85EBCA6B) ^ (word + 0x27D4EB2F));
            before = word;
        }

        return buffer.AsSpan(0, count);
    }

    /// <summary>Number of words that a sentence with so many places counts as.</summary>
    public static double Length(int places) => (0.5 * places) + Prior;

    /// <summary>
    /// What is left of a mean beyond a threshold; 0 within it (soft threshold, Donoho 1995). Where cue words decide, in reports and papers, they speak up; in news their means are small, and chance.
    /// </summary>
    internal static double Shrink(double mean, double threshold) => mean > threshold ? mean - threshold : mean < -threshold ? mean + threshold : 0;

    private void Summarize(ReadOnlySpan<int> places, Span<float> features)
    {
        int sum = 0, best = 0, worst = 0;
        foreach (int place in places)
        {
            int weight = _weights.Length == 0 ? 0 : _weights[place];
            sum += weight;
            best = Math.Max(best, weight);
            worst = Math.Min(worst, weight);
        }

        features[0] = (float)(_unit * sum / Length(places.Length));
        features[1] = (float)(_unit * best);
        features[2] = (float)(_unit * worst);
    }

    /// <summary>The share of sentences with a greater mean.</summary>
    private static void Rank(Span<float> table, int rows, int stride, int first)
    {
        double[] pooled = ArrayPool<double>.Shared.Rent(2 * rows);
        Span<double> means = pooled.AsSpan(0, rows);
        for (int row = 0; row < rows; row++) means[row] = table[(row * stride) + first];
        RankShare.Write(means, pooled.AsSpan(rows, rows), table, stride, first + 3, 1.0 / rows);
        ArrayPool<double>.Shared.Return(pooled);
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ Fold(c)) * 16777619;
        return hash;
    }

    private static char Fold(char c) => c < 0x80 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : c == '\u0130' ? 'i' : char.ToLowerInvariant(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(uint hash) => (int)(((hash ^ (hash >> 15)) * 0x9E3779B1) >> (32 - Bits));
}

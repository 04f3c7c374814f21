namespace Summarizer.Segmentation.Unmarked;

/// <summary>Tells how likely a speaker pauses between two words, by the words around the gap and the length of what was said since the last pause.</summary>
/// <remarks>
/// A logistic regression in whole numbers. Of the features of words only the telling ones are kept, each with a few check bits so that others are not taken for them: an entry is
/// 8 check bits and a weight of 8 bits, and stands in one of two places of a table.
/// </remarks>
/// <param name="words">The table of <see cref="PauseFeatures.FillWords"/>, a power of two entries; empty where no text of the language was learned from.</param>
/// <param name="kinds">The weights of <see cref="PauseFeatures.FillKinds"/>, used without the former.</param>
/// <param name="lengths">What a unit of 1 to <see cref="LongestUnit"/> words counts.</param>
internal sealed class PauseModel(ushort[] words, sbyte[] kinds, short[] lengths)
{
    /// <summary>The most words of a unit.</summary>
    public const int LongestUnit = 60;

    /// <summary>What the weights count in: an eighth of a logit.</summary>
    public const int Scale = 8;

    /// <summary>The logit of a gap of which nothing is known, less what is taken off so that as many pauses are found as there are.</summary>
    public const int Base = (int)(-1.1 * Scale);

    /// <summary>Largest weight.</summary>
    public const int MostWeight = 31;

    private const int WeightBits = 8;
    private const int CheckShift = PauseFeatures.Bits - 16 + WeightBits;

    /// <summary>What each length counts, from one word on.</summary>
    public ReadOnlySpan<short> Lengths => lengths;

    /// <summary>The logit of a pause in the middle of six words, times <see cref="Scale"/>.</summary>
    public int Score(ReadOnlySpan<PauseWord> window)
    {
        Span<int> features = stackalloc int[PauseFeatures.OfWords];
        int sum = Base;
        if (words.Length == 0)
        {
            PauseFeatures.FillKinds(window, features);
            foreach (int feature in features[..PauseFeatures.OfKinds]) sum += kinds[feature];
            return sum;
        }

        PauseFeatures.FillWords(window, features);
        int mask = words.Length - 2;
        foreach (int feature in features)
        {
            int place = (feature << 1) & mask, check = CheckOf(feature);
            uint first = words[place], second = words[place + 1];
            sum += first >> WeightBits == check ? WeightOf(first) : second >> WeightBits == check ? WeightOf(second) : 0;
        }

        return sum;
    }

    /// <summary>The entry of a feature.</summary>
    public static ushort Entry(int feature, int weight) => (ushort)((CheckOf(feature) << WeightBits) | (byte)weight);

    private static int CheckOf(int feature) => feature >> CheckShift;

    private static int WeightOf(uint entry) => (sbyte)entry;
}

using Summarizer.Segmentation.Unmarked;

namespace Summarizer.Training.Segmentation;

/// <summary>The numbers of one pause model.</summary>
internal sealed record PauseWeights(ushort[] Words, sbyte[] Kinds, short[] Lengths)
{
    public PauseModel ToModel() => new(Words, Kinds, Lengths);
}

/// <summary>Logistic regression by AdaGrad from a fixed seed; then the features that tell most are kept.</summary>
internal static class PauseTrainer
{
    private const int Epochs = 2;
    private const float LearningRate = 0.1f;
    private const float Base = -2.9f; // the logit of a gap: a sentence has some eighteen words
    private const float SureEnough = 0.01f;
    private const double LengthShare = 0.6; // how much of the evidence of a length counts, for it is no evidence apart from the words

    /// <summary>Trains a model of the words of one language.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="entries">Number of features kept, a power of two.</param>
    public static PauseWeights TrainWords(List<PauseText> texts, int entries)
    {
        (float[] weights, float[] squares) = Train(texts, 1 << PauseFeatures.Bits, PauseFeatures.OfWords, static (window, features) => PauseFeatures.FillWords(window, features));
        return new PauseWeights(Keep(weights, squares, entries), [], Lengths(texts));
    }

    /// <summary>Trains the neutral model on texts of many languages.</summary>
    public static PauseWeights TrainKinds(List<PauseText> texts)
    {
        (float[] weights, _) = Train(texts, PauseFeatures.KindWeights, PauseFeatures.OfKinds, static (window, features) => PauseFeatures.FillKinds(window, features));
        return new PauseWeights([], [.. weights.Select(static w => (sbyte)Quantize(w, sbyte.MaxValue))], Lengths(texts));
    }

    private delegate void Fill(ReadOnlySpan<PauseWord> window, Span<int> features);

    private static (float[] Weights, float[] Squares) Train(List<PauseText> texts, int size, int count, Fill fill)
    {
        float[] weights = new float[size], squares = new float[size];
        Random random = new(20240501);
        PauseText[] order = [.. texts];
        Span<int> features = stackalloc int[count];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach ((PauseWord[] words, bool[] isEnd) in order)
            {
                PauseWord[] padded = [default, default, .. words, default, default, default];
                for (int i = 0; i + 1 < words.Length; i++)
                {
                    fill(padded.AsSpan(i, 6), features);
                    float score = Base;
                    foreach (int f in features) score += weights[f];
                    float error = (1 / (1 + MathF.Exp(-score))) - (isEnd[i] ? 1 : 0);
                    if (MathF.Abs(error) < SureEnough) continue;
                    foreach (int f in features)
                    {
                        squares[f] += error * error;
                        weights[f] -= LearningRate * error / MathF.Sqrt(squares[f] + 1);
                    }
                }
            }
        }

        return (weights, squares);
    }

    /// <summary>Of the features that share a pair of places, the two whose weights and errors are largest.</summary>
    private static ushort[] Keep(float[] weights, float[] squares, int entries)
    {
        ushort[] kept = new ushort[entries];
        float[] gains = new float[entries];
        for (int f = 0; f < weights.Length; f++)
        {
            int weight = Quantize(weights[f], PauseModel.MostWeight);
            if (weight == 0) continue;
            float gain = MathF.Abs(weights[f]) * MathF.Sqrt(squares[f]);
            int place = (f << 1) & (entries - 2);
            if (gains[place] > gains[place + 1]) place++;
            if (gain > gains[place]) (gains[place], kept[place]) = (gain, PauseModel.Entry(f, weight));
        }

        return kept;
    }

    private static int Quantize(float weight, int most) => (int)Math.Clamp(MathF.Round(weight * PauseModel.Scale), -most, most);

    /// <summary>How much likelier a length is than if pauses fell by chance.</summary>
    private static short[] Lengths(List<PauseText> texts)
    {
        double[] counts = new double[PauseModel.LongestUnit + 2];
        foreach ((PauseWord[] _, bool[] isEnd) in texts)
        {
            int length = 0;
            foreach (bool end in isEnd)
            {
                length++;
                if (!end) continue;
                if (length <= PauseModel.LongestUnit) counts[length]++;
                length = 0;
            }
        }

        double total = counts.Sum();
        short[] lengths = new short[PauseModel.LongestUnit];
        for (int k = 1; k <= lengths.Length; k++)
        {
            double smooth = (counts[k] + (0.5 * counts[Math.Max(1, k - 1)]) + (0.5 * counts[Math.Min(PauseModel.LongestUnit, k + 1)])) / 2;
            double chance = Base - (0.05 * (k - 1));
            lengths[k - 1] = (short)Math.Round(PauseModel.Scale * LengthShare * (Math.Log((smooth + 1) / total) - chance));
        }

        return lengths;
    }
}

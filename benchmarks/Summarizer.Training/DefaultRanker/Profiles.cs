using Summarizer.Ranking;

namespace Summarizer.Training.DefaultRanker;

/// <summary>The model of the default ranker: weights of the signals, a shift of them, and the traits that blend it in.</summary>
internal sealed class Profiles
{
    public const int Columns = SignalCollector.Columns;

    /// <summary>The column of the exponent of the cost under a limit of words or characters.</summary>
    public const int LengthExponent = Columns - 2;

    /// <summary>The column of the exponent of the length under a number of sentences.</summary>
    public const int Brevity = Columns - 1;

    public double[] Base { get; private init; } = new double[Columns];

    public double[] Shift { get; private init; } = new double[Columns];

    public double[] Blend { get; private init; } = new double[TextRankSignals.TraitCount + 1];

    public double[] Means { get; private init; } = new double[TextRankSignals.TraitCount];

    public double[] Scales { get; private init; } = new double[TextRankSignals.TraitCount];

    public Profiles With(double[] weights) => new() { Base = weights[..Columns], Shift = weights[Columns..], Blend = Blend, Means = Means, Scales = Scales };

    public double[] Weights => [.. Base, .. Shift];

    public double[] Standardised(Sample sample)
    {
        double[] z = new double[Means.Length];
        for (int i = 0; i < z.Length; i++) z[i] = Math.Clamp((sample.Traits[i] - Means[i]) / Scales[i], -3, 3);
        return z;
    }

    public double BlendOf(Sample sample) => BlendOf(Standardised(sample));

    public double BlendOf(double[] z)
    {
        double v = Blend[^1];
        for (int i = 0; i < z.Length; i++) v += Blend[i] * z[i];
        return 1 / (1 + Math.Exp(-v));
    }

    public double[] Score(Sample sample)
    {
        double g = BlendOf(sample);
        double[] scores = new double[sample.Count];
        for (int i = 0; i < scores.Length; i++)
            for (int j = 0; j < Columns; j++) scores[i] += (Base[j] + (g * Shift[j])) * sample.X[(i * Columns) + j];
        return scores;
    }
}

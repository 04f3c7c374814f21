using System.Numerics;
using Summarizer.Ranking.Priors;
using Summarizer.Selection;

namespace Summarizer.Training.DefaultRanker;

/// <summary>
/// The model of the default ranker while it is fitted: score = w.x + u.h(V x + T z + c) + l.f, with x the signals of a sentence, z the traits of its text, f the terms of its
/// length and h(a) = a / (1 + |a|). One flat array of parameters, so that fits can be averaged.
/// </summary>
internal sealed class SignalNet(int hidden, double[] means, double[] scales)
{
    public const int Signals = TextRankSignals.Count;
    public const int Traits = TextRankSignals.TraitCount;
    public const int Lengths = LengthPreference.Count;

    private const int LengthStart = Signals, FromSignals = Signals + Lengths;

    public int Hidden => hidden;

    public double[] Means => means;

    public double[] Scales => scales;

    /// <summary>w, l, V (signal by signal), T (trait by trait), c, u.</summary>
    public float[] Parameters { get; init; } = new float[FromSignals + ((Signals + Traits + 2) * hidden)];

    public ReadOnlySpan<float> Linear => Parameters.AsSpan(0, Signals);

    public ReadOnlySpan<float> Length => Parameters.AsSpan(LengthStart, Lengths);

    public ReadOnlySpan<float> SignalsToHidden => Parameters.AsSpan(FromSignals, Signals * hidden);

    public ReadOnlySpan<float> TraitsToHidden => Parameters.AsSpan(TraitStart, Traits * hidden);

    public ReadOnlySpan<float> Offsets => Parameters.AsSpan(OffsetStart, hidden);

    public ReadOnlySpan<float> Output => Parameters.AsSpan(OutputStart, hidden);

    private int TraitStart => FromSignals + (Signals * hidden);

    private int OffsetStart => TraitStart + (Traits * hidden);

    private int OutputStart => OffsetStart + hidden;

    /// <summary>A net with small random weights, of the traits' means and deviations over some texts.</summary>
    public static SignalNet Create(IReadOnlyList<Sample> samples, double[] weights, int hidden, int seed)
    {
        double[] means = new double[Traits], scales = new double[Traits];
        double total = weights.Sum();
        for (int t = 0; t < Traits; t++)
        {
            double mean = samples.Select((s, k) => weights[k] * s.Traits[t]).Sum() / total;
            means[t] = Math.Round(mean, 4);
            scales[t] = Math.Round(Math.Sqrt(samples.Select((s, k) => weights[k] * (s.Traits[t] - mean) * (s.Traits[t] - mean)).Sum() / total) + 1e-3, 4);
        }

        SignalNet net = new(hidden, means, scales);
        Random random = new(seed);
        for (int i = FromSignals; i < net.OffsetStart; i++) net.Parameters[i] = (float)(Normal(random) / Math.Sqrt(Signals + Traits));
        for (int h = 0; h < hidden; h++) net.Parameters[net.OutputStart + h] = (float)(0.3 * Normal(random) / Math.Sqrt(hidden));
        net.Parameters[LengthStart] = 0.9f; // under a limit what counts is the score a word: else only short sentences are drawn at first
        return net;
    }

    /// <summary>The same with all scores divided by a number.</summary>
    public SignalNet Divided(double by)
    {
        SignalNet divided = new(hidden, means, scales) { Parameters = [.. Parameters] };
        for (int j = 0; j < FromSignals; j++) divided.Parameters[j] /= (float)by;
        for (int h = 0; h < hidden; h++) divided.Parameters[OutputStart + h] /= (float)by;
        return divided;
    }

    /// <summary>One net whose score is the mean of the scores of several: their hidden units side by side.</summary>
    public static SignalNet Mean(IReadOnlyList<SignalNet> nets)
    {
        int hidden = nets.Sum(static n => n.Hidden), first = 0;
        SignalNet mean = new(hidden, nets[0].Means, nets[0].Scales);
        foreach (SignalNet net in nets)
        {
            for (int j = 0; j < FromSignals; j++) mean.Parameters[j] += net.Parameters[j] / nets.Count;
            for (int r = 0; r < Signals + Traits + 1; r++)
                net.Parameters.AsSpan(FromSignals + (r * net.Hidden), net.Hidden).CopyTo(mean.Parameters.AsSpan(FromSignals + (r * hidden) + first));
            for (int h = 0; h < net.Hidden; h++) mean.Parameters[mean.OutputStart + first + h] = net.Output[h] / nets.Count;
            first += net.Hidden;
        }

        return mean;
    }

    /// <summary>Scores of a document's sentences, in logarithms.</summary>
    public double[] Score(Sample sample) => Score(sample, TraitsOf(sample), new float[sample.Count * hidden]);

    /// <param name="sample">The document.</param>
    /// <param name="z">Its traits, scaled.</param>
    /// <param name="hiddenSums">Receives sentences x hidden units: what goes into the units.</param>
    public double[] Score(Sample sample, float[] z, float[] hiddenSums)
    {
        double[] scores = new double[sample.Count];
        float[] offsets = Offsets.ToArray();
        for (int t = 0; t < Traits; t++) AddScaled(z[t], TraitsToHidden.Slice(t * hidden, hidden), offsets);
        for (int i = 0; i < scores.Length; i++)
        {
            Span<float> sums = hiddenSums.AsSpan(i * hidden, hidden);
            offsets.CopyTo(sums);
            float score = 0;
            ReadOnlySpan<float> x = sample.SignalsOf(i), f = sample.LengthOf(i);
            for (int s = 0; s < Signals; s++)
            {
                score += x[s] * Parameters[s];
                AddScaled(x[s], SignalsToHidden.Slice(s * hidden, hidden), sums);
            }

            for (int k = 0; k < Lengths; k++) score += f[k] * Parameters[LengthStart + k];
            for (int h = 0; h < hidden; h++) score += Parameters[OutputStart + h] * sums[h] / (1 + Math.Abs(sums[h]));
            scores[i] = score;
        }

        return scores;
    }

    /// <summary>Adds to the gradient what slopes of the scores give.</summary>
    public void AddGradient(Sample sample, float[] z, double[] slopes, float[] hiddenSums, float[] gradient)
    {
        float[] back = new float[hidden], offsets = new float[hidden];
        for (int i = 0; i < slopes.Length; i++)
        {
            float slope = (float)slopes[i];
            if (slope == 0) continue;
            for (int h = 0; h < hidden; h++)
            {
                float a = hiddenSums[(i * hidden) + h], q = 1 / (1 + Math.Abs(a));
                gradient[OutputStart + h] += slope * a * q;
                back[h] = slope * Parameters[OutputStart + h] * q * q;
                offsets[h] += back[h];
            }

            ReadOnlySpan<float> x = sample.SignalsOf(i), f = sample.LengthOf(i);
            for (int s = 0; s < Signals; s++)
            {
                gradient[s] += slope * x[s];
                AddScaled(x[s], back, gradient.AsSpan(FromSignals + (s * hidden), hidden));
            }

            for (int k = 0; k < Lengths; k++) gradient[LengthStart + k] += slope * f[k];
        }

        AddScaled(1, offsets, gradient.AsSpan(OffsetStart, hidden));
        for (int t = 0; t < Traits; t++) AddScaled(z[t], offsets, gradient.AsSpan(TraitStart + (t * hidden), hidden));
    }

    /// <summary>The traits in standard deviations, halved, as the library scales them.</summary>
    public float[] TraitsOf(Sample sample) =>
        [.. sample.Traits.Select((v, t) => (float)(0.5 * Math.Clamp((v - means[t]) / scales[t], -3, 3)))];

    private static void AddScaled(float factor, ReadOnlySpan<float> from, Span<float> to)
    {
        if (factor == 0) return;
        for (int h = 0; h < to.Length; h += Vector<float>.Count) (new Vector<float>(to[h..]) + (factor * new Vector<float>(from[h..]))).CopyTo(to[h..]);
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

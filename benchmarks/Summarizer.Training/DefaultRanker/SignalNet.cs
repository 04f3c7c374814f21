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
    public const int Signals = SignalReader.Count;
    public const int Traits = SignalReader.TraitCount;
    public const int Lengths = LengthPreference.Count;

    /// <summary>What tells how far to follow the graph: a start and a weight for each trait.</summary>
    public const int WalkLength = 1 + Traits;

    private const int LengthStart = Signals, FromSignals = Signals + Lengths;

    public int Hidden => hidden;

    /// <summary>What the scores of the walk, in logarithms, are multiplied by; 1 once the fit is done.</summary>
    public double Spread { get; init; } = FitOptions.Spread;

    public double[] Means => means;

    public double[] Scales => scales;

    /// <summary>The damping of texts that the graph tells most of.</summary>
    public double MostDamping { get; init; } = FitOptions.MostDamping;

    /// <summary>w, l, V (signal by signal), T (trait by trait), c, u.</summary>
    public float[] Parameters { get; init; } = new float[FromSignals + ((Signals + Traits + 2) * hidden) + WalkLength];

    public ReadOnlySpan<float> Linear => Parameters.AsSpan(0, Signals);

    public ReadOnlySpan<float> Length => Parameters.AsSpan(LengthStart, Lengths);

    public ReadOnlySpan<float> SignalsToHidden => Parameters.AsSpan(FromSignals, Signals * hidden);

    public ReadOnlySpan<float> TraitsToHidden => Parameters.AsSpan(TraitStart, Traits * hidden);

    public ReadOnlySpan<float> Offsets => Parameters.AsSpan(OffsetStart, hidden);

    public ReadOnlySpan<float> Output => Parameters.AsSpan(OutputStart, hidden);

    public ReadOnlySpan<float> Walk => Parameters.AsSpan(WalkStart, WalkLength);

    public int WalkStart => OutputStart + hidden;

    private int TraitStart => FromSignals + (Signals * hidden);

    private int OffsetStart => TraitStart + (Traits * hidden);

    private int OutputStart => OffsetStart + hidden;

    /// <summary>The parameters of a signal or, after the signals, a trait.</summary>
    public HashSet<int> ParametersOf(int feature)
    {
        HashSet<int> all = [.. Enumerable.Range(FromSignals + (feature * hidden), hidden)];
        if (feature < Signals) all.Add(feature);
        return all;
    }

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

    /// <summary>The same with another greatest damping factor; 0 is the prior alone.</summary>
    public SignalNet WithDamping(double damping) => new(hidden, means, scales) { Parameters = [.. Parameters], Spread = Spread, MostDamping = damping };

    /// <summary>The same with all scores divided by a number.</summary>
    public SignalNet Divided(double by)
    {
        SignalNet divided = new(hidden, means, scales) { Parameters = [.. Parameters], Spread = Spread / by };
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
            for (int k = 0; k < WalkLength; k++) mean.Parameters[mean.WalkStart + k] += net.Walk[k] / nets.Count;
            first += net.Hidden;
        }

        return mean;
    }

    /// <summary>Scores of a document's sentences, in logarithms.</summary>
    public double[] Score(Sample sample)
    {
        float[] z = TraitsOf(sample);
        return Score(sample, WalkOf(sample, z), Logits(sample, z, new float[sample.Count * hidden]));
    }

    /// <summary>The walk over a document, which goes as far as its traits say.</summary>
    public GraphWalk WalkOf(Sample sample, float[] z)
    {
        float reach = Reach(z);
        return new GraphWalk(sample.Graph, MostDamping * (0.5 + (0.5 * reach / (1 + Math.Abs(reach)))));
    }

    /// <summary>The logarithms of the walk's scores, with what the lengths count.</summary>
    public double[] Score(Sample sample, GraphWalk walk, double[] logits)
    {
        double[] scores = walk.Run([.. logits.Select(l => l / Spread)]);
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] *= Spread;
            for (int k = 0; k < Lengths; k++) scores[i] += sample.LengthOf(i)[k] * Parameters[LengthStart + k];
        }

        return scores;
    }

    /// <param name="sample">The document.</param>
    /// <param name="z">Its traits, scaled.</param>
    /// <param name="hiddenSums">Receives sentences x hidden units: what goes into the units.</param>
    public double[] Logits(Sample sample, float[] z, float[] hiddenSums)
    {
        double[] scores = new double[sample.Count];
        float[] offsets = Offsets.ToArray();
        for (int t = 0; t < Traits; t++) AddScaled(z[t], TraitsToHidden.Slice(t * hidden, hidden), offsets);
        for (int i = 0; i < scores.Length; i++)
        {
            Span<float> sums = hiddenSums.AsSpan(i * hidden, hidden);
            offsets.CopyTo(sums);
            float score = 0;
            ReadOnlySpan<float> x = sample.SignalsOf(i);
            for (int s = 0; s < Signals; s++)
            {
                score += x[s] * Parameters[s];
                AddScaled(x[s], SignalsToHidden.Slice(s * hidden, hidden), sums);
            }

            for (int h = 0; h < hidden; h++) score += Parameters[OutputStart + h] * sums[h] / (1 + Math.Abs(sums[h]));
            scores[i] = score;
        }

        return scores;
    }

    /// <summary>Adds to the gradient what slopes of the scores give.</summary>
    public void AddGradient(Sample sample, GraphWalk walk, float[] z, double[] slopes, float[] hiddenSums, float[] gradient)
    {
        for (int i = 0; i < slopes.Length; i++)
            for (int k = 0; k < Lengths && slopes[i] != 0; k++) gradient[LengthStart + k] += (float)slopes[i] * sample.LengthOf(i)[k];
        slopes = walk.Back([.. slopes.Select(s => s * Spread)], out double dampingSlope);
        double spread = 1 + Math.Abs(Reach(z)), reachSlope = dampingSlope * MostDamping * 0.5 / (spread * spread);
        gradient[WalkStart] += (float)reachSlope;
        for (int t = 0; t < Traits; t++) gradient[WalkStart + 1 + t] += (float)(reachSlope * z[t]);
        for (int i = 0; i < slopes.Length; i++) slopes[i] /= Spread;
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

            ReadOnlySpan<float> x = sample.SignalsOf(i);
            for (int s = 0; s < Signals; s++)
            {
                gradient[s] += slope * x[s];
                AddScaled(x[s], back, gradient.AsSpan(FromSignals + (s * hidden), hidden));
            }

        }

        AddScaled(1, offsets, gradient.AsSpan(OffsetStart, hidden));
        for (int t = 0; t < Traits; t++) AddScaled(z[t], offsets, gradient.AsSpan(TraitStart + (t * hidden), hidden));
    }

    private float Reach(float[] z)
    {
        float reach = Walk[0];
        for (int t = 0; t < Traits; t++) reach += Walk[1 + t] * z[t];
        return reach;
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

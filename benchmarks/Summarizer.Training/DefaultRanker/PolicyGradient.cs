using Summarizer.MachineLearning;

namespace Summarizer.Training.DefaultRanker;

/// <summary>
/// Fits a <see cref="SignalNet"/> to the ROUGE of the summaries that it leads to, by policy gradient (Williams 1992; for extracts Dong et al. 2018): summaries are drawn, and what
/// made one better than the others of its document is made likelier. Adam with an L2 penalty; the mean of the later steps is the result.
/// </summary>
internal sealed class PolicyGradient(IReadOnlyList<Sample> samples, double[] weights, FitOptions options)
{
    private const int Batch = 128;
    private const int Halves = 2; // summed in one order whatever the number of processors

    /// <summary>Fits a net from random weights, or from those of another, with some of them kept at 0.</summary>
    public SignalNet Fit(int seed, SignalNet? start = null, HashSet<int>? without = null, int? epochs = null)
    {
        int passes = epochs ?? options.Epochs;
        SignalNet net = SignalNet.Create(samples, weights, options.Hidden, seed);
        start?.Parameters.CopyTo(net.Parameters, 0);
        foreach (int j in without ?? []) net.Parameters[j] = 0;
        float[] p = net.Parameters, mean = new float[p.Length], first = new float[p.Length], second = new float[p.Length];
        SignalNet result = new(net.Hidden, net.Means, net.Scales) { Parameters = mean };
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, samples.Count)];
        double scale = samples.Count / weights.Sum() / Batch;
        int step = 0, averaged = 0;
        for (int epoch = 0; epoch < passes; epoch++)
        {
            random.Shuffle(order);
            double rate = (start is null ? 1 : 0.5) * options.Rate * (1 - ((double)epoch / passes));
            foreach (int[] batch in order.Chunk(Batch))
            {
                float[] gradient = Gradient(net, batch, scale, seed + (7919 * epoch));
                step++;
                double a = 1 - Math.Pow(0.9, step), b = 1 - Math.Pow(0.999, step);
                foreach (int j in without ?? []) gradient[j] = 0;
                for (int j = 0; j < p.Length; j++)
                {
                    float g = gradient[j] - (j != net.WalkStart ? (float)(options.Penalty * p[j]) : 0);
                    first[j] = (0.9f * first[j]) + (0.1f * g);
                    second[j] = (0.999f * second[j]) + (0.001f * g * g);
                    p[j] += (float)(rate * (first[j] / a) / (Math.Sqrt(second[j] / b) + 1e-8));
                }
            }

            if (epoch < passes / 2) continue;
            averaged++;
            for (int j = 0; j < p.Length; j++) mean[j] += (p[j] - mean[j]) / averaged;
        }

        return result;
    }

    private float[] Gradient(SignalNet net, int[] batch, double scale, int seed)
    {
        float[][] parts = new float[Halves][];
        Parallel.For(0, Halves, half =>
        {
            parts[half] = new float[net.Parameters.Length];
            for (int i = half; i < batch.Length; i += Halves)
                AddGradient(net, samples[batch[i]], scale * weights[batch[i]], new Random(seed + (104729 * batch[i])), parts[half]);
        });
        for (int j = 0; j < parts[0].Length; j++) parts[0][j] += parts[1][j];
        return parts[0];
    }

    private void AddGradient(SignalNet net, Sample sample, double weight, Random random, float[] gradient)
    {
        if (!sample.Candidates.HasChoice) return;
        float[] hiddenSums = new float[sample.Count * net.Hidden];
        float[] z = net.TraitsOf(sample);
        if (random.NextDouble() < options.Blind) Array.Clear(z);
        GraphWalk walk = net.WalkOf(sample, z);
        double[] scores = [.. net.Score(sample, walk, net.Logits(sample, z, hiddenSums))];
        SummaryDraw draw = new(sample.Candidates, FitOptions.Redundancy, options.Temperature);
        double[] slopes = draw.Slopes(scores, random, options.Draws, Reward, weight);
        net.AddGradient(sample, walk, z, slopes, hiddenSums, gradient);

        double Reward(List<int> chosen)
        {
            (double words, double pairs) = sample.Rouge.Score(chosen);
            return 100 * (words + (options.PairWeight * pairs));
        }
    }
}

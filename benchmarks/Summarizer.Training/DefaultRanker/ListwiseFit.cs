namespace Summarizer.Training.DefaultRanker;

/// <summary>
/// First fit: cross entropy between the distribution the scores give (softmax over a document's sentences) and one that follows each sentence's own ROUGE, as in
/// ListNet (Cao et al. 2007), by Adam with an L2 penalty.
/// </summary>
internal static class ListwiseFit
{
    private const double Sharpness = 2;

    public static void SetTargets(IEnumerable<Sample> samples)
    {
        foreach (Sample s in samples)
        {
            if (s.Target.Length > 0) continue;
            double[] g = new double[s.Count];
            for (int i = 0; i < g.Length; i++)
            {
                var (overlap1, overlap2, length, reference) = s.Rouge.Single(i);

                // Under a limit of words what counts is overlap a word, otherwise it is F1 against a sentence's share of the reference.
                g[i] = (overlap1 + (0.5 * overlap2)) / (length + (s.Limited ? 15 : reference / s.Budget) + 1);
            }

            double mean = g.Average(), deviation = Math.Sqrt(g.Average(x => (x - mean) * (x - mean))) + 1e-9;
            for (int i = 0; i < g.Length; i++) g[i] = Math.Exp(Sharpness * Math.Min(4, (g[i] - mean) / deviation));
            double sum = g.Sum();
            for (int i = 0; i < g.Length; i++) g[i] /= sum;
            s.Target = g;
        }
    }

    public static Profiles Fit(IReadOnlyList<Sample> samples, bool shift, int epochs, double penalty, int seed)
    {
        SetTargets(samples);
        double[] weights = WeightsOf(samples);
        Profiles p = new();
        double total = weights.Sum();
        for (int i = 0; i < p.Means.Length; i++)
        {
            double mean = samples.Select((s, k) => weights[k] * s.Traits[i]).Sum() / total;
            p.Means[i] = mean;
            p.Scales[i] = Math.Sqrt(samples.Select((s, k) => weights[k] * (s.Traits[i] - mean) * (s.Traits[i] - mean)).Sum() / total) + 1e-6;
        }

        Random random = new(seed);
        for (int i = 0; shift && i < Profiles.LengthExponent; i++) p.Shift[i] = 0.1 * ((2 * random.NextDouble()) - 1);
        double[][] z = [.. samples.Select(p.Standardised)];
        if (shift) FitBlend(samples, z, weights, p.Blend);
        Adam forBase = new(p.Base, penalty), forShift = new(p.Shift, penalty);
        int[] order = [.. Enumerable.Range(0, samples.Count)];
        const int Batch = 128;
        double scale = samples.Count / total / Batch;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            double rate = 0.03 * (1 - ((double)epoch / epochs));
            for (int start = 0; start < order.Length; start += Batch)
            {
                foreach (int k in order.AsSpan(start, Math.Min(Batch, order.Length - start))) Gradient(p, samples[k], z[k], weights[k] * scale, shift, forBase.Gradient, forShift.Gradient);
                forBase.Step(rate);
                if (!shift) continue;
                forShift.Gradient[Profiles.LengthExponent] = forShift.Gradient[Profiles.Brevity] = 0; // the exponents are one for all texts
                forShift.Step(rate);
            }
        }

        p.Shift[Profiles.LengthExponent] = p.Shift[Profiles.Brevity] = 0;
        return p;
    }

    /// <summary>Logistic regression on whether a text is a news report: two profiles that are told apart by the kind of text serve both better than two found by descent.</summary>
    private static void FitBlend(IReadOnlyList<Sample> samples, double[][] z, double[] weights, double[] blend)
    {
        Array.Clear(blend);
        double[] y = [.. samples.Select(static s => s.Set.IsNews ? 1.0 : 0.0)];
        double ones = weights.Where((_, i) => y[i] == 1).Sum(), zeros = weights.Where((_, i) => y[i] == 0).Sum();
        Adam adam = new(blend, 0.001);
        for (int step = 0; step < 400; step++)
        {
            for (int k = 0; k < samples.Count; k++)
            {
                double v = blend[^1];
                for (int i = 0; i < z[k].Length; i++) v += blend[i] * z[k][i];
                double r = (y[k] - (1 / (1 + Math.Exp(-v)))) * weights[k] / (y[k] == 1 ? ones : zeros) / 2;
                for (int i = 0; i < z[k].Length; i++) adam.Gradient[i] += r * z[k][i];
                adam.Gradient[^1] += r;
            }

            adam.Step(0.05 * (1 - (step / 400.0)));
        }
    }

    /// <summary>Families weigh alike, sets within a family too, sets outside less.</summary>
    public static double[] WeightsOf(IReadOnlyList<Sample> samples)
    {
        Dictionary<SetInfo, int> sizes = samples.GroupBy(static s => s.Set).ToDictionary(static g => g.Key, static g => g.Count());
        Dictionary<string, int> families = sizes.Keys.GroupBy(static s => s.Family).ToDictionary(static g => g.Key, static g => g.Count());
        return [.. samples.Select(s => (s.Set.Family.StartsWith("x-", StringComparison.Ordinal) ? 0.4 : 1.0) / sizes[s.Set] / families[s.Set.Family])];
    }

    private static void Gradient(Profiles p, Sample s, double[] z, double weight, bool shift, double[] forBase, double[] forShift)
    {
        const int D = Profiles.Columns;
        int n = s.Count;
        if (n < 2) return;
        double g = shift ? p.BlendOf(z) : 0;
        Span<double> w = stackalloc double[D], e = stackalloc double[D];
        e.Clear();
        for (int j = 0; j < D; j++) w[j] = p.Base[j] + (g * p.Shift[j]);
        double[] scores = new double[n];
        double most = double.NegativeInfinity, sum = 0;
        for (int i = 0; i < n; i++)
        {
            double v = 0;
            for (int j = 0; j < D; j++) v += w[j] * s.X[(i * D) + j];
            scores[i] = v;
            most = Math.Max(most, v);
        }

        for (int i = 0; i < n; i++) sum += scores[i] = Math.Exp(scores[i] - most);
        for (int i = 0; i < n; i++)
        {
            double r = weight * (s.Target[i] - (scores[i] / sum));
            for (int j = 0; j < D; j++) e[j] += r * s.X[(i * D) + j];
        }

        for (int j = 0; j < D; j++)
        {
            forBase[j] += e[j];
            forShift[j] += g * e[j];
        }
    }

    private sealed class Adam(double[] weights, double penalty)
    {
        private readonly double[] _mean = new double[weights.Length], _square = new double[weights.Length];
        private int _step;

        public double[] Gradient { get; } = new double[weights.Length];

        public void Step(double rate)
        {
            _step++;
            double a = 1 - Math.Pow(0.9, _step), b = 1 - Math.Pow(0.999, _step);
            for (int i = 0; i < weights.Length; i++)
            {
                double g = Gradient[i] - (penalty * weights[i]);
                _mean[i] = (0.9 * _mean[i]) + (0.1 * g);
                _square[i] = (0.999 * _square[i]) + (0.001 * g * g);
                weights[i] += rate * (_mean[i] / a) / (Math.Sqrt(_square[i] / b) + 1e-8);
            }

            Array.Clear(Gradient);
        }
    }
}

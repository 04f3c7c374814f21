namespace Summarizer.Training.DefaultRanker;

/// <summary>Second fit: coordinate ascent on the ROUGE of the summaries themselves, under the length of each set and the library's way of choosing.</summary>
internal sealed class Climber
{
    private const int D = Profiles.Columns;

    private readonly IReadOnlyList<Sample> _samples;
    private readonly double[] _blends;
    private readonly double[][] _scores;
    private readonly Totals _totals;

    public Climber(IReadOnlyList<Sample> samples, Profiles start)
    {
        _samples = samples;
        _blends = [.. samples.Select(start.BlendOf)];
        _scores = [.. samples.Select(static s => new double[s.Count])];
        _totals = new Totals(samples);
    }

    public Profiles Climb(Profiles start, int rounds, double step, double least, Action<string>? log = null)
    {
        double[] w = start.Weights;
        double[] steps = new double[w.Length];
        Array.Fill(steps, step);
        Recompute(w);
        double best = Evaluate();
        log?.Invoke($"start {best:F3}");
        for (int round = 0; round < rounds; round++)
        {
            for (int j = 0; j < D + Profiles.LengthExponent; j++)
            {
                double at = 0, kept = 0;
                foreach (double to in new[] { steps[j], -steps[j] })
                {
                    Move(j, to - at);
                    at = to;
                    double value = Evaluate();
                    if (value <= best + least) continue;
                    (best, kept) = (value, to);
                    break;
                }

                if (kept != 0)
                {
                    Move(j, (kept * 2) - at);
                    at = kept * 2;
                    double value = Evaluate();
                    if (value > best + least) (best, kept) = (value, at);
                }

                Move(j, kept - at);
                w[j] += kept;
                steps[j] *= kept != 0 ? 1.2 : 0.6;
            }

            Recompute(w);
            log?.Invoke($"round {round + 1} {best:F3}");
        }

        return start.With(w);
    }

    private double Evaluate()
    {
        List<int> chosen = [];
        _totals.Clear();
        for (int k = 0; k < _samples.Count; k++)
        {
            Chooser.Novel(_samples[k], _scores[k], chosen);
            _totals.Add(k, _samples[k].Rouge.Score(chosen));
        }

        return _totals.Objective;
    }

    private void Move(int j, double by)
    {
        if (by == 0) return;
        int column = j % D;
        for (int k = 0; k < _scores.Length; k++)
        {
            float[] x = _samples[k].X;
            double d = j < D ? by : by * _blends[k];
            double[] scores = _scores[k];
            for (int i = 0, at = column; i < scores.Length; i++, at += D) scores[i] += d * x[at];
        }
    }

    private void Recompute(double[] w)
    {
        foreach (double[] s in _scores) Array.Clear(s);
        for (int j = 0; j < w.Length; j++) Move(j, w[j]);
    }

    /// <summary>Sums by set and what is made of them.</summary>
    private sealed class Totals
    {
        private readonly SetInfo[] _sets;
        private readonly int[] _setOf;
        private readonly double[] _better, _count, _r1, _r2;

        public Totals(IReadOnlyList<Sample> samples)
        {
            _sets = [.. samples.Select(static s => s.Set).Distinct()];
            _setOf = [.. samples.Select(s => Array.IndexOf(_sets, s.Set))];
            _better = new double[_sets.Length];
            _count = new double[_sets.Length];
            _r1 = new double[_sets.Length];
            _r2 = new double[_sets.Length];
            double[] lead = new double[_sets.Length], classic = new double[_sets.Length];
            for (int k = 0; k < samples.Count; k++)
            {
                int s = _setOf[k];
                _count[s]++;
                lead[s] += samples[k].Lead;
                classic[s] += samples[k].Classic;
            }

            for (int s = 0; s < _sets.Length; s++) _better[s] = 100 * Math.Max(lead[s], classic[s]) / _count[s];
        }


        public void Clear()
        {
            Array.Clear(_r1);
            Array.Clear(_r2);
        }

        public void Add(int sample, (double R1, double R2) rouge)
        {
            _r1[_setOf[sample]] += rouge.R1;
            _r2[_setOf[sample]] += rouge.R2;
        }

        /// <summary>
        /// Mean over families of the gain over the better baseline in ROUGE-1 plus 0.3 ROUGE-2, less a charge on sets below a margin over it. Small sets weigh less,
        /// so that the search does not follow their chance.
        /// </summary>
        public double Objective
        {
            get
            {
                Dictionary<string, (double Gain, double Weight)> families = [];
                double charge = 0, charges = 0;
                for (int s = 0; s < _sets.Length; s++)
                {
                    double r1 = 100 * _r1[s] / _count[s], trust = _count[s] / (_count[s] + 30);
                    var f = families.GetValueOrDefault(_sets[s].Family);
                    families[_sets[s].Family] = (f.Gain + (trust * (r1 + (30 * _r2[s] / _count[s]) - _better[s])), f.Weight + trust);
                    charge += trust * Math.Max(0, _better[s] + Margin(_sets[s]) - r1);
                    charges += trust;
                }

                double gain = 0, weights = 0;
                foreach (var (name, f) in families)
                {
                    double w = name.StartsWith("x-", StringComparison.Ordinal) ? 0.4 : name.EndsWith("news", StringComparison.Ordinal) ? 4 : name == "calls" ? 0.5 : 1;
                    gain += w * f.Gain / f.Weight;
                    weights += w;
                }

                return (gain / weights) - (charge / charges);
            }
        }

        private static double Margin(SetInfo set) => set.Name switch { "cnndm" => 2, "inshorts" or "summeval" => 0.7, _ => 0.5 };
    }
}

using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

public class TitleSignalsTests
{
    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Signals_are_their_formulas_written_out(int seed)
    {
        SentenceTermMatrix m = Matrices.Random(seed, 1 + new Random(seed).Next(30));
        int n = m.RowCount;
        int[] title = [.. Enumerable.Range(0, m.TermCount).Where(t => t % 5 == 0 && m.DocumentFrequencies[t] > 0)];
        double[] weights = [.. Enumerable.Range(0, m.TermCount).Select(t => Math.Log(1 + ((double)n / m.DocumentFrequencies[t])))];
        int[][] rows = [.. Enumerable.Range(0, n).Select(i => m.RowTerms(i).ToArray())];
        double[] share = [.. rows.Select(r => r.Intersect(title).Sum(t => weights[t]) / Math.Max(1e-300, title.Sum(t => weights[t])))];
        Signals signals = Read(m, title);
        Assert.Multiple(() =>
        {
            Assert.That(signals[SentenceSignal.Title], Is.EqualTo(rows.Select(r => r.Intersect(title).Count() / Math.Sqrt(Math.Max(1, title.Length) * (r.Length + 1.0)))).Within(1e-12));
            Assert.That(signals[SentenceSignal.TitleShare], Is.EqualTo(share).Within(1e-12));
            Assert.That(signals.Fit, Is.EqualTo(share.Max()).Within(1e-12));
        });
    }

    [Test]
    public void Without_a_title_all_is_zero()
    {
        Signals signals = Read(Matrices.Random(3, 7), []);
        Assert.That(signals.Values, Has.Count.EqualTo(2));
        Assert.That(signals.Values.SelectMany(static v => v.Value).Append(signals.Fit), Is.All.Zero);
    }

    private static Signals Read(SentenceTermMatrix matrix, int[] title)
    {
        double[] buffer = new double[4 * matrix.RowCount];
        Array.Fill(buffer, double.NaN); // what a pooled buffer holds is anything
        Signals signals = new();
        TitleSignals.Read(Matrices.Context(matrix, title: title), buffer, signals, default);
        return signals;
    }

    private sealed class Signals : ISignalSink
    {
        public Dictionary<SentenceSignal, double[]> Values { get; } = [];

        public double Fit { get; private set; }

        public double[] this[SentenceSignal signal] => Values[signal];

        public void Add(SentenceSignal signal, Span<double> column) => Values.Add(signal, column.ToArray());

        public void Add(TextTrait trait, double value) => Fit = trait == TextTrait.TitleFit ? value : throw new InvalidOperationException($"{trait} is not of the title.");
    }
}

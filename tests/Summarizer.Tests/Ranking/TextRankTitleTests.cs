using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

public class TextRankTitleTests
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
        double Cosine(int i, int j) => rows[i].Intersect(rows[j]).Sum(t => weights[t] * weights[t]) / Math.Sqrt(rows[i].Sum(t => weights[t] * weights[t]) * rows[j].Sum(t => weights[t] * weights[t]));
        Signals signals = Read(m, title);
        Assert.Multiple(() =>
        {
            Assert.That(signals[TextRankSignal.Title], Is.EqualTo(rows.Select(r => r.Intersect(title).Count() / Math.Sqrt(Math.Max(1, title.Length) * (r.Length + 1.0)))).Within(1e-12));
            Assert.That(signals[TextRankSignal.TitleShare], Is.EqualTo(share).Within(1e-12));
            Assert.That(
                signals[TextRankSignal.TitleContext],
                Is.EqualTo(Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Where(j => j != i && share[j] > 0 && rows[i].Length > 0).Sum(j => share[j] * share[j] * Cosine(i, j)))).Within(1e-9));
            Assert.That(signals.Fit, Is.EqualTo(share.Max()).Within(1e-12));
        });
    }

    [Test]
    public void Without_a_title_all_is_zero()
    {
        Signals signals = Read(Matrices.Random(3, 7), []);
        Assert.That(signals.Values, Has.Count.EqualTo(3));
        Assert.That(signals.Values.SelectMany(static v => v.Value).Append(signals.Fit), Is.All.Zero);
    }

    private static Signals Read(SentenceTermMatrix matrix, int[] title)
    {
        double[] buffer = new double[4 * matrix.RowCount];
        Array.Fill(buffer, double.NaN); // what a pooled buffer holds is anything
        Signals signals = new();
        TextRankTitle.Read(Matrices.Context(matrix, title: title), buffer, signals, default);
        return signals;
    }

    private sealed class Signals : ITextRankSink
    {
        public Dictionary<TextRankSignal, double[]> Values { get; } = [];

        public double Fit { get; private set; }

        public double[] this[TextRankSignal signal] => Values[signal];

        public void Add(TextRankSignal signal, Span<double> column) => Values.Add(signal, column.ToArray());

        public void Add(TextRankTrait trait, double value) => Fit = trait == TextRankTrait.TitleFit ? value : throw new InvalidOperationException($"{trait} is not of the title.");
    }
}

using Summarizer.Selection;
using Summarizer.Terms;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Mean ROUGE by set and family beside the baselines, with paired bootstrap intervals.</summary>
internal sealed class Report
{
    // The fitted length is in the scores already.
    private static readonly NoveltySelector Selector = new() { LengthWeight = 0 };

    private readonly List<(SetInfo Set, double[] R1, double[] R2, double[] Lead, double[] Classic)> _sets = [];

    public static Report Of(IEnumerable<Sample> samples, Func<Sample, double[]> score)
    {
        Report report = new();
        foreach (IGrouping<SetInfo, Sample> set in samples.GroupBy(static s => s.Set))
        {
            Sample[] all = [.. set];
            (double R1, double R2)[] rouge = [.. all.Select(s =>
            {
                double[] shares = [.. score(s)];
                PortableMath.Share(shares);
                return s.Rouge.Score(s.Choose(Selector, shares));
            })];
            report._sets.Add((set.Key, [.. rouge.Select(static r => 100 * r.R1)], [.. rouge.Select(static r => 100 * r.R2)], [.. all.Select(static s => 100 * s.Lead)], [.. all.Select(static s => 100 * s.Classic)]));
        }

        return report;
    }

    public void Add(Report other) => _sets.AddRange(other._sets);

    public void Brief(TextWriter output)
    {
        output.WriteLine("  sets " + string.Join(" ", _sets.Select(static s => $"{s.Set.Name} {s.R1.Average():F1}({s.R1.Average() - Better(s.Lead, s.Classic):+0.0;-0.0})")));
        foreach (string family in new[] { "news", "other news" })
        {
            var sets = _sets.Where(s => s.Set.Family == family && !s.Set.IsVariant).ToArray();
            if (sets.Length == 0) continue;
            (double low, double high) = Interval(sets, static s => s.Lead);
            output.WriteLine($"  {family} against Lead {low:+0.00;-0.00} … {high:+0.00;-0.00}");
        }

        output.WriteLine("  families " + string.Join(" ", Families().Select(static f => $"{f.Name} {f.R1:F2} ({f.R1 - Math.Max(f.Lead, f.Classic):+0.00;-0.00})")) + Overall());
    }

    public string Means() => string.Join(" ", Families().Select(static f => $"{f.Name} {f.R1:F2}")) + Overall();

    public void Table(TextWriter output)
    {
        output.WriteLine("| set | docs | textrank | Lead | classic | over the better | 95 % | R2 |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var s in _sets)
        {
            double[] other = s.Lead.Average() >= s.Classic.Average() ? s.Lead : s.Classic;
            (double low, double high) = Interval([s], _ => other);
            output.WriteLine($"| {s.Set.Name} | {s.R1.Length} | {s.R1.Average():F2} | {s.Lead.Average():F2} | {s.Classic.Average():F2} | {s.R1.Average() - other.Average():+0.00;-0.00} | {low:+0.00;-0.00} … {high:+0.00;-0.00} | {s.R2.Average():F2} |");
        }

        output.WriteLine();
        output.WriteLine("| family | textrank | Lead | classic | over the better | 95 % |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var f in Families())
        {
            var sets = _sets.Where(s => s.Set.Family == f.Name && !s.Set.IsVariant).ToArray();
            (double low, double high) = Interval(sets, s => f.Lead >= f.Classic ? s.Lead : s.Classic);
            output.WriteLine($"| {f.Name} | {f.R1:F2} | {f.Lead:F2} | {f.Classic:F2} | {f.R1 - Math.Max(f.Lead, f.Classic):+0.00;-0.00} | {low:+0.00;-0.00} … {high:+0.00;-0.00} |");
        }

        output.WriteLine();
        output.WriteLine(Overall().TrimStart(' ', '|'));
    }

    private string Overall()
    {
        var f = Families().Where(static f => !f.Name.StartsWith("x-", StringComparison.Ordinal)).ToArray();
        return f.Length == 0 ? "" : $" | mean {f.Average(static x => x.R1):F2} | over the better of each family {f.Average(static x => x.R1 - Math.Max(x.Lead, x.Classic)):F2}, over the better overall {f.Average(static x => x.R1) - Math.Max(f.Average(static x => x.Lead), f.Average(static x => x.Classic)):F2}";
    }

    private IEnumerable<(string Name, double R1, double Lead, double Classic)> Families() =>
        _sets.Where(static s => !s.Set.IsVariant).GroupBy(static s => s.Set.Family).Select(static g => (g.Key, g.Average(static s => s.R1.Average()), g.Average(static s => s.Lead.Average()), g.Average(static s => s.Classic.Average())));

    private static double Better(double[] lead, double[] classic) => Math.Max(lead.Average(), classic.Average());

    private static (double Low, double High) Interval(
        (SetInfo Set, double[] R1, double[] R2, double[] Lead, double[] Classic)[] sets,
        Func<(SetInfo Set, double[] R1, double[] R2, double[] Lead, double[] Classic), double[]> baseline)
    {
        Random random = new(1);
        double[] means = new double[2000];
        for (int b = 0; b < means.Length; b++)
            foreach (var s in sets)
            {
                double[] other = baseline(s);
                double sum = 0;
                for (int i = 0; i < s.R1.Length; i++)
                {
                    int k = random.Next(s.R1.Length);
                    sum += s.R1[k] - other[k];
                }

                means[b] += sum / s.R1.Length / sets.Length;
            }

        Array.Sort(means);
        return (means[50], means[1949]);
    }
}

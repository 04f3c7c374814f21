using System.Globalization;
using Summarizer.Training.DefaultRanker;

namespace Summarizer.Training.SentenceRanking;

/// <summary>ROUGE-1 by set and family, with paired bootstrap intervals of the difference to the default ranker.</summary>
internal sealed class RankerReport
{
    private const int Draws = 2000;

    private readonly Dictionary<SetInfo, List<double[]>> _sets = [];

    /// <summary>Adds a document: ROUGE of the learned ranker, the default, the lead and TextRank classic.</summary>
    public void Add(SetInfo set, params (double Rouge1, double Rouge2)[] scores)
    {
        if (!_sets.TryGetValue(set, out List<double[]>? rows)) _sets.Add(set, rows = []);
        rows.Add([.. scores.Select(static s => 100 * s.Rouge1), .. scores.Select(static s => 100 * s.Rouge2)]);
    }

    public void Write(TextWriter output)
    {
        output.WriteLine("| set | documents | learned R-1 | R-2 | default R-1 | R-2 | Lead R-1 | classic R-1 | learned - default R-1 | 95 % |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var (set, rows) in _sets) Line(output, set.Name, rows.Count, [rows]);
        SetInfo[] counted = [.. _sets.Keys.Where(static s => s.Counts)];
        foreach (var family in counted.GroupBy(static s => s.Family)) Line(output, "**" + family.Key + "**", family.Sum(s => _sets[s].Count), [.. family.Select(s => _sets[s])]);
        Line(output, "**mean over families**", counted.Sum(s => _sets[s].Count), [.. counted.Select(s => _sets[s])], [.. counted.Select(s => 1.0 / counted.Count(t => t.Family == s.Family))]);
    }

    private static void Line(TextWriter output, string name, int count, List<double[]>[] sets, double[]? weights = null)
    {
        double total = weights?.Sum() ?? sets.Length;
        double Mean(int column) => sets.Select((s, i) => (weights?[i] ?? 1) * s.Average(r => r[column])).Sum() / total;
        double Difference(Random? random) => sets.Select((s, i) => (weights?[i] ?? 1) * Enumerable.Range(0, s.Count)
            .Average(k => s[random?.Next(s.Count) ?? k] is { } r ? r[0] - r[1] : 0)).Sum() / total;
        Random draws = new(7);
        double[] spread = [.. Enumerable.Range(0, Draws).Select(_ => Difference(draws)).Order()];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {count} | {Mean(0):F2} | {Mean(4):F2} | {Mean(1):F2} | {Mean(5):F2} | {Mean(2):F2} | {Mean(3):F2} | {Difference(null):+0.00;-0.00} | {spread[Draws / 40]:+0.00;-0.00} … {spread[Draws - 1 - (Draws / 40)]:+0.00;-0.00} |"));
    }
}

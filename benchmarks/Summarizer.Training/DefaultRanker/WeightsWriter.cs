using System.Globalization;
using System.Text;
using Summarizer.Ranking.Priors;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Writes the fitted numbers as the file that the library embeds: a name and its numbers a line.</summary>
internal static class WeightsWriter
{
    public static void Write(SignalNet net, string path)
    {
        StringBuilder b = new();
        b.Append("# The default ranker. Made by: Summarizer.Training search-default DATA_FOLDER --output PATH. Do not edit.\n");
        Line(b, "Damping", [(float)net.MostDamping]);
        b.Append("# Signal: weight in the sum, weight in each hidden unit.\n");
        foreach (SentenceSignal s in Enum.GetValues<SentenceSignal>()) Line(b, $"Signal.{s}", [net.Linear[(int)s], .. net.SignalsToHidden.Slice((int)s * net.Hidden, net.Hidden)]);
        b.Append("# Trait: mean, deviation, weight in each hidden unit.\n");
        foreach (TextTrait t in Enum.GetValues<TextTrait>())
            Line(b, $"Trait.{t}", [(float)net.Means[(int)t], (float)net.Scales[(int)t], .. net.TraitsToHidden.Slice((int)t * net.Hidden, net.Hidden)]);
        Line(b, "Offsets", net.Offsets);
        Line(b, "Output", net.Output);
        b.Append("# How far the walk goes: a start, then a weight for each trait.\n");
        Line(b, "Reach", net.Walk);
        b.Append("# What the length of a sentence counts.\n");
        Line(b, "Length", net.Length);
        File.WriteAllText(path, b.ToString());
    }

    private static void Line(StringBuilder b, string name, ReadOnlySpan<float> values)
    {
        b.Append(name);
        foreach (float v in values) b.Append(' ').Append(Number(v));
        b.Append('\n');
    }

    private static string Number(double v) => (Math.Round(v, 4) + 0.0).ToString("0.####", CultureInfo.InvariantCulture);
}

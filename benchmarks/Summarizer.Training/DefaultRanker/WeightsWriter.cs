using System.Globalization;
using System.Text;
using Summarizer.Ranking;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Writes the constants as the source file the library compiles.</summary>
internal static class WeightsWriter
{
    public static void Write(Profiles p, string path)
    {
        StringBuilder b = new();
        b.AppendLine("// Made by: Summarizer.Training search-default DATA_FOLDER --output PATH. Do not edit.");
        b.AppendLine("namespace Summarizer.Ranking;");
        b.AppendLine();
        b.AppendLine("/// <summary>The fitted constants of <see cref=\"TextRank\"/>; how they came to be: docs/algorithms.md.</summary>");
        b.AppendLine("internal static class TextRankWeights");
        b.AppendLine("{");
        b.AppendLine("    /// <summary>Exponent of a sentence's cost in the value it has under a limit of words or characters.</summary>");
        b.AppendLine($"    public const double LengthExponent = {Number(Math.Max(0, p.Base[Profiles.LengthExponent]))};");
        b.AppendLine();
        b.AppendLine("    /// <summary>Exponent by which length counts against a sentence where several sentences are wanted.</summary>");
        b.AppendLine($"    public const double Brevity = {Number(Math.Max(0, p.Base[Profiles.Brevity]))};");
        b.AppendLine();
        b.AppendLine("    /// <summary>Blend of a text whose traits are all average, before the logistic function.</summary>");
        b.AppendLine($"    public const double BlendBias = {Number(p.Blend[^1])};");
        Array(b, "Weights of the signals.", "Base", Enum.GetNames<TextRankSignal>(), p.Base);
        Array(b, "What is added to them in proportion to the blend.", "Shift", Enum.GetNames<TextRankSignal>(), p.Shift);
        Array(b, "Weights of the traits in the blend.", "Blend", Enum.GetNames<TextRankTrait>(), p.Blend);
        Array(b, "Their means over the texts of the search.", "TraitMeans", Enum.GetNames<TextRankTrait>(), p.Means);
        Array(b, "Their standard deviations.", "TraitScales", Enum.GetNames<TextRankTrait>(), p.Scales);
        b.AppendLine("}");
        File.WriteAllText(path, b.ToString().ReplaceLineEndings("\n"));
    }

    private static void Array(StringBuilder b, string summary, string name, string[] items, double[] values)
    {
        b.AppendLine();
        b.AppendLine($"    /// <summary>{summary}</summary>");
        b.AppendLine($"    public static ReadOnlySpan<double> {name} =>");
        b.AppendLine("    [");
        for (int i = 0; i < items.Length; i++) b.AppendLine($"        {Number(values[i])}, // {items[i]}");
        b.AppendLine("    ];");
    }

    private static string Number(double v) => (Math.Round(v, 4) + 0.0).ToString("0.0###", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using Summarizer.Ranking.Priors;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Writes the constants as the source file the library compiles.</summary>
internal static class WeightsWriter
{
    private const int PerLine = 16;

    public static void Write(SignalNet net, string path)
    {
        StringBuilder b = new();
        b.AppendLine("// Made by: Summarizer.Training search-default DATA_FOLDER --output PATH. Do not edit.");
        b.AppendLine("namespace Summarizer.Ranking;");
        b.AppendLine();
        b.AppendLine("/// <summary>The fitted constants of <see cref=\"TextRank\"/>; how they came to be: docs/algorithms.md.</summary>");
        b.AppendLine("internal static class TextRankWeights");
        b.AppendLine("{");
        b.AppendLine("    /// <summary>Units of the hidden layer.</summary>");
        b.AppendLine($"    public const int Hidden = {net.Hidden};");
        Named(b, "Weights of the signals in the sum.", "Linear", "float", Enum.GetNames<TextRankSignal>(), net.Linear);
        Rows(b, "Weights of each signal in each hidden unit; signals x hidden units.", "SignalsToHidden", Enum.GetNames<TextRankSignal>(), net.SignalsToHidden);
        Rows(b, "Weights of each trait in each hidden unit; traits x hidden units.", "TraitsToHidden", Enum.GetNames<TextRankTrait>(), net.TraitsToHidden);
        Rows(b, "What each hidden unit starts from.", "Offsets", ["all"], net.Offsets);
        Rows(b, "Weights of the hidden units in the score.", "Output", ["all"], net.Output);
        Named(b, "Weights of the terms of a sentence's length.", "Length", "double", [.. Enumerable.Range(0, SignalNet.Lengths).Select(static k => $"{k}")], net.Length);
        Named(b, "Means of the traits over the texts of the fit.", "TraitMeans", "double", Enum.GetNames<TextRankTrait>(), [.. net.Means.Select(static v => (float)v)]);
        Named(b, "Their standard deviations.", "TraitScales", "double", Enum.GetNames<TextRankTrait>(), [.. net.Scales.Select(static v => (float)v)]);
        b.AppendLine("}");
        File.WriteAllText(path, b.ToString().ReplaceLineEndings("\n"));
    }

    private static void Open(StringBuilder b, string summary, string name, string type)
    {
        b.AppendLine();
        b.AppendLine($"    /// <summary>{summary}</summary>");
        b.AppendLine($"    public static ReadOnlySpan<{type}> {name} =>");
        b.AppendLine("    [");
    }

    private static void Named(StringBuilder b, string summary, string name, string type, string[] items, ReadOnlySpan<float> values)
    {
        Open(b, summary, name, type);
        for (int i = 0; i < items.Length; i++) b.AppendLine($"        {Number(values[i])}{(type == "float" ? "f" : "")}, // {items[i]}");
        b.AppendLine("    ];");
    }

    private static void Rows(StringBuilder b, string summary, string name, string[] items, ReadOnlySpan<float> values)
    {
        Open(b, summary, name, "float");
        int width = values.Length / items.Length;
        for (int i = 0; i < items.Length; i++)
        {
            b.AppendLine($"        // {items[i]}");
            foreach (float[] line in values.Slice(i * width, width).ToArray().Chunk(PerLine)) b.AppendLine($"        {string.Join(' ', line.Select(static v => Number(v) + "f,"))}");
        }

        b.AppendLine("    ];");
    }

    private static string Number(double v) => (Math.Round(v, 4) + 0.0).ToString("0.0###", CultureInfo.InvariantCulture);
}

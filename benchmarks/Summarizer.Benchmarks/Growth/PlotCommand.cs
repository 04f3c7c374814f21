using System.Text.Json;

namespace Summarizer.Benchmarks.Growth;

/// <summary>Draws time against sentences, ours and the peers', both axes logarithmic.</summary>
internal static class PlotCommand
{
    public static void Run(string growthFile, string peersFile, string imageFile)
    {
        List<GrowthPoint> points = JsonSerializer.Deserialize<List<GrowthPoint>>(File.ReadAllText(growthFile), GrowthCommand.SerializerOptions)!;
        if (File.Exists(peersFile))
        {
            JsonSerializerOptions lines = new(JsonSerializerDefaults.Web);
            points.AddRange(File.ReadLines(peersFile).Where(l => l.StartsWith('{')).Select(l => JsonSerializer.Deserialize<GrowthPoint>(l, lines)!));
        }

        File.WriteAllText(imageFile, LogLogPlot.Draw("Time of one summary against the length of the text", "sentences", "milliseconds", points));
    }
}

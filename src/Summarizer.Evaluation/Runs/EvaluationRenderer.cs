using System.Globalization;
using System.Text;
using System.Text.Json;
using Summarizer.Evaluation.Readability;

namespace Summarizer.Evaluation.Runs;

/// <summary>Writes reports.</summary>
internal static class EvaluationRenderer
{
    private static readonly string[] Head =
        ["system", "ROUGE-1", "95 %", "ROUGE-2", "95 %", "ROUGE-L", "95 %", "ROUGE-Lsum", "95 %", "sentences", "words", "redundancy", "coverage", "dangling", "pointing back", "fragments", "orphaned quotes", "documents/s"];

    public static string Table(EvaluationReport report, bool markdown)
    {
        List<string[]> rows = [Head, .. report.Systems.Select(Row)];
        int[] widths = [.. Head.Select((_, c) => rows.Max(r => r[c].Length))];
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{report.Name}: {report.Documents} documents, {report.Length}\n\n");
        for (int r = 0; r < rows.Count; r++)
        {
            string line = string.Join(markdown ? " | " : "  ", rows[r].Select((cell, c) => c == 0 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c])));
            text.Append(markdown ? $"| {line} |\n" : line + "\n");
            if (r == 0 && markdown) text.Append("| --- |").Insert(text.Length, " ---: |", Head.Length - 1).Append('\n');
        }

        return text.ToString();
    }

    public static string Json(EvaluationReport report)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("set", report.Name);
            json.WriteString("length", report.Length.ToString());
            json.WriteNumber("documents", report.Documents);
            json.WriteStartArray("systems");
            foreach (SystemResult system in report.Systems) Write(json, system);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, SystemResult system)
    {
        json.WriteStartObject();
        json.WriteString("name", system.Name);
        foreach ((string name, double[] values) in Metrics(system))
        {
            MeanInterval interval = new Bootstrap().Mean(values);
            json.WriteStartObject(name);
            json.WriteNumber("f1", Math.Round(interval.Mean, 6));
            json.WriteNumber("low", Math.Round(interval.Low, 6));
            json.WriteNumber("high", Math.Round(interval.High, 6));
            json.WriteEndObject();
        }

        json.WriteNumber("sentences", Math.Round(system.Sentences, 3));
        json.WriteNumber("words", Math.Round(system.Words, 3));
        json.WriteNumber("redundancy", Math.Round(system.Redundancy, 6));
        json.WriteNumber("coverage", Math.Round(system.Coverage, 6));
        json.WriteStartArray("positions");
        foreach (double share in system.Positions) json.WriteNumberValue(Math.Round(share, 6));
        json.WriteEndArray();
        json.WriteStartObject("readability");
        foreach ((string name, double share) in Defects(system.Readability)) json.WriteNumber(name, Math.Round(share, 6));
        json.WriteEndObject();
        json.WriteNumber("documentsPerSecond", Math.Round(system.DocumentsPerSecond, 1));
        json.WriteEndObject();
    }

    private static (string Name, double[] Values)[] Metrics(SystemResult s) =>
        [("rouge1", s.Rouge1), ("rouge2", s.Rouge2), ("rougeL", s.RougeL), ("rougeLsum", s.RougeLsum)];

    private static (string Name, double Share)[] Defects(ReadabilityCounts r) =>
        [("danglingOpeners", r.Share(r.DanglingOpeners)), ("backPointers", r.Share(r.BackPointers)), ("fragments", r.Share(r.Fragments)), ("orphanedQuotes", r.Share(r.OrphanedQuotes))];

    private static string[] Row(SystemResult system)
    {
        List<string> cells = [system.Name];
        foreach ((_, double[] values) in Metrics(system))
        {
            MeanInterval i = new Bootstrap().Mean(values);
            cells.Add(Points(i.Mean));
            cells.Add($"{Points(i.Low)}-{Points(i.High)}");
        }

        cells.AddRange([Number(system.Sentences, "F1"), Number(system.Words, "F1"), Number(system.Redundancy, "F3"), Number(system.Coverage, "F3")]);
        return [.. cells, .. Defects(system.Readability).Select(static d => Number(100 * d.Share, "F1")), Number(system.DocumentsPerSecond, "F0")];
    }

    private static string Points(double share) => Number(100 * share, "F2");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

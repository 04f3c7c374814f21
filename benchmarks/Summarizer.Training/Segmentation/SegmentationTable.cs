using System.Globalization;
using Summarizer.Evaluation.Segmentation;

namespace Summarizer.Training.Segmentation;

/// <summary>The table of docs/languages.md.</summary>
internal static class SegmentationTable
{
    private const string Begin = "<!-- segmentation table: begin -->\n";
    private const string End = "<!-- segmentation table: end -->";

    private static readonly string[] TenLanguages = ["cs-cac", "de-gsd", "en-ewt", "es-gsd", "fi-tdt", "fr-gsd", "nl-alpino", "pt-bosque", "sv-talbanken", "tr-boun"];

    public static void Write(TextWriter writer, List<SegmentationRow> all)
    {
        List<SegmentationRow> rows = [.. all.Where(static r => r.Name != "golden")];
        writer.WriteLine("| collection | spans, 5-fold | spans, left out | naive | ICU | ceiling | boundaries, 5-fold | tokens, 5-fold |");
        writer.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (SegmentationRow row in rows) WriteRow(writer, row.Name, [row]);
        WriteRow(writer, "**macro, all**", rows);
        WriteRow(writer, "**macro, cs de en es fi fr nl pt sv tr**", [.. rows.Where(static r => TenLanguages.Contains(r.Name))]);
        WriteRow(writer, "**macro, words spaced**", [.. rows.Where(static r => r.Language is not ("zh" or "ja"))]);
        foreach (SegmentationRow row in all.Where(static r => r.Name == "golden"))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nGolden rules: {row.Perfect} of {row.Texts} met, 5-fold ({100.0 * row.Perfect / row.Texts:F1} %)."));
    }

    /// <summary>Puts the table between its marks in a page.</summary>
    public static void Replace(string page, string table) => MarkedTable.Replace(page, Begin, End, table);

    private static void WriteRow(TextWriter writer, string name, IReadOnlyList<SegmentationRow> rows)
    {
        writer.WriteLine($"| {name} | {F1(static r => r.Spans)} | {F1(static r => r.LeftOut)} | {F1(static r => r.Naive)} | {F1(static r => r.Icu)} | {F1(static r => r.Ceiling)} | {F1(static r => r.Boundaries)} | {F1(static r => r.Tokens)} |");

        string F1(Func<SegmentationRow, SegmentationScore> score)
        {
            double[] values = [.. rows.Select(score).Where(static s => s.Expected > 0).Select(static s => 100 * s.F1)];
            return values.Length == 0 ? "" : values.Average().ToString("F2", CultureInfo.InvariantCulture);
        }
    }
}

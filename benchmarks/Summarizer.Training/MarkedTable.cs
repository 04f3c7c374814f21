namespace Summarizer.Training;

/// <summary>A table between two marks in a Markdown page.</summary>
internal static class MarkedTable
{
    public static void Replace(string page, string begin, string end, string table)
    {
        string text = File.ReadAllText(page);
        int from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length, to = text.IndexOf(end, StringComparison.Ordinal);
        if (from < begin.Length || to < from) throw new InvalidDataException($"{page} has no marks for the table.");
        File.WriteAllText(page, text[..from] + table + text[to..]);
    }
}

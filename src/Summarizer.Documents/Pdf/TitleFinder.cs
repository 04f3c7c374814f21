namespace Summarizer.Documents.Pdf;

/// <summary>The title: the largest text of the first page, above the first of the prose.</summary>
internal static class TitleFinder
{
    private const double Larger = 1.1;
    private const int MostLines = 6;

    public static string? Find(List<Block> blocks, BodyStyle body, string? declared)
    {
        if (blocks.Count == 0) return null;
        int page = blocks[0].First.Page;
        List<Block> first = [.. blocks.TakeWhile(b => b.First.Page == page)];
        if (IsTitle(declared) && first.Any(b => Key(string.Concat(b.Lines.Select(static l => l.Text))).Contains(Key(declared!), StringComparison.Ordinal))) return declared!.Trim();
        int prose = first.FindIndex(static b => b.Kind == BlockKind.Prose);
        List<Block> above = prose < 0 ? first : first[..prose];
        Block? largest = above.Where(b => b.Size >= Larger * body.Size && b.Lines.Count <= MostLines && b.Letters >= 4 && b.Letters * 2 > b.Glyphs).OrderByDescending(static b => Math.Round(b.Size)).FirstOrDefault();
        if (largest is null) return null;
        List<TextLine> lines = [];
        int at = first.IndexOf(largest);

        // Its lines may stand further apart than those of text.
        for (; at < first.Count && lines.Count < MostLines && Math.Abs(first[at].Size - largest.Size) <= 0.03 * largest.Size && (lines.Count == 0 || lines[^1].Baseline - first[at].First.Baseline < 2.2 * largest.Size); at++)
        {
            first[at].Kind = BlockKind.Title;
            lines.AddRange(first[at].Lines);
        }

        return string.Join(' ', lines.Select(static l => l.Text));
    }

    // Programs write the name of a file where there is no title.
    private static bool IsTitle(string? declared) => declared is not null && Punctuation.Words(declared) >= 2;

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

namespace Summarizer.Documents.Pdf;

/// <summary>Lines in reading order to blocks.</summary>
internal static class BlockBuilder
{
    private const double WidestLeading = 1.28;
    private const double SameEdge = 2;

    public static List<Block> Build(List<TextLine> lines, BodyStyle body)
    {
        List<Block> blocks = [];
        Block? block = null;
        foreach (TextLine line in lines)
        {
            // A stray index or root sign is no line of its own.
            if (block is not null && line.Glyphs <= 3 && line.Size < 0.8 * body.Size && line.Page == block.Last.Page && line.Column == block.Last.Column) continue;
            if (block is null || !Continues(block.Last, line, body)) blocks.Add(block = new Block());
            block.Lines.Add(line);
        }

        blocks = [.. blocks.SelectMany(SplitTable)];
        foreach (Block own in blocks) FindEdge(own);
        return blocks;
    }

    // A table may stand as close to the text as its lines do.
    private static IEnumerable<Block> SplitTable(Block block)
    {
        Block part = new();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            if (part.Lines.Count > 0 && IsInTable(block.Lines, i) != IsInTable(block.Lines, i - 1))
            {
                yield return part;
                part = new Block();
            }

            part.Lines.Add(block.Lines[i]);
        }

        yield return part;
    }

    private static bool IsInTable(List<TextLine> lines, int i) => lines[i].IsRow && ((i > 0 && lines[i - 1].IsRow) || (i + 1 < lines.Count && lines[i + 1].IsRow));

    // Lists and quotations may be narrower than their column: the edge that their lines share is theirs.
    private static void FindEdge(Block block)
    {
        double right = block.Lines.Max(static l => l.Right);
        if (block.Lines.Count(l => right - l.Right < SameEdge) < 2 || right < (block.First.ColumnLeft + block.First.ColumnRight) / 2) return;
        foreach (TextLine line in block.Lines) line.ColumnRight = Math.Min(line.ColumnRight, right);
    }

    private static bool Continues(TextLine previous, TextLine line, BodyStyle body)
    {
        if (previous.Column != line.Column || line.IsBelowRule) return false;
        if (Math.Abs(previous.Size - line.Size) > 0.08 * Math.Max(previous.Size, line.Size)) return false;
        if (previous.IsBold != line.IsBold && IsHeadingLike(previous, line)) return false;
        double distance = previous.Baseline - line.Baseline, leading = body.Leading * Math.Max(previous.Size, line.Size) / body.Size;
        return distance <= WidestLeading * leading;
    }

    // A bold line that does not fill its column stands above text; bold words may also fill a line of text.
    private static bool IsHeadingLike(TextLine previous, TextLine line) => previous.IsBold ? !previous.ReachesRight : !previous.ReachesRight || line.Text.Length > 0 && !line.ReachesRight;
}

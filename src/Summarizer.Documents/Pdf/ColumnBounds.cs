namespace Summarizer.Documents.Pdf;

/// <summary>Where the columns of a document begin and end, by the lines that fill them.</summary>
internal static class ColumnBounds
{
    private const double Tolerance = 3;
    private const int FewestLines = 4;

    /// <summary>Sets the bounds of each line's column.</summary>
    public static void Find(List<TextLine> lines)
    {
        List<(double Left, double Right)> frames = Frames(lines);
        for (int from = 0, to; from < lines.Count; from = to)
        {
            for (to = from + 1; to < lines.Count && lines[to].Column == lines[from].Column;) to++;
            List<TextLine> column = lines[from..to];
            (double left, double right) = Choose(frames, column);
            foreach (TextLine line in column) (line.ColumnLeft, line.ColumnRight) = (left, right);
        }
    }

    // Pairs of edges that many lines share; the commonest first.
    private static List<(double Left, double Right)> Frames(List<TextLine> lines)
    {
        Dictionary<(int Left, int Right), List<TextLine>> pairs = [];
        foreach (TextLine line in lines)
        {
            (int, int) key = ((int)Math.Round(line.Left / Tolerance), (int)Math.Round(line.Right / Tolerance));
            if (!pairs.TryGetValue(key, out List<TextLine>? same)) pairs.Add(key, same = []);
            same.Add(line);
        }

        List<(double Left, double Right)> frames = [];
        foreach (List<TextLine> same in pairs.Values.Where(static s => s.Count >= FewestLines).OrderByDescending(static s => s.Count).ThenBy(static s => s[0].Left))
        {
            double left = Median(same, static l => l.Left), right = Median(same, static l => l.Right);
            bool known = frames.Any(f => Math.Abs(f.Left - left) <= 2 * Tolerance && Math.Abs(f.Right - right) <= 2 * Tolerance);
            if (!known && right - left > 60) frames.Add((left, right));
        }

        return frames;
    }

    private static (double Left, double Right) Choose(List<(double Left, double Right)> frames, List<TextLine> column)
    {
        (double Left, double Right) best = (column.Min(static l => l.Left), column.Max(static l => l.Right));
        double most = 0;
        foreach ((double left, double right) in frames)
        {
            double filled = 0, inside = 0, outside = 0;
            foreach (TextLine line in column)
            {
                if (Math.Abs(line.Left - left) <= Tolerance && Math.Abs(line.Right - right) <= Tolerance) filled += line.Width;
                else if (line.Left >= left - Tolerance && line.Right <= right + Tolerance) inside += line.Width;
                else outside += line.Width;
            }

            // A frame that holds all lines is right even if none fills it, but less surely the wider it is.
            double score = filled + 0.01 * inside * inside / (right - left) / Math.Max(1, column.Count) - outside;
            if (score > most) (most, best) = (score, (left, right));
        }

        return best;
    }

    private static double Median(List<TextLine> lines, Func<TextLine, double> value)
    {
        List<double> values = [.. lines.Select(value).Order()];
        return values[values.Count / 2];
    }
}

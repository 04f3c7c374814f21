using System.Text;

namespace Summarizer.Documents.Pdf;

/// <summary>Takes out running heads, page numbers and imprints: what recurs at the same height, and what stands outside the area that text fills.</summary>
internal static class PageFurniture
{
    private const int EdgeLines = 3;
    private const int LongestPeriod = 4;

    public static List<TextLine> Remove(List<TextLine> lines, BodyStyle body)
    {
        HashSet<TextLine> recurring = Recurring(lines, body);
        List<TextLine> rest = [.. lines.Where(l => !recurring.Contains(l))];
        (double top, double bottom) = Area(rest, body);
        int first = lines.Count == 0 ? 0 : lines[0].Page;
        return [.. rest.Where(l => l.Baseline >= bottom - 0.7 * body.Leading && (l.Baseline <= top + 0.7 * body.Leading || (l.Page == first && l.Size > body.Size)))];
    }

    private static HashSet<TextLine> Recurring(List<TextLine> lines, BodyStyle body)
    {
        HashSet<TextLine> recurring = [];
        Dictionary<string, List<TextLine>> byText = new(StringComparer.Ordinal);
        int pages = 0;
        foreach (IGrouping<int, TextLine> page in lines.GroupBy(static l => l.Page))
        {
            pages++;
            List<TextLine> byHeight = [.. page.OrderByDescending(static l => l.Baseline)];
            foreach (TextLine line in byHeight.Take(EdgeLines).Concat(byHeight.Skip(Math.Max(EdgeLines, byHeight.Count - EdgeLines))))
            {
                string key = Key(line.Text);
                if (!byText.TryGetValue(key, out List<TextLine>? same)) byText.Add(key, same = []);
                same.Add(line);
            }
        }

        foreach ((string key, List<TextLine> same) in byText)
        {
            int fewest = Math.Max(2, Math.Min(3, pages / LongestPeriod));
            foreach (TextLine line in same)
            {
                int level = same.Count(o => Math.Abs(o.Baseline - line.Baseline) <= 0.5 * body.Size);
                if (level >= fewest && (key == "#" || level >= 2)) recurring.Add(line);
            }
        }

        return recurring;
    }

    // Numbers count as equal.
    private static string Key(string text)
    {
        StringBuilder key = new();
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            if (char.IsDigit(c))
            {
                if (key.Length == 0 || key[^1] != '#') key.Append('#');
            }
            else key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    // The highest and the lowest line of text that another page has at about the same height.
    private static (double Top, double Bottom) Area(List<TextLine> lines, BodyStyle body)
    {
        List<double> tops = [], bottoms = [];
        foreach (IGrouping<int, TextLine> page in lines.GroupBy(static l => l.Page))
        {
            List<TextLine> filled = [.. page.Where(l => (body.HasSize(l) || l.Size > 0.75 * body.Size) && l.Width > 0.8 * l.ColumnWidth && l.Letters * 2 > l.Glyphs && l.Width > 100)];
            if (filled.Count < 5) continue;
            tops.Add(filled.Max(static l => l.Baseline));
            bottoms.Add(filled.Min(static l => l.Baseline));
        }

        if (tops.Count == 0) return (double.MaxValue, double.MinValue);
        tops.Sort(static (a, b) => b.CompareTo(a));
        bottoms.Sort();
        return (Shared(tops, body.Leading) ?? double.MaxValue, Shared(bottoms, body.Leading) ?? double.MinValue);
    }

    private static double? Shared(List<double> heights, double leading)
    {
        for (int i = 0; i + 1 < heights.Count; i++)
        {
            if (Math.Abs(heights[i] - heights[i + 1]) <= leading) return heights[i];
        }

        return null;
    }
}

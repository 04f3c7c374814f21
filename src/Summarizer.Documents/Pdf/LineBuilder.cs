using System.Text;
using Summarizer.Documents.Pdf.Glyphs;

namespace Summarizer.Documents.Pdf;

/// <summary>The fragments of a column to lines of text.</summary>
internal sealed class LineBuilder(FontTable fonts)
{
    private const double SameLine = 0.4;
    private const double NarrowestSpace = 0.14;
    private const double RaisedScript = 0.15;
    private const int ShortestMarkedWord = 4;

    public IEnumerable<TextLine> Build(List<Fragment> column, int page, int number)
    {
        column.Sort(static (a, b) => a.Baseline != b.Baseline ? b.Baseline.CompareTo(a.Baseline) : a.Left.CompareTo(b.Left));
        List<Fragment> line = [];
        double baseline = 0;
        foreach (Fragment fragment in column)
        {
            if (line.Count > 0 && baseline - fragment.Baseline > SameLine * Math.Min(line[0].Size, fragment.Size))
            {
                yield return ToLine(line, page, number);
                line.Clear();
            }

            if (line.Count == 0) baseline = fragment.Baseline;
            line.Add(fragment);
        }

        if (line.Count > 0) yield return ToLine(line, page, number);
    }

    private TextLine ToLine(List<Fragment> fragments, int page, int column)
    {
        fragments.Sort(static (a, b) => a.Left.CompareTo(b.Left));
        Fragment main = fragments.MaxBy(static f => f.Right - f.Left)!;
        StringBuilder text = new();
        Dictionary<int, int> fontCounts = [];
        Dictionary<double, int> sizeCounts = [];
        int letters = 0, digits = 0, math = 0, bold = 0, wide = 0;
        double right = double.NaN;
        foreach (Fragment fragment in fragments)
        {
            if (!double.IsNaN(right))
            {
                if (fragment.Left - right > FragmentBuilder.WidestSpace * main.Size) wide++;
                Space(text);
            }

            right = Math.Max(double.IsNaN(right) ? fragment.Right : right, fragment.Right);
            Append(text, fragment);
            foreach (Run run in fragment.Runs)
            {
                sizeCounts[run.Size] = sizeCounts.GetValueOrDefault(run.Size) + run.Letters;
                foreach (Glyph glyph in run.Glyphs)
                {
                    if (glyph.IsSpace) continue;
                    fontCounts[glyph.Font] = fontCounts.GetValueOrDefault(glyph.Font) + 1;
                    if (fonts.IsBold(glyph.Font)) bold++;
                    if (fonts.IsMath(glyph.Font)) math++;
                    else if (char.IsLetter(glyph.Text, 0)) letters++;
                    else if (char.IsDigit(glyph.Text, 0)) digits++;
                }
            }
        }

        int all = sizeCounts.Values.Sum();
        return new TextLine
        {
            Page = page,
            Column = column,
            Text = text.ToString().Trim(),
            Left = fragments[0].Left,
            Right = right,
            Baseline = main.Baseline,
            Size = MainSize(sizeCounts, all),
            Font = Commonest(fontCounts),
            IsBold = bold * 2 > all,
            Glyphs = all,
            Letters = letters,
            Digits = digits,
            MathGlyphs = math,
            WideGaps = wide,
        };
    }

    // The largest of any weight: small capitals and scripts belong to lines of the size they are cut down from.
    private static double MainSize(Dictionary<double, int> sizes, int all)
    {
        double main = 0;
        foreach ((double size, int count) in sizes) if (count * 4 >= all && size > main) main = size;
        return main > 0 ? main : Commonest(sizes);
    }

    private static T Commonest<T>(Dictionary<T, int> counts)
        where T : notnull
    {
        T best = default!;
        int most = -1;
        foreach ((T key, int count) in counts)
        {
            if (count > most) (best, most) = (key, count);
        }

        return best;
    }

    private static void Append(StringBuilder text, Fragment fragment)
    {
        double right = double.NaN;
        foreach (Run run in fragment.Runs)
        {
            if (IsNoteMark(text, run, fragment)) continue;
            foreach (Glyph glyph in run.Glyphs)
            {
                if (glyph.IsSpace)
                {
                    Space(text);
                    continue;
                }

                if (glyph.Left - right > NarrowestSpace * Math.Min(run.Size, fragment.Size)) Space(text);
                if (glyph.Text != GlyphReader.Symbol) text.Append(glyph.Text);
                right = double.IsNaN(right) ? glyph.Right : Math.Max(right, glyph.Right);
            }
        }
    }

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
    }

    // Raised digits or signs after punctuation or a word are marks of notes and citations; after a short word they may be a power: m2.
    private static bool IsNoteMark(StringBuilder text, Run run, Fragment fragment)
    {
        if (run.Size > 0.88 * fragment.Size || run.Baseline - fragment.Baseline < RaisedScript * fragment.Size || text.Length == 0) return false;
        foreach (Glyph glyph in run.Glyphs)
        {
            if (!glyph.IsSpace && !char.IsAsciiDigit(glyph.Text[0]) && glyph.Text[0] is not (',' or '-' or '–' or '*' or '∗' or '†' or '‡' or '§' or '¶')) return false;
        }

        int end = text.Length, start = end;
        if (text[end - 1] is '.' or ',' or ';' or ':' or ')' or ']' or '"' or '”' or '’' or '?' or '!' or '\'') return true;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return end - start >= ShortestMarkedWord;
    }
}

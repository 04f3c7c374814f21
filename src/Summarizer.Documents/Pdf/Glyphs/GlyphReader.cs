using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Summarizer.Documents.Pdf.Glyphs;

/// <summary>A page as glyphs in the order they are drawn, and its ruled lines.</summary>
internal static class GlyphReader
{
    private const double ThickestRule = 2;
    private const double ShortestRule = 24;

    // Glyphs drawn as pictures (Type 3) say nothing of their size: the tallest are as high as capitals, about seven tenths of a font's size.
    private const double CapitalHeight = 0.7;

    /// <summary>What stands for a sign that has no character.</summary>
    public const string Symbol = "\uFFFC";

    /// <summary>The glyphs of lines that run from left to right; those turned, such as stamps in a margin, are left out.</summary>
    public static List<Glyph> Glyphs(Page page, FontTable fonts)
    {
        List<Glyph> glyphs = new(page.Letters.Count);
        Dictionary<string, double> pictureSizes = PictureSizes(page);

        // A text all in pictures is read by its codes; a few pictures among letters are signs whose codes say nothing.
        bool symbols = page.Letters.Count(static l => l.PointSize < 1) * 3 < page.Letters.Count;
        double symbolSize = symbols && pictureSizes.Count > 0 ? CommonestSize(page) : 1;
        foreach (Letter letter in page.Letters)
        {
            if (letter.TextOrientation is not (TextOrientation.Horizontal or TextOrientation.Other)) continue;
            bool symbol = symbols && letter.PointSize < 1;
            string text = symbol ? Symbol : Ligatures.Expand(letter.Value);
            if (text.Length == 0) continue;
            double left = letter.StartBaseLine.X, right = Math.Max(letter.EndBaseLine.X, left), baseline = letter.StartBaseLine.Y;
            if (symbol)
            {
                // Such fonts may hang from their baseline and have no widths; what is seen is where it is seen.
                if (letter.BoundingBox.Height < 0.5) continue;
                (left, right, baseline) = (letter.BoundingBox.Left, letter.BoundingBox.Right, letter.BoundingBox.Bottom);
            }
            if (!double.IsFinite(left + right + baseline) || Math.Abs(letter.EndBaseLine.Y - letter.StartBaseLine.Y) > right - left + 1) continue;
            double size = letter.PointSize >= 1 ? letter.PointSize : symbol ? symbolSize : pictureSizes.GetValueOrDefault(letter.FontName ?? "", 1);
            if (!double.IsFinite(size)) continue;
            text = TexSigns.Replace(letter.FontName, text);
            Glyph glyph = new(text, left, right, baseline, size, fonts.Add(letter.FontName, letter.FontDetails?.IsBold ?? false, symbol));
            if (!IsDrawnTwice(glyphs, glyph)) glyphs.Add(glyph);
        }

        return glyphs;
    }

    /// <summary>Long horizontal lines, ruled or drawn as flat rectangles.</summary>
    public static List<Rule> Rules(Page page)
    {
        List<Rule> rules = [];
        foreach (PdfPath path in page.Paths)
        {
            if (path.IsClipping || path.GetBoundingRectangle() is not PdfRectangle box) continue;
            if (box.Height <= ThickestRule && box.Width >= ShortestRule) rules.Add(new Rule(box.Left, box.Right, box.Bottom));
        }

        return rules;
    }

    private static double CommonestSize(Page page) =>
        page.Letters.Where(static l => l.PointSize >= 1).GroupBy(static l => Math.Round(l.PointSize, 1)).MaxBy(static g => g.Count())?.Key ?? 1;

    private static Dictionary<string, double> PictureSizes(Page page)
    {
        Dictionary<string, double> sizes = new(StringComparer.Ordinal);
        foreach (Letter letter in page.Letters)
        {
            if (letter.PointSize >= 1) continue;
            double size = letter.BoundingBox.Height / CapitalHeight;
            string font = letter.FontName ?? "";
            if (double.IsFinite(size) && size > sizes.GetValueOrDefault(font)) sizes[font] = size;
        }

        return sizes;
    }

    // Bold is at times made by drawing a glyph twice, a hair's breadth apart.
    private static bool IsDrawnTwice(List<Glyph> glyphs, Glyph glyph)
    {
        for (int i = Math.Max(0, glyphs.Count - 4); i < glyphs.Count; i++)
        {
            Glyph other = glyphs[i];
            if (other.Text == glyph.Text && !glyph.IsSpace && Math.Abs(other.Left - glyph.Left) < 0.1 * glyph.Size && Math.Abs(other.Baseline - glyph.Baseline) < 0.1 * glyph.Size) return true;
        }

        return false;
    }
}

using UglyToad.PdfPig.Content;

namespace Summarizer.Documents.Pdf;

/// <summary>Pages to lines, one page after the other: of a page that was read, its lines alone are kept.</summary>
internal sealed class PageReader
{
    private readonly FontTable _fonts = new();
    private readonly ColumnFinder _columns = new();
    private readonly List<TextLine> _lines = [];
    private int _column;

    /// <summary>The document that the pages make.</summary>
    public ExtractedText ToText(string? declaredTitle)
    {
        BodyStyle body = BodyStyle.Of(_lines);
        ColumnBounds.Find(_lines);
        List<TextLine> lines = PageFurniture.Remove(_lines, body);
        List<Block> blocks = BlockBuilder.Build(lines, body);
        new BlockClassifier(body).Classify(blocks);
        string? title = TitleFinder.Find(blocks, body, declaredTitle);
        ReferenceSection.Mark(blocks);
        if (Environment.GetEnvironmentVariable("PDFDUMP") is not null)
            foreach (Block b in blocks) { Console.Error.WriteLine($"-- {b.Kind}"); foreach (TextLine l in b.Lines) Console.Error.WriteLine($"   p{l.Page} c{l.Column} y{l.Baseline:F0} x{l.Left:F0}-{l.Right:F0} [{l.ColumnLeft:F0}-{l.ColumnRight:F0}] s{l.Size:F1} f{l.Font}{(l.IsBold ? "B" : "")} w{l.WideGaps} m{l.MathGlyphs} | {l.Text}"); }
        return new ExtractedText(new ProseWriter(body, new Hyphenation(lines)).Write(blocks), title);
    }

    public void Add(Page page)
    {
        List<Fragment> fragments = FragmentBuilder.Build(GlyphReader.Glyphs(page, _fonts));
        LineBuilder builder = new(_fonts);
        foreach (List<Fragment> column in _columns.Split(fragments))
        {
            foreach (TextLine line in builder.Build(column, page.Number, _column)) _lines.Add(line);
            _column++;
        }
    }
}

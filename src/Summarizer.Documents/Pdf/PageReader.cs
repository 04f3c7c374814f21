using Summarizer.Documents.Pdf.Glyphs;
using UglyToad.PdfPig.Content;

namespace Summarizer.Documents.Pdf;

/// <summary>Pages to lines, one page after the other, and all lines to the text of the document.</summary>
internal sealed class PageReader
{
    private const int MostGlyphs = 100_000;

    private readonly FontTable _fonts = new();
    private readonly ColumnFinder _columns = new();
    private readonly List<TextLine> _lines = [];
    private int _column;

    public bool HasText => _lines.Count > 0;

    public void Add(Page page)
    {
        if (page.Letters.Count > MostGlyphs) throw new InvalidDataException($"A page has more than {MostGlyphs} letters.");
        List<Fragment> fragments = FragmentBuilder.Build(GlyphReader.Glyphs(page, _fonts));
        List<Rule> rules = GlyphReader.Rules(page);
        LineBuilder builder = new(_fonts);
        foreach (List<Fragment> column in _columns.Split(fragments))
        {
            TextLine? above = null;
            foreach (TextLine line in builder.Build(column, page.Number, _column))
            {
                line.IsBelowRule = rules.Exists(r => r.Y > line.Baseline && r.Y < (above?.Baseline ?? double.MaxValue) && r.Y < line.Baseline + (3 * line.Size) && r.Left < line.Right && r.Right > line.Left);
                _lines.Add(above = line);
            }

            _column++;
        }
    }

    /// <summary>The prose of all pages, with its title where it has one.</summary>
    public ExtractedText ToText(string? declaredTitle)
    {
        BodyStyle body = BodyStyle.Of(_lines);
        ColumnBounds.Find(_lines);
        List<TextLine> lines = PageFurniture.Remove(_lines, body);
        List<Block> blocks = BlockBuilder.Build(lines, body);
        new BlockClassifier(body).Classify(blocks);
        string? title = TitleFinder.Find(blocks, body, declaredTitle);
        ReferenceSection.Mark(blocks);
        return new ProseWriter(body, new Hyphenation(lines)).Write(blocks) with { Title = title };
    }
}

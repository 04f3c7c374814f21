using System.Xml;
using Summarizer.Documents.Packages;

namespace Summarizer.Documents.Word;

/// <summary>The body of a Word document to paragraphs, read in one pass.</summary>
/// <remarks>Out stay tables, notes, comments, running heads, contents, captions, formulas, deleted and hidden text. Text boxes stand behind the paragraph they hang on.</remarks>
internal sealed class WordBody(WordStyles styles, CancellationToken cancellationToken)
{
    private const int MostDepth = 500;

    private readonly ParagraphText _text = new();
    private readonly Stack<Paragraph> _paragraphs = new();
    private readonly List<string> _boxes = [];
    private int _tables;
    private int _cells;

    public string? Title { get; private set; }

    public string? FirstHeading { get; private set; }

    public override string ToString() => _text.ToString();

    public void Read(XmlReader xml)
    {
        int skipped = -1, read = 0;
        while (xml.Read())
        {
            if ((++read & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (xml.Depth > MostDepth) throw new InvalidDataException($"The Word document nests more than {MostDepth} elements.");
            if (skipped >= 0)
            {
                if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == skipped) skipped = -1;
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                if (IsSkipped(xml))
                {
                    if (!xml.IsEmptyElement) skipped = xml.Depth;
                }
                else Start(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p" && _paragraphs.Count > 0) End();
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "tbl") EndTable();
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && _paragraphs.Count > 0)
            {
                Paragraph paragraph = _paragraphs.Peek();
                if (paragraph.InText && !paragraph.HiddenRun) paragraph.Text.Append(xml.Value);
            }
        }
    }

    private static bool IsSkipped(XmlReader xml) =>
        xml.LocalName is "del" or "moveFrom" or "delText" or "instrText" or "Fallback" or "oMathPara" or "rt" or "sectPr" or "object";

    private void Start(XmlReader xml)
    {
        Paragraph? open = _paragraphs.Count > 0 ? _paragraphs.Peek() : null;
        switch (xml.LocalName)
        {
            case "p" when !xml.NamespaceURI.Contains("drawingml", StringComparison.Ordinal):
                if (!xml.IsEmptyElement) _paragraphs.Push(new Paragraph());
                break;
            case "tbl" when !xml.IsEmptyElement:
                _tables++;
                break;
            case "tc":
                _cells++;
                break;
            case "pStyle" when open is not null:
                open.Role = styles.RoleOf(WordXml.Value(xml));
                open.HiddenParagraph = styles.IsHidden(WordXml.Value(xml));
                break;
            case "outlineLvl" when open is { Role: ParagraphRole.Text } && int.TryParse(WordXml.Value(xml), out int level) && level < 9:
                open.Role = ParagraphRole.Heading;
                break;
            case "rStyle" when open is not null && styles.IsHidden(WordXml.Value(xml)):
                open.HiddenRun = true;
                break;
            case "r" when open is not null:
                open.HiddenRun = false;
                break;
            case "vanish" when open is not null && WordXml.IsOn(xml):
                open.HiddenRun = true;
                break;
            case "t" when open is not null:
                open.InText = !xml.IsEmptyElement;
                break;
            case "tab" or "cr" or "br" or "noBreakHyphen" when open is { HiddenRun: false } && !xml.HasAttributes:
                open.Text.Append(xml.LocalName switch { "tab" => " ", "noBreakHyphen" => "-", _ => "\n" });
                break;
            default:
                if (open is not null && xml.LocalName != "t") open.InText = false;
                break;
        }
    }

    private void End()
    {
        Paragraph paragraph = _paragraphs.Pop();
        string text = paragraph.Text.Take();
        bool inBox = _paragraphs.Count > 0 || _tables > 0;
        if (text.Length > 0 && !paragraph.HiddenParagraph && paragraph.Role != ParagraphRole.Furniture)
        {
            if (inBox) _boxes.Add(text);
            else
            {
                if (paragraph.Role == ParagraphRole.Title) Title ??= text;
                if (paragraph.Role == ParagraphRole.Heading) FirstHeading ??= text;
                if (paragraph.Role != ParagraphRole.Title) _text.Add(text);
            }
        }

        if (!inBox) AddBoxes();
    }

    // A table of one cell is a frame around text.
    private void EndTable()
    {
        if (_tables == 0 || --_tables > 0) return;
        if (_cells > 1) _boxes.Clear();
        _cells = 0;
        if (_paragraphs.Count == 0) AddBoxes();
    }

    private void AddBoxes()
    {
        foreach (string box in _boxes) _text.Add(box);
        _boxes.Clear();
    }

    private sealed class Paragraph
    {
        public ParagraphText Text { get; } = new();

        public ParagraphRole Role { get; set; }

        public bool InText { get; set; }

        public bool HiddenRun { get; set; }

        public bool HiddenParagraph { get; set; }
    }
}

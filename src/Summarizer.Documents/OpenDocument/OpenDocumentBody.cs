using System.Xml;
using Summarizer.Documents.Packages;
using Summarizer.Documents.Word;

namespace Summarizer.Documents.OpenDocument;

/// <summary>The body of an OpenDocument text to paragraphs, in one pass.</summary>
/// <remarks>Out stay tables, notes, comments, indexes, captions, formulas, deleted and hidden text. Text boxes stand behind the paragraph they hang on.</remarks>
internal sealed class OpenDocumentBody(OpenDocumentStyles styles, CancellationToken cancellationToken)
{
    private const int MostDepth = 500;

    private readonly ParagraphText _text = new();
    private readonly Stack<(ParagraphText Text, ParagraphRole Role, int Depth)> _paragraphs = new();
    private readonly List<string> _boxes = [];

    public string? Title { get; private set; }

    public string? FirstHeading { get; private set; }

    public override string ToString() => _text.ToString();

    public void Read(XmlReader xml)
    {
        int skipped = -1, read = 0;
        bool inBody = false;
        while (xml.Read())
        {
            if ((++read & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (xml.Depth > MostDepth) throw new InvalidDataException($"The OpenDocument text nests more than {MostDepth} elements.");
            if (skipped >= 0)
            {
                if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == skipped) skipped = -1;
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "body") inBody = true;
                else if (inBody && IsSkipped(xml))
                {
                    if (!xml.IsEmptyElement) skipped = xml.Depth;
                }
                else if (inBody) Start(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && _paragraphs.Count > 0 && xml.Depth == _paragraphs.Peek().Depth) End();
            else if (_paragraphs.Count > 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                _paragraphs.Peek().Text.Append(xml.Value.AsSpan().Contains('\n') ? xml.Value.Replace('\n', ' ') : xml.Value);
        }
    }

    private bool IsSkipped(XmlReader xml)
    {
        if (xml.LocalName is "tracked-changes" or "note" or "annotation" or "ruby-text" or "hidden-text" or "hidden-paragraph" or "math" or "object" or "page-number" or "forms" or "sequence-decls") return true;
        if (xml.LocalName is "table-of-content" or "illustration-index" or "table-index" or "object-index" or "user-index" or "alphabetical-index" or "bibliography") return true;
        if (xml.LocalName == "table" && xml.Prefix == "table") return true;
        return xml.LocalName == "span" && styles.IsHidden(WordXml.Attribute(xml, "style-name"));
    }

    private void Start(XmlReader xml)
    {
        ParagraphText? open = _paragraphs.Count > 0 ? _paragraphs.Peek().Text : null;
        switch (xml.LocalName)
        {
            case "p" or "h" when !xml.IsEmptyElement:
                string? style = WordXml.Attribute(xml, "style-name");
                ParagraphRole role = styles.IsHidden(style) ? ParagraphRole.Furniture : styles.RoleOf(style);
                if (xml.LocalName == "h" && role == ParagraphRole.Text) role = ParagraphRole.Heading;
                _paragraphs.Push((new ParagraphText(), role, xml.Depth));
                break;
            case "s" or "tab":
                open?.Append(" ");
                break;
            case "line-break":
                open?.AppendBreak();
                break;
        }
    }

    private void End()
    {
        (ParagraphText paragraph, ParagraphRole role, _) = _paragraphs.Pop();
        string text = paragraph.Take();
        if (text.Length > 0 && role != ParagraphRole.Furniture)
        {
            if (_paragraphs.Count > 0)
            {
                _boxes.Add(text);
                return;
            }

            if (role == ParagraphRole.Title) Title ??= text;
            else
            {
                if (role == ParagraphRole.Heading) FirstHeading ??= text;
                _text.Add(text);
            }
        }

        if (_paragraphs.Count > 0) return;
        foreach (string box in _boxes) _text.Add(box);
        _boxes.Clear();
    }
}

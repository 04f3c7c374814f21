using System.Xml;
using Summarizer.Documents.Packages;
using Summarizer.Documents.Word;

namespace Summarizer.Documents.Slides;

/// <summary>The text of a slide, or of the notes of its speaker, in one pass.</summary>
internal sealed class SlideBody
{
    private const int MostDepth = 500;
    private const int LongestLine = 120;

    private readonly ParagraphText _paragraph = new();
    private bool _isTitle;
    private bool _isFurniture;

    /// <summary>What stands in the title's place.</summary>
    public string? Title { get; private set; }

    /// <summary>What stands first and is no sentence: the title of a slide without a place for one.</summary>
    public string? FirstLine => Paragraphs.Count > 0 && Paragraphs[0].Length <= LongestLine && Paragraphs[0][^1] is not ('.' or '!' or ',' or ';') ? Paragraphs[0] : null;

    /// <summary>All other paragraphs, in the order of the file.</summary>
    public List<string> Paragraphs { get; } = [];

    /// <summary>Whether the slide is left out when shown.</summary>
    public bool IsHidden { get; private set; }

    public void Read(XmlReader xml)
    {
        bool inText = false;
        int skipped = -1;
        while (xml.Read())
        {
            if (xml.Depth > MostDepth) throw new InvalidDataException($"The presentation nests more than {MostDepth} elements.");
            if (skipped >= 0)
            {
                if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == skipped) skipped = -1;
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                // Tables, diagrams and numbers of slides.
                if (xml.LocalName is "graphicFrame" or "Fallback" or "fld")
                {
                    if (!xml.IsEmptyElement) skipped = xml.Depth;
                    continue;
                }

                inText = xml.LocalName == "t" && !xml.IsEmptyElement;
                Start(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                inText = false;
                if (xml.LocalName == "p" && xml.Depth > 1) End();
            }
            else if (inText && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) _paragraph.Append(xml.Value);
        }
    }

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "sld":
                IsHidden = WordXml.Attribute(xml, "show") is "0" or "false";
                break;
            case "sp":
                (_isTitle, _isFurniture) = (false, false);
                break;
            case "ph":
                string? type = WordXml.Attribute(xml, "type");
                (_isTitle, _isFurniture) = (type is "title" or "ctrTitle", type is "sldNum" or "dt" or "ftr" or "hdr" or "sldImg");
                break;
            case "br":
                _paragraph.Append(" ");
                break;
            case "tab":
                _paragraph.Append(" ");
                break;
        }
    }

    private void End()
    {
        string text = _paragraph.Take();
        if (text.Length == 0 || _isFurniture) return;
        if (_isTitle) Title = Title is null ? text : Title + " " + text;
        else Paragraphs.Add(text);
    }
}

using System.Xml;
using Summarizer.Documents.Packages;
using Summarizer.Documents.Word;

namespace Summarizer.Documents.OpenDocument;

/// <summary>What the styles of an OpenDocument text say of its paragraphs.</summary>
internal sealed class OpenDocumentStyles
{
    private readonly Dictionary<string, string?> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    public string? Language { get; private set; }

    public static OpenDocumentStyles Read(ZipPackage package)
    {
        OpenDocumentStyles styles = new();
        foreach (string part in (string[])["styles.xml", "content.xml"]) package.ReadXml(part, styles.Read);
        return styles;
    }

    /// <summary>What a paragraph of a style is, by the style's name or that of the one it is based on.</summary>
    public ParagraphRole RoleOf(string? style)
    {
        for (int depth = 0; style is not null && depth < 20; depth++)
        {
            switch (style)
            {
                case "Title":
                    return ParagraphRole.Title;
                case "Subtitle" or "Heading":
                    return ParagraphRole.Heading;
                case "Caption" or "Illustration" or "Figure" or "Table" or "Drawing" or "Footnote" or "Endnote" or "Index" or "Preformatted_20_Text" or "Table_20_Contents" or "Table_20_Heading":
                    return ParagraphRole.Furniture;
            }

            if (style.StartsWith("Heading_20_", StringComparison.Ordinal)) return ParagraphRole.Heading;
            if (style.StartsWith("Contents_20_", StringComparison.Ordinal) || style.StartsWith("Header", StringComparison.Ordinal) || style.StartsWith("Footer", StringComparison.Ordinal)) return ParagraphRole.Furniture;
            style = _parents.GetValueOrDefault(style);
        }

        return ParagraphRole.Text;
    }

    public bool IsHidden(string? style)
    {
        for (int depth = 0; style is not null && depth < 20; depth++)
        {
            if (_hidden.Contains(style)) return true;
            style = _parents.GetValueOrDefault(style);
        }

        return false;
    }

    private void Read(XmlReader xml)
    {
        string? style = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "body") return;
            if (xml.LocalName is "style" or "default-style")
            {
                style = WordXml.Attribute(xml, "name");
                if (style is not null) _parents[style] = WordXml.Attribute(xml, "parent-style-name");
            }
            else if (xml.LocalName == "text-properties")
            {
                if (style is not null && WordXml.Attribute(xml, "display") == "none") _hidden.Add(style);
                if (style is null) Language ??= WordXml.Attribute(xml, "language") is string language and not "none" ? language : null;
            }
        }
    }
}

using System.Xml;
using Summarizer.Documents.Packages;

namespace Summarizer.Documents.Word;

/// <summary>What the styles of a Word document say of its paragraphs.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    /// <summary>The language that all text has by default.</summary>
    public string? Language { get; private set; }

    public static WordStyles Read(ZipPackage package)
    {
        WordStyles styles = new();
        package.ReadXml("word/styles.xml", styles.Read);
        return styles;
    }

    /// <summary>What a paragraph of a style is.</summary>
    public ParagraphRole RoleOf(string? id)
    {
        // Styles are based on others; a circle ends somewhere.
        for (int depth = 0; id is not null && depth < 20 && _styles.TryGetValue(id, out Style? style); depth++)
        {
            if (RoleOfName(style.Name) is ParagraphRole role) return role;
            if (style.OutlineLevel is >= 0 and < 9) return ParagraphRole.Heading;
            id = style.BasedOn;
        }

        return ParagraphRole.Text;
    }

    /// <summary>Whether text of a style is hidden.</summary>
    public bool IsHidden(string? id) => id is not null && _styles.TryGetValue(id, out Style? style) && style.Hidden;

    // The names are those of the built-in styles, the same in every language of the program.
    private static ParagraphRole? RoleOfName(string name)
    {
        name = name.ToLowerInvariant();
        if (name == "title") return ParagraphRole.Title;
        if (name is "subtitle" || (name.StartsWith("heading ", StringComparison.Ordinal) && name.Length == 9)) return ParagraphRole.Heading;
        bool furniture = name is "caption" or "header" or "footer" or "footnote text" or "endnote text" or "table of figures" or "toc heading" or "bibliography" or "html preformatted" or "source code"
            || name.StartsWith("toc ", StringComparison.Ordinal) || name.StartsWith("index ", StringComparison.Ordinal) || name.EndsWith(" caption", StringComparison.Ordinal);
        return furniture ? ParagraphRole.Furniture : null;
    }

    private void Read(XmlReader xml)
    {
        Style? style = null;
        bool defaults = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "docDefaults") defaults = false;
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "docDefaults":
                    defaults = !xml.IsEmptyElement;
                    break;
                case "lang" when defaults:
                    Language = WordXml.Value(xml);
                    break;
                case "style":
                    style = new Style();
                    if (WordXml.Attribute(xml, "styleId") is string id) _styles[id] = style;
                    break;
                case "name" when style is not null:
                    style.Name = WordXml.Value(xml) ?? "";
                    break;
                case "basedOn" when style is not null:
                    style.BasedOn = WordXml.Value(xml);
                    break;
                case "outlineLvl" when style is not null:
                    style.OutlineLevel = int.TryParse(WordXml.Value(xml), out int level) ? level : -1;
                    break;
                case "vanish" when style is not null:
                    style.Hidden = WordXml.IsOn(xml);
                    break;
            }
        }
    }

    private sealed class Style
    {
        public string Name { get; set; } = "";

        public string? BasedOn { get; set; }

        public int OutlineLevel { get; set; } = -1;

        public bool Hidden { get; set; }
    }
}

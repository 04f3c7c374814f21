using System.Xml;

namespace Summarizer.Documents.Packages;

/// <summary>Title and language that a document's properties declare (Dublin Core).</summary>
internal readonly record struct CoreProperties(string? Title, string? Language)
{
    /// <summary>Reads the properties from a file of the package, if it is there.</summary>
    public static CoreProperties Read(ZipPackage package, string path)
    {
        string? title = null, language = null;
        package.ReadXml(path, xml =>
        {
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "title" or "language" && !xml.IsEmptyElement)
                {
                    bool isTitle = xml.LocalName == "title";
                    string value = TextOf(xml);
                    if (isTitle) title ??= value;
                    else language ??= value;
                }
                else xml.Read();
            }
        });
        return new CoreProperties(string.IsNullOrWhiteSpace(title) ? null : title, string.IsNullOrWhiteSpace(language) ? null : language);
    }

    // The text of an element and of those in it; the reader stands behind it then.
    private static string TextOf(XmlReader xml)
    {
        int depth = xml.Depth;
        ParagraphText text = new();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text.Append(xml.Value);
        }

        return text.Take();
    }
}

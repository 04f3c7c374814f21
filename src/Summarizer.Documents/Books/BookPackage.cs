using System.Xml;
using Summarizer.Documents.Packages;
using Summarizer.Documents.Word;

namespace Summarizer.Documents.Books;

/// <summary>What the package file of a book declares: its title, language, and parts in reading order.</summary>
internal sealed class BookPackage
{
    private readonly Dictionary<string, (string Path, string Properties, string Type)> _items = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public CoreProperties Properties { get; private set; }

    /// <summary>Parts that the book's guide says are no chapters, such as its cover.</summary>
    public HashSet<string> Matter { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Paths of the parts to be read, in order, without the table of contents.</summary>
    public IEnumerable<string> Parts =>
        from id in _order
        where _items.ContainsKey(id)
        let item = _items[id]
        where item.Type.Contains("html", StringComparison.OrdinalIgnoreCase) && !item.Properties.Split(' ').Contains("nav")
        select item.Path;

    /// <exception cref="InvalidDataException">The package has no such file.</exception>
    public static BookPackage Read(ZipPackage package)
    {
        string? path = null;
        package.ReadXml("META-INF/container.xml", xml =>
        {
            while (path is null && xml.Read()) if (xml.LocalName == "rootfile") path = WordXml.Attribute(xml, "full-path");
        });
        BookPackage book = new();
        string folder = path is not null && path.Contains('/') ? path[..path.LastIndexOf('/')] : "";
        if (path is null || !package.ReadXml(path, xml => book.Read(xml, folder))) throw new InvalidDataException("The book is broken: it has no package file.");
        book.Properties = CoreProperties.Read(package, path);
        return book;
    }

    private void Read(XmlReader xml, string folder)
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "item" when WordXml.Attribute(xml, "id") is string id && WordXml.Attribute(xml, "href") is string href:
                    _items[id] = (PathOf(folder, href), WordXml.Attribute(xml, "properties") ?? "", WordXml.Attribute(xml, "media-type") ?? "");
                    break;
                case "itemref" when WordXml.Attribute(xml, "idref") is string id && WordXml.Attribute(xml, "linear") != "no":
                    _order.Add(id);
                    break;
                case "reference" when WordXml.Attribute(xml, "href") is string href && BookMatter.IsMatterType(WordXml.Attribute(xml, "type")):
                    Matter.Add(PathOf(folder, href));
                    break;
            }
        }
    }

    private static string PathOf(string folder, string href) => Relationships.Resolve(folder, Uri.UnescapeDataString(href.Split('#')[0]));
}

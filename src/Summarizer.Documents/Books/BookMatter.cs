using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Summarizer.Documents.Books;

/// <summary>Tells a book's chapters from what stands before and after them.</summary>
internal static class BookMatter
{
    private const int ShortPart = 600;
    private const int ShortCell = 60;

    // Values of the EPUB structural semantics vocabulary, and of the guide of EPUB 2.
    private static readonly FrozenSet<string> Types = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "cover", "titlepage", "title-page", "halftitlepage", "halftitle", "copyright-page", "copyright", "imprint", "imprimatur", "colophon", "dedication", "epigraph", "toc", "landmarks", "page-list", "loi", "lot", "loa", "lov",
        "index", "bibliography", "glossary", "acknowledgments", "acknowledgements", "contributors", "other-credits", "footnotes", "endnotes", "rearnotes", "notes", "errata", "backlink", "seriespage");

    private static readonly FrozenSet<string> Notes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "pagebreak", "noteref", "toc", "index", "doc-endnotes", "doc-footnote", "doc-noteref", "doc-pagebreak", "doc-toc");

    public static bool IsMatterType(string? type) => type is not null && type.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(Types.Contains);

    /// <summary>Whether a part says of itself that it is no chapter.</summary>
    public static bool IsMatter(IElement body)
    {
        if (IsMatterType(TypeOf(body))) return true;
        IElement[] children = [.. body.Children];
        return children.Length == 1 && IsMatterType(TypeOf(children[0]));
    }

    /// <summary>Whether a text is none of sentences, or one of rights and numbers of editions.</summary>
    public static bool HasNoProse(string text)
    {
        bool sentence = text.Split('\n').Any(static line => line.Length >= 60 && line.TrimEnd('"', '”', '’', '»', ')', ' ')[^1] is '.' or '?' or '!' or '…' or '。');
        return !sentence || (text.Length < ShortPart * 6 && (text.Contains('©') || text.Contains("ISBN", StringComparison.Ordinal)));
    }

    /// <summary>Takes notes, marks of pages, and tables of short cells out of a part.</summary>
    public static void RemoveNotes(IElement body)
    {
        RemoveTables(body);
        foreach (IElement element in body.QuerySelectorAll("*").ToArray())
        {
            string? type = TypeOf(element), role = element.GetAttribute("role");
            if ((type is not null && type.Split(' ').Any(Notes.Contains)) || (role is not null && Notes.Contains(role))) element.Remove();
        }
    }

    private static void RemoveTables(IElement body)
    {
        foreach (IElement table in body.QuerySelectorAll("table").ToArray())
        {
            int cells = table.QuerySelectorAll("td, th").Length;
            if (cells > 1 && table.TextContent.Length < cells * ShortCell) table.Remove();
        }
    }

    private static string? TypeOf(IElement element) => element.GetAttribute("epub:type") ?? element.GetAttribute("http://www.idpf.org/2007/ops", "type");
}

using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Summarizer.Documents.Html;

/// <summary>Writes the text of a tree of elements as a reader sees it: blocks apart, white space folded, no scripts, forms or navigation.</summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script", "style", "noscript", "template", "head", "title", "svg", "math", "canvas", "iframe", "object", "embed", "audio", "video",
        "button", "select", "option", "textarea", "input", "nav", "footer", "aside", "dialog", "figcaption", "sup", "rp", "rt");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby",
        "s", "samp", "small", "span", "strike", "strong", "sub", "time", "tt", "u", "var", "wbr", "nobr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InlineNames = Inline.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an element stands within a line.</summary>
    public static bool IsInline(ReadOnlySpan<char> name) => InlineNames.Contains(name);

    /// <summary>The text below an element; empty for none. Linear; the parser bounds the depth of its trees.</summary>
    public static string Write(INode? root, CancellationToken cancellationToken)
    {
        StringBuilder text = new();
        if (root is not null) WriteChildren(root, text, cancellationToken);
        return text.ToString().Trim();
    }

    private static void WriteChildren(INode parent, StringBuilder text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (INode node in parent.ChildNodes)
        {
            if (node is IText data)
            {
                if (parent is IElement { LocalName: "pre" }) text.Append(data.Data);
                else AppendFolded(text, data.Data);
            }
            else if (node is IElement element && !IsSkipped(element))
            {
                bool block = !IsInline(element.LocalName);
                if (element.LocalName == "br") text.Append('\n');
                else if (block) Break(text);
                WriteChildren(element, text, cancellationToken);
                if (block && element.LocalName != "br") Break(text);
            }
        }
    }

    // Tables that hold paragraphs lay out a page, as pages once did; the others hold data. Preformatted code is no prose, preformatted mail is.
    private static bool IsSkipped(IElement element) =>
        Skipped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.LocalName == "table" && element.QuerySelector("p, div, br, h1, h2, section, article") is null)
        || (element.LocalName == "pre" && (element.HasAttribute("class") || element.QuerySelector("code, span") is not null));

    /// <summary>Ends the paragraph.</summary>
    public static void Break(StringBuilder text)
    {
        int end = text.Length;
        while (end > 0 && text[end - 1] is ' ' or '\n') end--;
        text.Length = end;
        if (end > 0) text.Append("\n\n");
    }

    /// <summary>Appends text with its white space folded.</summary>
    public static void AppendFolded(StringBuilder text, ReadOnlySpan<char> data)
    {
        foreach (char c in data)
        {
            bool space = c is ' ' or '\n' or '\t' or '\r' or '\f';
            if (!space) text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }
}

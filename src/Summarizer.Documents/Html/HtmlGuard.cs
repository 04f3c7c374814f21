using System.Net;
using System.Text;

namespace Summarizer.Documents.Html;

/// <summary>Tells pages whose tree would be costly to build, and takes their text without one.</summary>
/// <remarks>Mending unclosed elements, finding articles and walking trees cost the product of size and depth in all libraries; real pages are not deep.</remarks>
internal static class HtmlGuard
{
    private const int MaxOpenElements = 256;

    // Elements that need no end tag and end each other.
    private static readonly HashSet<string> NeverOpen = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rb", "rp", "rt", "rtc", "html", "head", "body", "path",
    };

    /// <summary>Counts start tags, and looks whether more elements are open at once than in any real page. Linear.</summary>
    public static bool IsTooDeep(string html, out int elements)
    {
        elements = 0;
        int open = 0;
        Dictionary<string, int> openByName = new(StringComparer.OrdinalIgnoreCase);
        var byName = openByName.GetAlternateLookup<ReadOnlySpan<char>>();
        var neverOpen = NeverOpen.GetAlternateLookup<ReadOnlySpan<char>>();
        HtmlTags tags = new(html);
        while (tags.MoveNext())
        {
            if (tags.Name.IsEmpty) continue;
            if (!tags.IsEnd) elements++;
            if (neverOpen.Contains(tags.Name)) continue;
            byName.TryGetValue(tags.Name, out int own);
            if (!tags.IsEnd)
            {
                byName[tags.Name] = own + 1;
                if (++open > MaxOpenElements) return true;
            }
            else if (own > 0)
            {
                byName[tags.Name] = own - 1;
                open--;
            }
        }

        return false;
    }

    /// <summary>The text between all tags, each tag but those within a line a break. Linear.</summary>
    public static string StripTags(string html, CancellationToken cancellationToken)
    {
        StringBuilder text = new();
        HtmlTags tags = new(html);
        int visited = 0;
        while (tags.MoveNext())
        {
            if ((++visited & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            HtmlText.AppendFolded(text, tags.Text.Contains('&') ? WebUtility.HtmlDecode(tags.Text.ToString()) : tags.Text);
            if (!tags.Name.IsEmpty && !HtmlText.IsInline(tags.Name)) HtmlText.Break(text);
        }

        return text.ToString().Trim();
    }
}

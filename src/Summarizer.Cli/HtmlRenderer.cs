using System.Globalization;
using System.Net;
using System.Text;

namespace Summarizer.Cli;

/// <summary>A self-contained page: the summary, and the full text with the chosen sentences marked.</summary>
internal sealed class HtmlRenderer : SummaryRenderer
{
    private const string Style = """
        :root{color-scheme:light dark}body{font:1.05rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
        ol{padding-left:1.4rem}li{margin:.4rem 0}a{color:inherit}mark{background:#ffe58a;color:#1a1a1a;border-radius:.2rem;padding:0 .1rem}
        article{white-space:pre-wrap;border-top:1px solid #8888;margin-top:2rem;padding-top:1rem}
        figure{margin:1.5rem 0}svg{max-width:100%;height:auto}figcaption{font-size:.85rem;opacity:.8}
        """;

    protected override string Render(Summary summary, string text)
    {
        string language = summary.Language;
        string title = Encode(summary.Title ?? "Summary");
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{Encode(language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>{title}</h1>\n<ol>\n");
        foreach (SummarySentence s in summary.Sentences) page.Append(CultureInfo.InvariantCulture, $"<li dir=\"auto\"><a href=\"#s{s.Index}\">{Encode(s.Text)}</a></li>\n");
        page.Append("</ol>\n");
        GraphFigure.Append(page, summary, Encode);
        page.Append("<article dir=\"auto\">");
        int at = 0;
        foreach (SummarySentence s in summary.Sentences.OrderBy(static s => s.Span.Start))
        {
            page.Append(Encode(text[at..s.Span.Start]));
            page.Append(CultureInfo.InvariantCulture, $"<mark id=\"s{s.Index}\" title=\"rank {s.Rank}, score {Number.Format(s.Score)}\">{Encode(s.Text)}</mark>");
            at = s.Span.End;
        }

        return page.Append(Encode(text[at..])).Append("</article>\n</body>\n</html>\n").ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("\0", "\ufffd", StringComparison.Ordinal);
}

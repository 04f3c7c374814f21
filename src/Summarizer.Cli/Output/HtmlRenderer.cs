using System.Globalization;
using System.Net;
using System.Text;

namespace Summarizer.Cli.Output;

/// <summary>A self-contained page: the summary, and the full text with the chosen sentences marked.</summary>
internal sealed class HtmlRenderer : SummaryRenderer
{
    private const string Style = """
        :root{color-scheme:light dark}body{font:1.05rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
        ol{padding-left:1.4rem}li{margin:.4rem 0}a{color:inherit}mark{background:#ffe58a;color:#1a1a1a;border-radius:.2rem;padding:0 .1rem}
        article{white-space:pre-wrap;border-top:1px solid #8888;margin-top:2rem;padding-top:1rem}
        mark sup{font-weight:bold;padding:0 .1rem}mark sup::after{content:" "}article span{border-bottom:1px dotted #8888}
        figure{margin:1.5rem 0}svg{max-width:100%;height:auto}figcaption{font-size:.85rem;opacity:.8}
        """;

    private int _before;

    public override string Open(string? title, string language)
    {
        string encoded = Encode(title ?? "Summary");
        return string.Create(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{Encode(language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{encoded}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
    }

    public override string Render(Summary summary, SummarySubject subject)
    {
        // Sentences are numbered in each summary anew.
        string prefix = _before++ == 0 ? "s" : string.Create(CultureInfo.InvariantCulture, $"d{_before}s");
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Encode(summary.Title ?? subject.Label ?? "Summary")}</h1>\n");
        if (summary.Title is not null && subject.Label is string label) page.Append(CultureInfo.InvariantCulture, $"<p>{Encode(label)}</p>\n");
        page.Append("<ol>\n");
        foreach (SummarySentence s in summary.Sentences) page.Append(CultureInfo.InvariantCulture, $"<li dir=\"auto\"><a href=\"#{prefix}{s.Index}\">{Encode(Say(s))}</a>{Encode(subject.Origin(s))}</li>\n");
        page.Append("</ol>\n");
        GraphFigure.Append(page, summary, prefix, Encode);
        for (int source = 0; source < subject.Documents.Count; source++)
        {
            page.Append("<article dir=\"auto\">");
            if (summary.Scores.Count == 0) AppendMarked(page, subject.TextOf(source), summary.Sentences.Where(s => s.Source == source), prefix);
            else AppendExplained(page, subject.TextOf(source), summary.Scores.Where(s => s.Source == source), prefix);
            page.Append("</article>\n");
        }

        return page.ToString();
    }

    public override string Close() => "</body>\n</html>\n";

    private static void AppendMarked(StringBuilder page, string text, IEnumerable<SummarySentence> sentences, string prefix)
    {
        int at = 0;
        foreach (SummarySentence s in sentences.OrderBy(static s => s.Span.Start))
        {
            page.Append(Encode(text[at..s.Span.Start]));
            page.Append(CultureInfo.InvariantCulture, $"<mark id=\"{prefix}{s.Index}\" title=\"rank {s.Rank}, score {Number.Format(s.Score)}\">{Encode(s.Text)}</mark>");
            at = s.Span.End;
        }

        page.Append(Encode(text[at..]));
    }

    /// <summary>Every sentence says why it was or was not taken; a chosen one shows its rank.</summary>
    private static void AppendExplained(StringBuilder page, string text, IEnumerable<SentenceScore> sentences, string prefix)
    {
        int at = 0;
        foreach (SentenceScore s in sentences.OrderBy(static s => s.Span.Start))
        {
            page.Append(Encode(text[at..s.Span.Start]));
            string sentence = Encode(text[s.Span.Start..s.Span.End]);
            at = s.Span.End;
            if (s.Decision == SelectionDecision.Chosen) page.Append(CultureInfo.InvariantCulture, $"<mark id=\"{prefix}{s.Index}\" title=\"rank {s.Rank}, score {Number.Format(s.Score)}\"><sup>{s.Rank}</sup>{sentence}</mark>");
            else if (s.Rank == 0) page.Append(CultureInfo.InvariantCulture, $"<span title=\"{s.Kind}\">{sentence}</span>");
            else page.Append(CultureInfo.InvariantCulture, $"<span title=\"rank {s.Rank}, score {Number.Format(s.Score)}: {s.Decision}\">{sentence}</span>");
        }

        page.Append(Encode(text[at..]));
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("\0", "\ufffd", StringComparison.Ordinal);
}

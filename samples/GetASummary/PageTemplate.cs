using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Summarizer;

namespace GetASummary;

/// <summary>The page as HTML. Everything that is not a constant of this file is encoded.</summary>
internal sealed class PageTemplate(Article article, IEnumerable<Article> all, Summary? summary, string? query, int count, IReadOnlyList<string> phrases)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    private readonly bool _isOwn = article.Slug == Article.Own;

    public string Render() => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{E(article.Title ?? "Your text")} · Get a summary</title>
        <meta name="description" content="The few sentences that carry a text, verbatim, in well under a millisecond.">
        <link rel="icon" href="/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/site.css">
        <script src="/site.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#article">Skip to the article</a>
        <header class="top">
        <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28">The Short Version</a>
        <nav aria-label="Articles">{Navigation()}</nav>
        </header>
        <main>
        <article id="article"{Lang(article.Language ?? summary?.Language)} data-language="{E(article.Language ?? "auto")}" dir="auto" tabindex="-1">
        <h1{(article.Title is null ? " lang=\"en\"" : "")}>{E(article.Title ?? "Your text")}</h1>
        <p class="byline" lang="en">{ReadingTime()}</p>
        {Blocks()}
        </article>
        <aside class="box{(summary is null ? "" : " open")}" aria-labelledby="ask">
        <form method="post" action="/" id="get">
        {(_isOwn ? $"<input type=\"hidden\" name=\"title\" value=\"{E(article.Title ?? "")}\"><textarea name=\"text\" hidden aria-label=\"Text\">\n{E(article.Text)}</textarea>" : $"<input type=\"hidden\" name=\"article\" value=\"{article.Slug}\">")}
        <h2 id="ask">No time to read?</h2>
        <button class="primary" id="press" aria-expanded="{(summary is null ? "false" : "true")}" aria-controls="panel">Get a summary</button>
        <div id="panel"{(summary is null ? " hidden" : "")}>
        <div class="length"><label for="length">Length</label><output id="amount" for="length">{Amount(count)}</output>
        <input type="range" id="length" name="sentences" min="1" max="10" value="{count}"><button class="quiet nojs">Update</button></div>
        <ol id="summary"{Lang(summary?.Language)} dir="auto">{Items()}</ol>
        {ChipButtons()}
        <p class="facts"><span id="facts">{Facts()}</span> <button type="button" class="quiet js" id="copy">Copy</button></p>
        </div>
        <p id="status" role="status" class="unseen">{(summary is null ? "" : $"Summary of {Amount(summary.Sentences.Count)}.")}</p>
        </form>
        </aside>
        </main>
        <section class="own" aria-labelledby="own">
        <form method="post" action="/" enctype="multipart/form-data" id="drop">
        <h2 id="own">Try it on your own text</h2>
        <p>Paste a text or a page’s HTML, or drop a file: plain text, Markdown or HTML. It stays on this machine.</p>
        <textarea name="text" id="text" rows="6" aria-labelledby="own" placeholder="Paste here …"></textarea>
        <div class="row"><label class="file">File <input type="file" name="file" id="file" accept=".txt,.md,.markdown,.html,.htm,text/plain,text/html,text/markdown"></label>
        <button class="primary">Summarize it</button></div>
        </form>
        </section>
        <footer><p>Extractive: every sentence is the author’s own. No tracking, no account, no cloud. <a href="/openapi/v1.json">API</a></p></footer>
        </body>
        </html>
        """;

    private string Navigation() => string.Concat(all.Select(a =>
        $"<a href=\"/?article={a.Slug}\"{Lang(a.Language)}{(a.Slug == article.Slug ? " aria-current=\"page\"" : "")}>{E(a.Title!)}</a>")) + "<a href=\"#own\">Your own text</a>";

    private string ReadingTime()
    {
        int words = article.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;
        return string.Create(CultureInfo.InvariantCulture, $"{words:N0} words · {Math.Max(1, (words + 115) / 230)} min read");
    }

    private string Blocks()
    {
        StringBuilder html = new();
        int start = 0;
        foreach (string block in article.Blocks)
        {
            bool heading = block.Length < 80 && !block.Contains('\n', StringComparison.Ordinal) && block[^1] is not ('.' or '!' or '?' or '"' or '”' or '…' or ':' or '。') && block.Any(char.IsLetter);
            html.Append(heading ? "<h2 data-block>" : "<p data-block>");
            int at = 0;
            foreach (SummarySentence s in summary?.Sentences ?? [])
            {
                int from = s.Span.Start - start, to = s.Span.End - start;
                if (from < at || to > block.Length) continue;
                html.Append(E(block[at..from])).Append(CultureInfo.InvariantCulture, $"<mark id=\"s{s.Index}\" tabindex=\"-1\">").Append(E(block[from..to])).Append("</mark>");
                at = to;
            }

            html.Append(E(block[at..])).Append(heading ? "</h2>\n" : "</p>\n");
            start += block.Length + 2;
        }

        return html.ToString();
    }

    private string Items() => summary is null ? "" : string.Concat(summary.Sentences.Select(static s => $"<li><a href=\"#s{s.Index}\">{E(s.DisplayText)}</a></li>"));

    private string ChipButtons() => phrases.Count == 0
        ? ""
        : "<div class=\"chips\" role=\"group\" aria-label=\"Focus on\">" + string.Concat(phrases.Select(p => $"<button name=\"query\" value=\"{E(p)}\" aria-pressed=\"{(p == query ? "true" : "false")}\"{Lang(article.Language)}>{E(p)}</button>")) + "</div>";

    private string Facts() => summary is null
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{E(LanguageName(summary.Language))} · {summary.Sentences.Count} of {summary.Diagnostics.SentenceCount} sentences");

    private static string Amount(int n) => n == 1 ? "1 sentence" : string.Create(CultureInfo.InvariantCulture, $"{n} sentences");

    private static string LanguageName(string tag) => Summarizer.Languages.LanguageProfile.For(tag).Name is { Length: > 0 } name ? name : tag;

    private static string Lang(string? tag) => string.IsNullOrEmpty(tag) || tag is "auto" or "und" ? "" : $" lang=\"{E(tag)}\"";

    private static string E(string text) => Encoder.Encode(text);
}

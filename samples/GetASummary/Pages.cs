using System.Globalization;
using Summarizer;
using Summarizer.Documents;

namespace GetASummary;

/// <summary>Answers with pages; with a summary in it when a form was sent, as it is without JavaScript.</summary>
internal sealed class Pages(ISummarizer summarizer, Articles articles)
{
    private const int MaxSentences = 10;
    private const int Chips = 6;

    public IResult Show(string? slug) => Html(articles.Find(slug), null, null);

    public async Task<IResult> AnswerAsync(HttpRequest request)
    {
        if (!request.HasFormContentType) return Results.Problem("Send the form.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        try
        {
            IFormCollection form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            Article article = await ReadAsync(form, request.HttpContext.RequestAborted);
            int count = int.TryParse(form["sentences"], NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? Math.Clamp(n, 1, MaxSentences) : 3;
            string? query = form["query"].ToString() is { Length: > 0 } words ? words : null;
            SummaryRequest ask = new(article.Text) { Title = article.Title, Language = article.Language, Query = query, Length = SummaryLength.Sentences(count) };
            return Html(article, summarizer.Summarize(ask, request.HttpContext.RequestAborted), query, count);
        }
        catch (BadHttpRequestException broken)
        {
            return Results.Problem("The form is broken or too large.", statusCode: broken.StatusCode);
        }
        catch (InvalidDataException broken)
        {
            return Results.Problem(broken.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private async Task<Article> ReadAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (form.Files["file"] is { Length: > 0 } file)
        {
            using MemoryStream content = new();
            await file.CopyToAsync(content, cancellationToken);
            return Article.From(Article.Own, DocumentReaders.Default.Read(content.ToArray(), file.FileName, cancellationToken));
        }

        if (!form.ContainsKey("text")) return articles.Find(form["article"]);
        string text = form["text"].ToString();
        bool isHtml = text.TrimStart().StartsWith('<') && text.Contains("</", StringComparison.Ordinal);
        ExtractedText source = isHtml ? HtmlReader.Read(text, cancellationToken) : new ExtractedText(text);
        string? title = form["title"].ToString() is { Length: > 0 } given ? given : source.Title;
        return Article.From(Article.Own, source with { Title = title });
    }

    private IResult Html(Article article, Summary? summary, string? query, int count = 3)
    {
        string[] phrases = [.. KeyphraseExtractor.Extract(article.Text, Chips, article.Language ?? "auto").Select(static k => k.Text)];
        return Results.Content(new PageTemplate(article, articles.All, summary, query, count, phrases).Render(), "text/html; charset=utf-8");
    }
}

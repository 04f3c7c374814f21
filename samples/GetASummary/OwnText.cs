using Summarizer;
using Summarizer.Documents;
using Summarizer.Text;

namespace GetASummary;

/// <summary>The reader's own text, pasted or as a file. What cannot be used is answered in words, with the input kept.</summary>
internal sealed class OwnText(Articles articles)
{
    private static readonly TextSummarizer Reader = new(new SummarizerOptions { IncludeScores = true });

    public static string Explain(int status) => status switch
    {
        404 => "There is no such page.",
        413 => "This text or file is too large.",
        429 => "Too many requests. Please wait a moment, then try again.",
        503 => "The server is busy. Please try again.",
        _ => "That did not work.",
    };

    public async Task<Article> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType) return Refuse("Please use the form.");
        try
        {
            IFormCollection form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            string text = form["text"].ToString();
            if (form.Files["file"] is { Length: > 0 } file) return await ReadFileAsync(file, request.HttpContext.RequestAborted);
            if (string.IsNullOrWhiteSpace(text)) return Refuse("Paste a text or choose a file first.");
            if (Uri.TryCreate(text.Trim(), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https") return Refuse("That is the address of a page. This site fetches no pages: paste the page’s text.", text);
            bool isHtml = text.TrimStart().StartsWith('<') && text.Contains("</", StringComparison.Ordinal);
            return Show(isHtml ? HtmlReader.Read(text, request.HttpContext.RequestAborted) : Tidy(text), text);
        }
        catch (InvalidDataException)
        {
            return Refuse("The form is broken. Please try again.");
        }
    }

    private async Task<Article> ReadFileAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellationToken);
        try
        {
            ExtractedText source = DocumentReaders.Default.Read(content.ToArray(), file.FileName, cancellationToken);
            return Show(source.Title is null && source.Map is not null ? Tidy(source.Text) : source);
        }
        catch (InvalidDataException)
        {
            return Refuse($"“{file.FileName}” cannot be read. Send plain text, Markdown, HTML, PDF, Word, OpenDocument, RTF, EPUB, slides or subtitles.");
        }
    }

    private Article Show(ExtractedText source, string? input = null)
    {
        Article article = Article.From(Article.Own, source);
        return article.Text.Any(char.IsLetterOrDigit) ? article : Refuse("There is no text in it.", input);
    }

    // A page from the clipboard brings its title and its furniture along: the one becomes the headline, the other is left out.
    private static ExtractedText Tidy(string text)
    {
        text = text.ReplaceLineEndings("\n");
        Summary read = Reader.Summarize(text);
        int start = 0;
        List<string> blocks = [];
        foreach (string block in text.Split("\n\n"))
        {
            TextSpan span = new(start, start + block.Length);
            SentenceScore[] sentences = [.. read.Scores.Where(s => span.Contains(s.Span))];
            if (sentences.Length == 0 || sentences.Any(static s => s.Kind is not (SentenceKind.Boilerplate or SentenceKind.Title))) blocks.Add(block);
            start += block.Length + 2;
        }

        return new ExtractedText(string.Join("\n\n", blocks), read.Title, read.Language == "und" ? null : read.Language);
    }

    private Article Refuse(string message, string? input = null) => articles.Find(null) with { Message = message, Input = input };
}

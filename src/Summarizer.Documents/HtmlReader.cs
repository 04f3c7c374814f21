using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;
using Summarizer.Documents.Html;

namespace Summarizer.Documents;

/// <summary>The article of an HTML page, without navigation, advertisements and the like. Scripts are never run, links never followed.</summary>
public sealed class HtmlReader : IDocumentReader
{
    /// <summary>Most elements a page may have: 200,000.</summary>
    public const int MaxElements = 200_000;

    // Trees are no deeper than this, so that recursion over them is safe.
    private const int MaxDepth = 300;

    // Finding the article visits elements several times over; beyond this size the whole page is taken.
    private const int MaxElementsForExtraction = 20_000;
    private const int DeclarationBytes = 2048;

    private static readonly SearchValues<char> ValueEnd = SearchValues.Create(" \"'/>;");

    // Nothing is loaded from it: relative links need an address.
    private const string Nowhere = "https://localhost/";

    // How the programs of mail mark what an answer quotes, and the line above it.
    private const string QuotedMail = "blockquote[type=cite], .gmail_quote, .gmail_attr, .moz-cite-prefix, .yahoo_quoted";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["text/html", "application/xhtml+xml"];

    /// <inheritdoc/>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        string html = TextDecoder.Decode(content.Span, charset ?? DeclaredCharset(content.Span), out string? assumed);
        return Read(html, cancellationToken) with { Notes = TextDecoder.Note(assumed) };
    }

    /// <summary>Takes title and text out of an HTML page or fragment. Where no article stands out, the text of the whole page is taken.</summary>
    /// <param name="html">The source; broken markup is repaired as browsers do.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="InvalidDataException">More than <see cref="MaxElements"/> elements.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ExtractedText Read(string html, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        using IHtmlDocument? page = TryParse(html, cancellationToken, out int elements);
        if (page is null) return new ExtractedText(HtmlGuard.StripTags(html, cancellationToken));
        string? title = Blank(page.QuerySelector("meta[property='og:title']")?.GetAttribute("content")) ?? Blank(page.Title);
        string? heading = Blank(page.QuerySelector("h1")?.TextContent);
        string? language = Blank(page.DocumentElement?.GetAttribute("lang"));
        string whole = WholeText(page, cancellationToken);
        string article = "";
        if (elements <= MaxElementsForExtraction && FindArticle(page, cancellationToken) is (string text, string found))
        {
            article = text;
            title = Blank(found) ?? title;
        }

        // A page of a few sentences has no block that stands out: extraction then keeps hardly anything.
        return new ExtractedText(article.Length * 8 >= whole.Length && article.Length > 0 ? article : whole, title ?? heading, language);
    }

    /// <summary>The text of a page without the mail that it quotes, unless it has nothing else.</summary>
    private static string WholeText(IHtmlDocument page, CancellationToken cancellationToken)
    {
        IElement[] quotes = [.. page.QuerySelectorAll(QuotedMail)];
        string all = HtmlText.Write(page.Body, cancellationToken);
        if (quotes.Length == 0) return all;
        (IElement Quote, IElement Place)[] taken = [.. quotes.Select(q => (q, page.CreateElement("span")))];
        foreach ((IElement quote, IElement place) in taken) quote.Replace(place);
        string own = HtmlText.Write(page.Body, cancellationToken);
        if (!string.IsNullOrWhiteSpace(own)) return own;
        foreach ((IElement quote, IElement place) in taken) place.Replace(quote);
        return all;
    }

    /// <summary>The tree of a page; <c>null</c> where it would be so deep that it is costly to build.</summary>
    /// <exception cref="InvalidDataException">More than <see cref="MaxElements"/> elements.</exception>
    internal static IHtmlDocument? TryParse(string html, CancellationToken cancellationToken, out int elements)
    {
        bool tooDeep = HtmlGuard.IsTooDeep(html, out elements);
        if (elements > MaxElements) throw new InvalidDataException($"The page has more than {MaxElements} elements.");
        return tooDeep ? null : Parse(html, cancellationToken);
    }

    private static IHtmlDocument Parse(string html, CancellationToken cancellationToken) => new HtmlParser(new HtmlParserOptions
    {
        MaximumDepth = MaxDepth,
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
        OnCreated = (_, _) => cancellationToken.ThrowIfCancellationRequested(),
    }).ParseDocument(html);

    private static (string Text, string Title)? FindArticle(IHtmlDocument page, CancellationToken cancellationToken)
    {
        string text = "";
        Reader reader = new(Nowhere, page);
        reader.AddCustomOperationEnd(content => text = HtmlText.Write(content, cancellationToken));
        Article article = reader.GetArticleAsync(cancellationToken).GetAwaiter().GetResult();
        cancellationToken.ThrowIfCancellationRequested();
        return article.IsReadable ? (text, article.Title) : null;
    }

    // Only the first bytes may declare it; they are ASCII wherever a declaration can be read at all.
    private static string? DeclaredCharset(ReadOnlySpan<byte> content)
    {
        string head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, DeclarationBytes)]);
        int at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        int meta = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || meta < 0 || meta > at) return null;
        ReadOnlySpan<char> value = head.AsSpan(at + "charset=".Length).TrimStart(" \"'");
        int end = value.IndexOfAny(ValueEnd);

        // It was read as bytes of ASCII, so it cannot be UTF-16, whatever it says.
        string charset = (end < 0 ? value : value[..end]).ToString();
        return charset.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? null : charset;
    }

    private static string? Blank(string? text)
    {
        text = text is null ? null : string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return string.IsNullOrEmpty(text) ? null : text;
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Summarizer.Documents.Books;
using Summarizer.Documents.Html;
using Summarizer.Documents.Packages;

namespace Summarizer.Documents;

/// <summary>The chapters of a book (EPUB) in reading order, without cover, contents, imprint, notes, index and the like.</summary>
public sealed class BookReader : IDocumentReader
{
    private const int LongestHeading = 200;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".epub"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/epub+zip"];

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">Protected, broken, or unpacking to more than a document may.</exception>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        using ZipPackage package = ZipPackage.Open(content, "The book");
        if (IsProtected(package)) throw new InvalidDataException("The book is encrypted.");
        BookPackage book = BookPackage.Read(package);
        List<(string? Title, int Start)> starts = [];
        ParagraphText text = new();
        foreach (string path in book.Parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (book.Matter.Contains(path) || package.ReadBytes(path) is not byte[] bytes) continue;
            if (ReadPart(bytes, cancellationToken) is not (string part, string heading)) continue;

            // A part without a heading goes on with the chapter before.
            int start = text.Add(part)!.Value.Start;
            if (heading.Length > 0 || starts.Count == 0) starts.Add((heading.Length > 0 ? heading : null, start));
        }

        List<Chapter> chapters = [];
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1].Start - 2 : text.Length;
            chapters.Add(new Chapter(starts[i].Title, new Text.TextSpan(starts[i].Start, end)));
        }

        return new ExtractedText(text.ToString(), book.Properties.Title, book.Properties.Language) { Chapters = chapters };
    }

    private static (string Text, string Heading)? ReadPart(byte[] bytes, CancellationToken cancellationToken)
    {
        using IHtmlDocument? page = HtmlReader.TryParse(TextDecoder.Decode(bytes), cancellationToken, out _);
        if (page?.Body is not IElement body || BookMatter.IsMatter(body)) return null;
        BookMatter.RemoveNotes(body);
        string text = HtmlText.Write(body, cancellationToken);
        if (text.Length == 0 || BookMatter.HasNoProse(text)) return null;
        string heading = string.Join(' ', (body.QuerySelector("h1, h2, h3")?.TextContent ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return (text, heading.Length <= LongestHeading ? heading : "");
    }

    // Fonts may be encrypted in any book; chapters only where a shop protects them.
    private static bool IsProtected(ZipPackage package)
    {
        bool chapters = false;
        package.ReadXml("META-INF/encryption.xml", xml =>
        {
            while (xml.Read())
            {
                if (xml.LocalName == "CipherReference" && xml.GetAttribute("URI") is string uri && uri.Contains("html", StringComparison.OrdinalIgnoreCase)) chapters = true;
            }
        });
        return chapters || package.Contains("META-INF/rights.xml");
    }
}

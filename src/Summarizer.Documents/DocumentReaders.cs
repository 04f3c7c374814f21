namespace Summarizer.Documents;

/// <summary>Finds the reader for a document by its file name or media type, and by its first bytes when neither is known.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example><code>ExtractedText page = DocumentReaders.Default.Read(File.ReadAllBytes("page.html"), "page.html");</code></example>
public sealed class DocumentReaders
{
    private const int SniffedCharacters = 1024;

    private readonly IReadOnlyList<IDocumentReader> _readers;

    /// <summary>Creates a set of readers; where two accept a format, the first is taken.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="readers"/> is null.</exception>
    public DocumentReaders(params IReadOnlyList<IDocumentReader> readers)
    {
        ArgumentNullException.ThrowIfNull(readers);
        _readers = [.. readers];
    }

    /// <summary>HTML, Markdown, PDF, Word, slides, books, OpenDocument, RTF, subtitles and plain text. Mail is read by the package Summarizer.Documents.Mail.</summary>
    public static DocumentReaders Default { get; } = new(
        new HtmlReader(), new MarkdownReader(), new PdfReader(), new WordReader(), new SlidesReader(), new BookReader(), new OpenDocumentReader(), new RtfReader(), new SubtitleReader(), new PlainTextReader());

    /// <summary>The readers, in the order in which they are asked.</summary>
    public IReadOnlyList<IDocumentReader> Readers => _readers;

    /// <summary>The reader of a file name's extension or of a media type; <c>null</c> when there is none.</summary>
    /// <param name="nameOrMediaType">Such as <c>notes.md</c>, <c>/tmp/page.html</c> or <c>text/html; charset=utf-8</c>.</param>
    public IDocumentReader? Find(string? nameOrMediaType)
    {
        if (string.IsNullOrEmpty(nameOrMediaType)) return null;
        string type = nameOrMediaType.Split(';')[0].Trim();
        string extension = Path.GetExtension(type);
        return _readers.FirstOrDefault(r => r.MediaTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
            ?? _readers.FirstOrDefault(r => extension.Length > 0 && r.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Takes title and text out of a document. Binary formats are recognized by their content, whatever the name. A document that no reader claims is read as HTML if it begins like it, and as plain text otherwise.</summary>
    /// <param name="content">The document's bytes.</param>
    /// <param name="nameOrMediaType">File name or media type, with or without a charset.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="InvalidDataException">Binary content, or more markup than <see cref="HtmlReader.MaxElements"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? nameOrMediaType = null, CancellationToken cancellationToken = default)
    {
        string? charset = CharsetOf(nameOrMediaType);
        IDocumentReader? reader = (Signatures.MediaTypeOf(content.Span) is string type ? Find(type) : null) ?? Find(nameOrMediaType);
        if (reader is null)
        {
            string head = TextDecoder.Decode(content.Span[..Math.Min(content.Length, SniffedCharacters)], charset);
            reader = LooksLikeHtml(head) ? Find("text/html") : null;
            reader ??= Find("text/plain") ?? throw new InvalidDataException("No reader accepts this document.");
        }

        return reader.Read(content, charset, cancellationToken);
    }

    private static bool LooksLikeHtml(string head)
    {
        ReadOnlySpan<char> start = head.AsSpan().TrimStart();
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!--", StringComparison.Ordinal))
            return head.Contains("<html", StringComparison.OrdinalIgnoreCase);
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static string? CharsetOf(string? mediaType)
    {
        int at = mediaType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : mediaType![(at + "charset=".Length)..].Split(';')[0].Trim(' ', '"', '\'');
    }
}

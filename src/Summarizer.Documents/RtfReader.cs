using Summarizer.Documents.Rtf;

namespace Summarizer.Documents;

/// <summary>The prose of an RTF text, without tables, notes, running heads, deleted and hidden text.</summary>
public sealed class RtfReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".rtf"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/rtf", "text/rtf"];

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">It does not begin as RTF does, or nests deeper than any text.</exception>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        if (!content.Span.StartsWith("{\\rtf"u8)) throw new InvalidDataException("The RTF text is broken: it does not begin like one.");
        RtfBody body = new(content.ToArray(), cancellationToken);
        string text = body.Read();
        string? title = body.Title;
        if (title is not null && text.StartsWith(title + "\n\n", StringComparison.Ordinal)) text = text[(title.Length + 2)..];
        return new ExtractedText(text, title ?? body.FirstHeading);
    }
}

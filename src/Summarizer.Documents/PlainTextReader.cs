namespace Summarizer.Documents;

/// <summary>Plain text in any encoding; the text is the source as it stands.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["text/plain"];

    /// <inheritdoc/>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        string text = TextDecoder.Decode(content.Span, charset, out string? assumed);
        return new ExtractedText(text, Map: OffsetMap.Identity) { Notes = TextDecoder.Note(assumed) };
    }
}

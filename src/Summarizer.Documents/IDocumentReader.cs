namespace Summarizer.Documents;

/// <summary>Reads documents of one format. To support another format, implement it and pass it to <see cref="DocumentReaders"/>.</summary>
/// <remarks>Implementations are thread-safe, never touch the network, and bound their work by the size of the content.</remarks>
public interface IDocumentReader
{
    /// <summary>File extensions of the format, lower case with the dot, such as <c>.html</c>.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Media types of the format, lower case, such as <c>text/html</c>.</summary>
    IReadOnlyList<string> MediaTypes { get; }

    /// <summary>Takes title and text out of a document.</summary>
    /// <param name="content">The document's bytes.</param>
    /// <param name="charset">The encoding's name where the transport declares one, such as HTTP's <c>charset</c>.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="InvalidDataException">The content is not of this format.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default);
}

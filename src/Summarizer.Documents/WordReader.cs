using Summarizer.Documents.Packages;
using Summarizer.Documents.Word;

namespace Summarizer.Documents;

/// <summary>The prose of a Word document (DOCX): headings, paragraphs and lists, without tables, notes, captions, comments, deleted and hidden text.</summary>
public sealed class WordReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm", ".dotx"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.ms-word.document.macroenabled.12"];

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">Encrypted, broken, or unpacking to more than a document may.</exception>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        using ZipPackage package = ZipPackage.Open(content, "The Word document");
        WordStyles styles = WordStyles.Read(package);
        WordBody body = new(styles, cancellationToken);
        if (!package.ReadXml("word/document.xml", body.Read)) throw new InvalidDataException("The Word document is broken: it has no text part.");
        return new ExtractedText(body.ToString(), body.Title ?? CoreProperties.Read(package, "docProps/core.xml").Title ?? body.FirstHeading, styles.Language);
    }
}

using Summarizer.Documents.OpenDocument;
using Summarizer.Documents.Packages;

namespace Summarizer.Documents;

/// <summary>The prose of an OpenDocument text (ODT): headings, paragraphs and lists, without tables, notes, captions, comments, indexes, deleted and hidden text.</summary>
public sealed class OpenDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".odt", ".ott"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template"];

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">Encrypted, broken, or unpacking to more than a document may.</exception>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        using ZipPackage package = ZipPackage.Open(content, "The OpenDocument text");
        if (IsEncrypted(package)) throw new InvalidDataException("The OpenDocument text is encrypted.");
        OpenDocumentStyles styles = OpenDocumentStyles.Read(package);
        OpenDocumentBody body = new(styles, cancellationToken);
        if (!package.ReadXml("content.xml", body.Read)) throw new InvalidDataException("The OpenDocument text is broken: it has no text part.");
        CoreProperties properties = CoreProperties.Read(package, "meta.xml");
        return new ExtractedText(body.ToString(), body.Title ?? properties.Title ?? body.FirstHeading, properties.Language ?? styles.Language);
    }

    private static bool IsEncrypted(ZipPackage package)
    {
        bool encrypted = false;
        package.ReadXml("META-INF/manifest.xml", xml =>
        {
            while (xml.Read()) encrypted |= xml.LocalName == "encryption-data";
        });
        return encrypted;
    }
}

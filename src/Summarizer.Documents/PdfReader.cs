using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Summarizer.Documents.Pdf;

namespace Summarizer.Documents;

/// <summary>The prose of a PDF.</summary>
public sealed class PdfReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/pdf"];

    /// <inheritdoc/>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        using PdfDocument document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        PageReader pages = new();
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(document.GetPage(number));
        }

        return pages.ToText(document.Information.Title);
    }
}

using Summarizer.Documents.Pdf;
using Summarizer.Documents.Pdf.Glyphs;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Summarizer.Documents;

/// <summary>The prose of a PDF: columns in reading order, words and paragraphs joined over lines and pages, without running heads, footnotes, captions, tables, formulas and references.</summary>
/// <remarks>Each part of the text knows its page. Only the lines of a page are kept after it was read, so memory hardly grows with the number of pages.</remarks>
public sealed class PdfReader : IDocumentReader
{
    /// <summary>Most pages a document may have: 2,000.</summary>
    public const int MaxPages = 2_000;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/pdf"];

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">Encrypted, broken, without any text, longer than <see cref="MaxPages"/>, or unpacking to more than a document may.</exception>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        DecodingGuard guard = new(cancellationToken);
        try
        {
            return Read(content, guard, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new InvalidDataException("The PDF is encrypted.");
        }
        catch (Exception broken) when (broken is not OperationCanceledException and not OutOfMemoryException)
        {
            // The library tells of damage by whatever exception it meets.
            cancellationToken.ThrowIfCancellationRequested();
            if (guard.IsExceeded) throw new InvalidDataException("The PDF unpacks to more than is allowed.");
            throw broken as InvalidDataException ?? new InvalidDataException("The PDF is broken.", broken);
        }
    }

    private static ExtractedText Read(ReadOnlyMemory<byte> content, DecodingGuard guard, CancellationToken cancellationToken)
    {
        using PdfDocument document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = guard });
        if (document.NumberOfPages > MaxPages) throw new InvalidDataException($"The PDF has {document.NumberOfPages} pages; at most {MaxPages} are read.");
        PageReader pages = new();
        List<int> unreadable = [];
        Exception? damage = null;
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                pages.Add(document.GetPage(number));
            }
            catch (Exception broken) when (broken is not OperationCanceledException and not OutOfMemoryException && !guard.IsExceeded)
            {
                unreadable.Add(number);
                damage = broken;
            }

            if (guard.IsExceeded) throw new InvalidDataException();
        }

        if (!pages.HasText && damage is not null) throw damage;
        if (!pages.HasText) throw new InvalidDataException("The PDF has no text, only pictures. Run text recognition (OCR) on it first.");
        ExtractedText text = pages.ToText(document.Information.Title);
        return unreadable.Count == 0 ? text : text with { Notes = [$"{unreadable.Count} of {document.NumberOfPages} pages could not be read, the first is {unreadable[0]}"] };
    }
}

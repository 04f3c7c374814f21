namespace Summarizer.Documents;

/// <summary>The content of a document: its title, and its text with blank lines between paragraphs and headings.</summary>
/// <param name="Text">The text; empty when the document has none.</param>
/// <param name="Title">The title; <c>null</c> without one.</param>
/// <param name="Language">BCP 47 tag the document itself declares; <c>null</c> without one.</param>
/// <param name="Map">Where the text stands in the source, for formats that allow it; <c>null</c> for HTML and all binary formats.</param>
public sealed record ExtractedText(string Text, string? Title = null, string? Language = null, OffsetMap? Map = null)
{
    /// <summary>Which page or time each part of the text comes from; <c>null</c> for formats that have neither.</summary>
    public PositionMap? Positions { get; init; }

    /// <summary>The chapters of a book, in order; empty for formats that have none.</summary>
    public IReadOnlyList<Chapter> Chapters { get; init; } = [];

    /// <summary>What the reader had to assume or leave out, one note each, such as an encoding that was not declared.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The request to summarize it.</summary>
    public SummaryRequest ToRequest() => new(Text) { Title = Title };
}

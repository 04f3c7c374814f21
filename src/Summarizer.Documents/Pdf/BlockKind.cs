namespace Summarizer.Documents.Pdf;

/// <summary>What a block of lines is.</summary>
internal enum BlockKind
{
    /// <summary>Names, addresses, text in figures and whatever else is no prose.</summary>
    Other,
    Prose,
    Title,
    Heading,
    Caption,
    Footnote,
    Table,
    Formula,
    Reference,
}

namespace Summarizer.Documents.Pdf;

/// <summary>What a block of lines is.</summary>
internal enum BlockKind
{
    /// <summary>Names, addresses, text in figures and whatever else is no prose.</summary>
    Other,
    Prose,
    Title,

    /// <summary>Names and addresses of authors.</summary>
    FrontMatter,
    Heading,
    Caption,
    Footnote,
    Table,
    Formula,
    Reference,
}

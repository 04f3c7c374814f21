namespace Summarizer.Documents.Word;

/// <summary>What a paragraph is, by its style.</summary>
internal enum ParagraphRole
{
    Text,
    Title,
    Heading,

    /// <summary>Captions, contents, code, running heads.</summary>
    Furniture,
}

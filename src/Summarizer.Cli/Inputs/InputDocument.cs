using Summarizer.Cli.Commands;
using Summarizer.Documents;

namespace Summarizer.Cli.Inputs;

/// <summary>A document that was read, or a chapter of one.</summary>
/// <param name="Name">The file or address as it was given, or "standard input".</param>
/// <param name="Content">Its title and text.</param>
/// <param name="Chapter">The chapter's heading, or its number where it has none; <c>null</c> for a whole document.</param>
internal sealed record InputDocument(string Name, ExtractedText Content, string? Chapter = null)
{
    /// <summary>What it is called where there are several.</summary>
    public string Label => Chapter is null ? Name : $"{Name}: {Chapter}";

    /// <summary>Its chapters, as documents of their own.</summary>
    /// <exception cref="InputException">It has none.</exception>
    public IEnumerable<InputDocument> Chapters()
    {
        if (Content.Chapters.Count == 0) throw new InputException($"{Name} has no chapters");
        return Content.Chapters.Select((chapter, i) =>
        {
            string text = Content.Text[chapter.Span.Start..chapter.Span.End];
            return new InputDocument(Name, new ExtractedText(text, chapter.Title, Content.Language), chapter.Title ?? $"{i + 1}");
        });
    }
}

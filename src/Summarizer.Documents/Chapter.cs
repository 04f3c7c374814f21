using Summarizer.Text;

namespace Summarizer.Documents;

/// <summary>A chapter of a book.</summary>
/// <param name="Title">Its heading; <c>null</c> without one.</param>
/// <param name="Span">Where it stands in the extracted text.</param>
public readonly record struct Chapter(string? Title, TextSpan Span);

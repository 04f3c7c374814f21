namespace Summarizer.Text;

/// <summary>A sentence of a <see cref="Document"/>.</summary>
/// <param name="Span">Where it stands, trimmed, in UTF-16 code units of <see cref="Document.Text"/>.</param>
/// <param name="FirstToken">Index of its first token in <see cref="Document.Tokens"/>.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="Paragraph">0-based number of the paragraph (block between blank lines) it belongs to.</param>
/// <param name="Source">0-based number of the source text, for a document made of several.</param>
/// <param name="Kind">Its role.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, int Paragraph = 0, int Source = 0, SentenceKind Kind = SentenceKind.Prose);

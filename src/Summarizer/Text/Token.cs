namespace Summarizer.Text;

/// <summary>A word, number, symbol or identifier of a text.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the text.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);

using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>A candidate phrase where it first stands, with its score.</summary>
internal readonly record struct Phrase(TextSpan Span, double Score);

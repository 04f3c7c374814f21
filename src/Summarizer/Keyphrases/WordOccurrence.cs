using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>A content word in a text.</summary>
/// <param name="Term">Number of its term.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Position">0-based number among all words and numbers of the text.</param>
/// <param name="Run">Number of the unbroken run of content words it stands in.</param>
/// <param name="Role">What it can be in a noun phrase.</param>
/// <param name="IsGeneral">Whether texts of any subject have it.</param>
internal readonly record struct WordOccurrence(int Term, TextSpan Span, int Position, int Run, WordRole Role, bool IsGeneral);

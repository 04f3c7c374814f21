using Summarizer.Text;

namespace Summarizer.Extensions.AI;

/// <summary>A sentence, or a heading, of a compressed context.</summary>
/// <param name="PassageId">Id of the passage it comes from.</param>
/// <param name="Passage">0-based number of that passage.</param>
/// <param name="Span">Where it stands in the passage, in UTF-16 code units.</param>
/// <param name="Score">How relevant it is to the question, comparable within one context; 0 for a heading.</param>
/// <param name="Text">The sentence, verbatim.</param>
/// <param name="IsHeading">Whether it is the heading that the next sentences stand under.</param>
public sealed record ContextSentence(string PassageId, int Passage, TextSpan Span, double Score, string Text, bool IsHeading);

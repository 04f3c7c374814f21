namespace Summarizer.Extensions.AI;

/// <summary>A sentence that <c>compress</c> returns.</summary>
/// <param name="Text">Number of its text, from 0.</param>
/// <param name="Start">Its first UTF-16 code unit there.</param>
/// <param name="End">One past its last.</param>
/// <param name="Sentence">The sentence, verbatim.</param>
internal sealed record FoundSentence(int Text, int Start, int End, string Sentence);

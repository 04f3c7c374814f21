namespace Summarizer.AspNetCore;

/// <summary>A sentence of a <see cref="SummaryReply"/>.</summary>
/// <param name="Index">0-based index among all sentences.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Score">Its salience, 9 significant digits.</param>
/// <param name="Rank">1-based position by score.</param>
/// <param name="Text">The sentence, verbatim.</param>
/// <param name="Speaker">Who says it, in a conversation; absent where nobody is named.</param>
public sealed record SummaryReplySentence(int Index, int Start, int End, double Score, int Rank, string Text, string? Speaker = null);

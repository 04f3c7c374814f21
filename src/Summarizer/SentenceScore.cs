using Summarizer.Text;

namespace Summarizer;

/// <summary>What happened to one sentence of the text, chosen or not.</summary>
/// <param name="Index">0-based index among all sentences.</param>
/// <param name="Span">Where it stands, in UTF-16 code units of its own text.</param>
/// <param name="Kind">Prose, title, heading or boilerplate.</param>
/// <param name="Score">Its salience; 0 when it was not a candidate.</param>
/// <param name="Rank">1-based position by score; 0 when it was not a candidate.</param>
/// <param name="Decision">Why it was or was not taken.</param>
/// <param name="Source">0-based number of the text it comes from.</param>
public readonly record struct SentenceScore(int Index, TextSpan Span, SentenceKind Kind, double Score, int Rank, SelectionDecision Decision, int Source = 0);

namespace Summarizer;

/// <summary>Where the score of a sentence comes from, for rankers that walk a graph.</summary>
/// <param name="Index">0-based index of the sentence among all sentences.</param>
/// <param name="Prior">The share of the walk's restarts that go to it; the priors of all candidates sum to 1.</param>
/// <param name="From">The sentences that contribute most to its score, greatest first; at most three. Empty if no sentence is similar, and beyond the best-ranked 2,000 sentences.</param>
public sealed record SentenceSupport(int Index, double Prior, IReadOnlyList<SupportShare> From);

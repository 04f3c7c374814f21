namespace Summarizer;

/// <summary>Where the score of a sentence comes from, for rankers that walk a graph.</summary>
/// <param name="Index">0-based index of the sentence among all sentences.</param>
/// <param name="Prior">Share of the restarts that it gets; the priors of all candidates sum to 1.</param>
/// <param name="From">The sentences that give it most, greatest first; at most three. Empty where no sentence is like it, and beyond the best-ranked 2,000 sentences.</param>
public sealed record SentenceSupport(int Index, double Prior, IReadOnlyList<SupportShare> From);

namespace Summarizer;

/// <summary>What one sentence contributes to the score of another.</summary>
/// <param name="Index">0-based index of the giving sentence among all sentences.</param>
/// <param name="Share">Its part of the other's score, from 0 to 1.</param>
public readonly record struct SupportShare(int Index, double Share);

namespace Summarizer;

/// <summary>What one sentence gives another in a walk.</summary>
/// <param name="Index">0-based index of the giving sentence among all sentences.</param>
/// <param name="Share">Its part of the other's score, from 0 to 1.</param>
public readonly record struct SupportShare(int Index, double Share);

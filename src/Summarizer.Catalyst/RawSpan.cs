namespace Summarizer.Catalyst;

/// <summary>A sentence as Catalyst gives it: its tokens; its own bounds are not used, since they may hold white space.</summary>
internal readonly record struct RawSpan(IReadOnlyList<RawToken> Tokens);

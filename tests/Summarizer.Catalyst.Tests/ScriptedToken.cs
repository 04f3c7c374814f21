using Catalyst;

namespace Summarizer.Catalyst.Tests;

/// <summary>A Catalyst token; its end is inclusive.</summary>
internal sealed record ScriptedToken(int Begin, int End, string? Lemma = null, PartOfSpeech POS = PartOfSpeech.NONE, string? Replacement = null) : IToken;

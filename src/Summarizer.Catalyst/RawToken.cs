using Summarizer.Text;

namespace Summarizer.Catalyst;

/// <summary>A token as Catalyst gives it.</summary>
/// <param name="Begin">First code unit.</param>
/// <param name="End">Last code unit, inclusive.</param>
/// <param name="IsReplaced">Whether a tokenizer exception replaced its text; its offsets are then made up in part.</param>
/// <param name="Lemma">Its lemma, which may not occur in the text.</param>
/// <param name="PartOfSpeech">Its part of speech; <see cref="PartOfSpeech.Unknown"/> when untagged.</param>
internal readonly record struct RawToken(int Begin, int End, bool IsReplaced, string? Lemma, PartOfSpeech PartOfSpeech);

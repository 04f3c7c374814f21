using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>A word that may be part of a keyphrase.</summary>
/// <param name="Id">The same for all inflected forms.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="FollowsDirectly">Whether only a space or a hyphen parts it from such a word before it.</param>
internal readonly record struct KeyphraseWord(int Id, TextSpan Span, bool FollowsDirectly);

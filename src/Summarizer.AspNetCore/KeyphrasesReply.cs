namespace Summarizer.AspNetCore;

/// <summary>Reply of <c>POST …/keyphrases</c>.</summary>
/// <param name="Language">BCP 47 tag of the language given or detected.</param>
/// <param name="Keyphrases">The phrases, best first.</param>
public sealed record KeyphrasesReply(string Language, IReadOnlyList<KeyphraseReply> Keyphrases);

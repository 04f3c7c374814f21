namespace Summarizer.AspNetCore;

/// <summary>A keyphrase of a reply.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Score">Its salience, 9 significant digits.</param>
public sealed record KeyphraseReply(string Text, double Score);

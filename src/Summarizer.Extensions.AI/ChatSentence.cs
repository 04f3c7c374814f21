namespace Summarizer.Extensions.AI;

/// <summary>A sentence of a conversation.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="Text">The sentence, verbatim.</param>
internal readonly record struct ChatSentence(string Speaker, string Text);

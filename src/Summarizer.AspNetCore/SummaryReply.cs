namespace Summarizer.AspNetCore;

/// <summary>Reply of <c>POST …/summary</c>.</summary>
/// <param name="Language">BCP 47 tag of the language given or detected.</param>
/// <param name="Algorithm">Name of the ranker.</param>
/// <param name="Title">The title given or found.</param>
/// <param name="Summary">The chosen sentences as one text.</param>
/// <param name="Sentences">The chosen sentences in reading order.</param>
/// <param name="Text">The text taken from html or url, which the offsets refer to; absent when the request had a text.</param>
public sealed record SummaryReply(string Language, string Algorithm, string? Title, string Summary, IReadOnlyList<SummaryReplySentence> Sentences, string? Text);

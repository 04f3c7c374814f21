namespace Summarizer.AspNetCore.Rendering;

/// <summary>What to render.</summary>
/// <param name="Text">The article's text.</param>
/// <param name="Sentences">How many sentences.</param>
/// <param name="Title">Its title, when known.</param>
/// <param name="Language">Its language, or <c>null</c> for the setting.</param>
/// <param name="LabelLanguage">The language of the page.</param>
/// <param name="Open">Whether the summary is unfolded at once.</param>
/// <param name="Name">A named summarizer, or <c>null</c>.</param>
internal sealed record SummaryMarkupRequest(string Text, int Sentences, string? Title, string? Language, string? LabelLanguage, bool Open, string? Name);

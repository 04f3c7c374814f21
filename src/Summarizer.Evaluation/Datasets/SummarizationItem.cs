namespace Summarizer.Evaluation.Datasets;

/// <summary>A text, or several on one subject, with the summaries people wrote of it.</summary>
/// <param name="Id">What it is called in its set.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Domain">Where it comes from, in the set's own words; may be empty.</param>
/// <param name="Title">Its title; <c>null</c> without one.</param>
/// <param name="Text">The text; for several texts all of them, one after the other.</param>
/// <param name="Documents">The texts: <paramref name="Text"/> alone unless the set says otherwise.</param>
/// <param name="References">One or more human summaries; their sentences or highlights may stand on lines of their own.</param>
public sealed record SummarizationItem(
    string Id,
    string Language,
    string Domain,
    string? Title,
    string Text,
    IReadOnlyList<string> Documents,
    IReadOnlyList<string> References);

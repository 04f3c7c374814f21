using Summarizer.Text;

namespace Summarizer;

/// <summary>What to summarize: a text, or several, with what is known of them.</summary>
/// <example><code>Summary summary = TextSummarizer.Default.Summarize(new SummaryRequest(article) { Title = "Sensors on the bridge", Query = "cracks", Language = "en" });</code></example>
public sealed record SummaryRequest
{
    /// <summary>Creates a request for one text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SummaryRequest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Documents = [text];
    }

    /// <summary>Creates a request for several texts on one subject; offsets in the result are within each.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    public SummaryRequest(IReadOnlyList<string> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        foreach (string document in documents) ArgumentNullException.ThrowIfNull(document, nameof(documents));
        Documents = documents;
    }

    /// <summary>The texts, one or more.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>The title, when known; otherwise a title line is looked for in the text.</summary>
    public string? Title { get; init; }

    /// <summary>What the reader is looking for; sentences about it come first.</summary>
    public string? Query { get; init; }

    /// <summary>BCP 47 tag or <c>auto</c>; <c>null</c> for the summarizer's own setting.</summary>
    public string? Language { get; init; }

    /// <summary>The length; <c>null</c> for the summarizer's own setting.</summary>
    public SummaryLength? Length { get; init; }

    /// <summary>More lengths to choose sentences for, as a page with a slider needs them; the text is analyzed and ranked once for all.</summary>
    /// <value>Default none; the result is in <see cref="Summary.Further"/>.</value>
    public IReadOnlyList<SummaryLength> FurtherLengths { get; init; } = [];

    /// <summary>The caller's own sentences of a single text, as ordered, disjoint spans, all of them taken for prose; <c>null</c> to split it.</summary>
    public IReadOnlyList<TextSpan>? Sentences { get; init; }
}

using Summarizer.Text;

namespace Summarizer;

/// <summary>What to summarize: one text or several, and what is known about them.</summary>
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

    /// <summary>The title, when known; otherwise it is searched for in the text.</summary>
    public string? Title { get; init; }

    /// <summary>What the reader is looking for; sentences about it come first.</summary>
    public string? Query { get; init; }

    /// <summary>BCP 47 tag or <c>auto</c>; <c>null</c> for the summarizer's own setting.</summary>
    public string? Language { get; init; }

    /// <summary>The length; <c>null</c> for the summarizer's own setting.</summary>
    public SummaryLength? Length { get; init; }

    /// <summary>More lengths to choose sentences for, for example for a slider. The text is analyzed and ranked only once.</summary>
    /// <value>Default none; the result is in <see cref="Summary.Further"/>.</value>
    public IReadOnlyList<SummaryLength> FurtherLengths { get; init; } = [];

    /// <summary>Sentences of a single text that the caller has split, as ordered, disjoint spans; all of them count as prose. <c>null</c> to let the library split it.</summary>
    public IReadOnlyList<TextSpan>? Sentences { get; init; }
}

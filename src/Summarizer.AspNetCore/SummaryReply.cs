using Summarizer.Json;

namespace Summarizer.AspNetCore;

/// <summary>The reply of <c>POST …/summary</c>, as OpenAPI describes it: the JSON of <see cref="SummaryJson"/>, and what else the call asked for.</summary>
public sealed record SummaryReply
{
    /// <summary>BCP 47 tag of the language given or detected.</summary>
    public required string Language { get; init; }

    /// <summary>Name of the ranker.</summary>
    public required string Algorithm { get; init; }

    /// <summary>The title given or found.</summary>
    public string? Title { get; init; }

    /// <summary>The chosen sentences as one text.</summary>
    public required string Summary { get; init; }

    /// <summary>The chosen sentences in reading order.</summary>
    public required IReadOnlyList<SummaryReplySentence> Sentences { get; init; }

    /// <summary>How the summary was made.</summary>
    public required SummaryReplyDiagnostics Diagnostics { get; init; }

    /// <summary>For each length from one sentence on the indexes of its sentences, where the call asked for <see cref="SummaryCall.Lengths"/>.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? Lengths { get; init; }

    /// <summary>Sentences of those lengths that are not in the summary itself.</summary>
    public IReadOnlyList<SummaryReplySentence>? Further { get; init; }

    /// <summary>Keyphrases, where the call asked for them.</summary>
    public IReadOnlyList<KeyphraseReply>? Keyphrases { get; init; }

    /// <summary>The text taken from html, url or a file, which the offsets refer to; absent when the request had a text.</summary>
    public string? Text { get; init; }
}

namespace Summarizer.MachineLearning;

/// <summary>A document with summaries that people wrote, to learn from.</summary>
public sealed record TrainingDocument
{
    /// <summary>The texts, one or more on the same subject.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>The summaries that people wrote, at least one.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>The title, when known.</summary>
    public string? Title { get; init; }

    /// <summary>BCP 47 tag, or <c>auto</c> to detect it.</summary>
    /// <value>Default <c>auto</c>.</value>
    public string Language { get; init; } = "auto";

    /// <summary>Which set it belongs to; every set counts the same in training, however many documents it has.</summary>
    /// <value>Default empty: one set.</value>
    public string Set { get; init; } = "";

    /// <summary>The length of its summary; <c>null</c> for as many words as the references have on average.</summary>
    public SummaryLength? Length { get; init; }
}

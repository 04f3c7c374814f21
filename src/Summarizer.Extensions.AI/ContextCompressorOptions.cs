namespace Summarizer.Extensions.AI;

/// <summary>How a <see cref="ContextCompressor"/> works. Immutable; change with <c>with</c>.</summary>
public sealed record ContextCompressorOptions
{
    /// <summary>BCP 47 tag of the passages' language, or <c>auto</c> to detect it.</summary>
    /// <value>Default <c>auto</c>.</value>
    /// <exception cref="ArgumentException">Malformed.</exception>
    public string Language { get; init => field = new SummarizerOptions { Language = value }.Language; } = "auto";

    /// <summary>Counts the tokens of a text, as for <see cref="SummaryLength.Tokens"/>: give the model's own tokenizer.</summary>
    /// <value>Default an estimate: a token for every four bytes of UTF-8.</value>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public Func<string, int> TokenCounter { get; init => field = value ?? throw new ArgumentNullException(nameof(TokenCounter)); } = TokenEstimate.Count;

    /// <summary>Whether the heading that a sentence stands under is kept with it, where there is room left.</summary>
    /// <value>Default <c>true</c>.</value>
    public bool KeepHeadings { get; init; } = true;
}

namespace Summarizer;

/// <summary>Turns a text into a short summary: whole sentences of the original, in reading order.</summary>
/// <remarks>Immutable and thread-safe: create one, reuse it. Cost is linear in the length of the text with the built-in rankers.</remarks>
/// <example><code>Console.WriteLine(TextSummarizer.Default.Summarize(article));</code></example>
public sealed class TextSummarizer : ISummarizer
{
    private readonly SummarizerOptions _options;

    /// <summary>Creates a summarizer.</summary>
    /// <param name="options">How it works; <c>null</c> for the defaults.</param>
    public TextSummarizer(SummarizerOptions? options = null) => _options = options ?? new SummarizerOptions();

    /// <summary>A summarizer with the default options.</summary>
    public static TextSummarizer Default { get; } = new();

    /// <summary>Summarizes a text to the configured length.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Summary Summarize(string text) => Summarize(new SummaryRequest(text));

    /// <summary>Summarizes a text to a given length.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="length"/> is null.</exception>
    public Summary Summarize(string text, SummaryLength length)
    {
        ArgumentNullException.ThrowIfNull(length);
        return Summarize(new SummaryRequest(text) { Length = length });
    }

    /// <inheritdoc/>
    public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new Summarization(_options, request, cancellationToken).Run();
    }
}

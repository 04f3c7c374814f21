namespace Summarizer;

/// <summary>Makes summaries.</summary>
/// <remarks>Implementations are thread-safe.</remarks>
/// <example><code>Summary summary = summarizer.Summarize(article, SummaryLength.Words(100));</code></example>
public interface ISummarizer
{
    /// <summary>Summarizes a text or several.</summary>
    /// <param name="request">What to summarize.</param>
    /// <param name="cancellationToken">Cancels the work; there is no partial result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default);
}

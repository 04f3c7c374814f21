namespace Summarizer.Selection;

/// <summary>Chooses sentences by their scores until the length of the summary is full.</summary>
/// <remarks>Implementations are immutable, thread-safe and deterministic.</remarks>
public interface ISentenceSelector
{
    /// <summary>Chooses sentences.</summary>
    /// <param name="context">The candidates, their costs and the budget.</param>
    /// <param name="scores">One score a candidate row.</param>
    /// <param name="chosen">Receives the chosen rows, best first.</param>
    /// <param name="cancellationToken">Checked inside every long loop.</param>
    void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default);
}

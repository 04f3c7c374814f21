namespace Summarizer.Selection;

/// <summary>
/// Takes the best sentence that still fits and does not repeat a chosen one, until none does; if none fits at all, the best one whole.
/// </summary>
/// <remarks>O(n + k log n) for k chosen sentences; a sentence repeats another when it has the same terms.</remarks>
public sealed class TopRankedSelector : ISentenceSelector
{
    /// <inheritdoc/>
    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(chosen);
        GreedySelection.Select(context, scores, default(NoPenalty), chosen, cancellationToken);
    }

    private readonly struct NoPenalty : IRedundancyPenalty
    {
        public double Value(int row, double relevance) => relevance;

        public double Bound(double relevance) => relevance;

        public void Choose(int row)
        {
        }
    }
}

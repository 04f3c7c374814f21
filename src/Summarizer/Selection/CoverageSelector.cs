using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Selection;

/// <summary>
/// Takes the sentence with the greatest relevance less a penalty for the part of its tf-idf weight whose terms the chosen sentences have already, until the budget is
/// spent. Sentences are held against what is covered as a whole, not against each other: O(terms of the sentences looked at).
/// </summary>
internal sealed class CoverageSelector : ISentenceSelector
{
    /// <summary>What a sentence loses that says nothing new, from 0 (nothing: the top-ranked are taken) to 1 (all its relevance).</summary>
    public double Penalty
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Penalty), value, "Penalty must be from 0 to 1.");
    }
    = 0.5;

    /// <inheritdoc/>
    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
    {
        using DotProductSimilarity vectors = new(context.Ranking.Matrix, TermWeights.InverseFrequency(context.Ranking.Matrix));
        LazyGreedy.Select(context, scores, new Coverage(vectors, Penalty), chosen, cancellationToken);
    }

    private sealed class Coverage(DotProductSimilarity vectors, double penalty) : IRedundancyPenalty
    {
        private readonly bool[] _covered = new bool[vectors.TermCount];

        public double Value(int row, double relevance)
        {
            ReadOnlySpan<int> terms = vectors.TermsOf(row);
            ReadOnlySpan<double> values = vectors.ValuesOf(row);
            double said = 0;
            for (int k = 0; k < terms.Length; k++) if (_covered[terms[k]]) said += values[k] * values[k];
            return relevance * (1 - (penalty * Math.Min(1, said)));
        }

        public double Bound(double relevance) => relevance;

        public void Choose(int row)
        {
            foreach (int term in vectors.TermsOf(row)) _covered[term] = true;
        }
    }
}

using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Selection;

/// <summary>
/// Maximal marginal relevance (Carbonell and Goldstein 1998): takes the sentence with the greatest lambda x relevance - (1 - lambda) x its greatest cosine
/// with a chosen one, until the budget is spent.
/// </summary>
/// <remarks>
/// Relevance is the score mapped linearly to 0 to 1 over the document; the cosine is over tf-idf vectors. Exact, without comparing all pairs: O(k x postings of a
/// sentence's terms) for k chosen sentences, after an inverted index in O(terms of all sentences).
/// </remarks>
public sealed class MmrSelector : ISentenceSelector
{
    /// <summary>How much relevance counts against novelty. 1 takes the best-ranked sentences, as <see cref="TopRankedSelector"/> does.</summary>
    /// <value>Default 0.7; from 0 to 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Out of range or not a number.</exception>
    public double Lambda
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Lambda), value, "Lambda must be from 0 to 1.");
    }
    = 0.7;

    /// <inheritdoc/>
    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(chosen);
        using DotProductSimilarity cosine = new(context.Ranking.Matrix, TermWeights.InverseFrequency(context.Ranking.Matrix));
        GreedySelection.Select(context, Relevances(scores), new GreatestCosine(cosine, Lambda), chosen, cancellationToken);
    }

    private static double[] Relevances(ReadOnlySpan<double> scores)
    {
        double least = double.PositiveInfinity, most = double.NegativeInfinity;
        foreach (double score in scores) (least, most) = (Math.Min(least, score), Math.Max(most, score));
        double[] relevances = new double[scores.Length];
        for (int row = 0; row < relevances.Length; row++) relevances[row] = most > least ? (scores[row] - least) / (most - least) : 1;
        return relevances;
    }

    private sealed class GreatestCosine(DotProductSimilarity cosine, double lambda) : IRedundancyPenalty
    {
        private readonly InvertedIndex _index = new(cosine);
        private readonly double[] _greatest = new double[cosine.Count];
        private readonly double[] _products = new double[cosine.Count];
        private readonly List<int> _touched = [];

        public double Value(int row, double relevance) => Bound(relevance) - ((1 - lambda) * _greatest[row]);

        public double Bound(double relevance) => lambda * relevance;

        public void Choose(int row)
        {
            _index.Accumulate(row, _products, _touched);
            foreach (int other in _touched)
            {
                _greatest[other] = Math.Max(_greatest[other], _products[other]);
                _products[other] = 0;
            }

            _touched.Clear();
        }
    }
}

using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer.Selection;

/// <summary>
/// Repeatedly takes the most valuable sentence that still fits, with a penalty for what the chosen ones
/// already say (maximal marginal relevance over terms). If none fits at all, it takes the best one whole.
/// </summary>
/// <remarks>
/// value = score exp(<see cref="LengthWeight"/> f(length) - <see cref="Redundancy"/> share), with share the part of the sentence's distinct terms that a chosen sentence has (1.5 times as
/// much where there are several texts), and f a bonus or penalty for the sentence's length: one for limits of words or characters, another for numbers of sentences. A sentence with the same
/// terms as a chosen one is left out.
/// Values only fall while sentences are chosen, so a sentence is looked at again only when it is the best one (Minoux 1978), and a limited number of times: O(n log n + pairs).
/// </remarks>
public sealed class NoveltySelector : ISentenceSelector
{
    // Several texts on one subject repeat each other more than a text repeats itself.
    private const double AcrossTexts = 1.5;

    /// <summary>The penalty for repetition: a sentence whose terms have all been said keeps exp(-Redundancy) of its value.</summary>
    /// <value>Default 1; at least 0; 0 means no penalty.</value>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public double Redundancy { get; init => field = RangeCheck.Weight(value, nameof(Redundancy)); } = 1;

    /// <summary>How much the length of a sentence counts for or against it.</summary>
    /// <value>Default 1, as fitted for <see cref="TextRank"/>; at least 0; with 0 the length does not count.</value>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public double LengthWeight { get; init => field = RangeCheck.Weight(value, nameof(LengthWeight)); } = 1;

    /// <inheritdoc/>
    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(chosen);
        GreedySelection.Select(context, Values(context, scores), new SaidTerms(context.Ranking, ChargeIn(context.Ranking)), chosen, cancellationToken);
    }

    /// <summary>What repeating costs in a document.</summary>
    internal double ChargeIn(RankingContext ranking) => ranking.HasSeveralTexts ? AcrossTexts * Redundancy : Redundancy;

    private double[] Values(SelectionContext context, ReadOnlySpan<double> scores)
    {
        double[] values = new double[scores.Length];
        double least = 0;
        foreach (double s in scores) least = Math.Min(least, s);
        for (int row = 0; row < values.Length; row++) values[row] = scores[row] - least;
        if (LengthWeight == 0) return values;
        bool isLimited = context.Unit != SummaryUnit.Sentences;
        Span<double> factors = stackalloc double[128]; // by number of tokens, where that is all that counts; 0 where not yet known
        factors.Clear();
        for (int row = 0; row < values.Length; row++)
        {
            int tokens = context.Ranking.Sentence(row).TokenCount;
            bool isKept = !isLimited && tokens < factors.Length;
            double factor = isKept ? factors[tokens] : 0;
            if (factor == 0) factor = PortableMath.Exp(LengthWeight * LengthPreference.Of(isLimited, context.Budget, isLimited ? context.Cost(row) : 0, tokens));
            if (isKept) factors[tokens] = factor;
            values[row] *= factor;
        }

        return values;
    }

    private sealed class SaidTerms(RankingContext ranking, double redundancy) : IRedundancyPenalty
    {
        private readonly bool[] _said = new bool[ranking.Matrix.TermCount];

        public double Value(int row, double relevance)
        {
            ReadOnlySpan<int> terms = ranking.Matrix.RowTerms(row);
            int said = 0;
            foreach (int term in terms) if (_said[term]) said++;
            return said == 0 || redundancy == 0 ? relevance : relevance * PortableMath.Exp(-redundancy * said / terms.Length);
        }

        public double Bound(double relevance) => relevance;

        public void Choose(int row)
        {
            foreach (int term in ranking.Matrix.RowTerms(row)) _said[term] = true;
        }
    }
}

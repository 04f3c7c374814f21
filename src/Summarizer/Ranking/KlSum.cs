using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>
/// KL-Sum (Haghighi and Vanderwende 2009, section 3.2): adds the sentence that brings the summary's word distribution Q closest to the text's P, by the
/// Kullback-Leibler divergence KL(P || Q).
/// </summary>
/// <remarks>
/// Q(w) = (c(w) + s) / (L + s V), with c counts in the summary, L its length, V the number of terms and s = <see cref="Smoothing"/>. Scores fall with the order in
/// which sentences are added; after <see cref="MaxSteps"/> of them the others follow by what each would add last. O(MaxSteps x pairs).
/// </remarks>
public sealed class KlSum : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "kl";

    /// <summary>What is added to each count of the summary, so that no word has probability 0.</summary>
    /// <value>Default 0.01; above 0, finite.</value>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 or not finite.</exception>
    public double Smoothing
    {
        get;
        init => field = value > 0 && double.IsFinite(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Smoothing), value, "Smoothing must be above 0 and finite.");
    }
    = 0.01;

    /// <summary>How many sentences are added one by one. The cost grows with it.</summary>
    /// <value>Default 50; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MaxSteps
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxSteps), value, "MaxSteps must be at least 1.");
    }
    = 50;

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        SentenceTermMatrix matrix = context.Matrix;
        double[] text = TermProbabilities.Of(matrix);
        int[] counts = new int[matrix.TermCount];
        bool[] taken = new bool[matrix.RowCount];
        double[] gains = new double[matrix.RowCount];
        List<int> picked = [];
        long length = 0;
        int steps = Math.Min(MaxSteps, matrix.RowCount);
        while (picked.Count < steps)
        {
            int best = -1;
            for (int row = 0; row < taken.Length; row++)
            {
                if ((row & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
                if (taken[row]) continue;
                gains[row] = Gain(matrix, row, text, counts, length);
                if (best < 0 || gains[row] > gains[best]) best = row;
            }

            taken[best] = true;
            picked.Add(best);
            ReadOnlySpan<int> terms = matrix.RowTerms(best), added = matrix.RowCounts(best);
            for (int k = 0; k < terms.Length; k++) counts[terms[k]] += added[k];
            length += matrix.Lengths[best];
        }

        int[] rest = [.. Enumerable.Range(0, taken.Length).Where(row => !taken[row])];
        Array.Sort(rest, (a, b) => gains[a] != gains[b] ? gains[b].CompareTo(gains[a]) : a.CompareTo(b));
        picked.AddRange(rest);
        PickOrder.Score(picked, scores);
        return RankingDiagnostics.Direct;
    }

    // By how much a sentence lowers the divergence. Of sum P log P - sum P(w) log Q(w) only the counts of its own words and the length change.
    private double Gain(SentenceTermMatrix matrix, int row, double[] text, int[] counts, long length)
    {
        ReadOnlySpan<int> terms = matrix.RowTerms(row), added = matrix.RowCounts(row);
        double mass = Smoothing * matrix.TermCount, gain = 0;
        if (mass > 0) gain = -PortableMath.Log((length + matrix.Lengths[row] + mass) / (length + mass));
        for (int k = 0; k < terms.Length; k++)
        {
            double before = counts[terms[k]] + Smoothing;
            gain += text[terms[k]] * PortableMath.Log((before + added[k]) / before);
        }

        return gain;
    }
}

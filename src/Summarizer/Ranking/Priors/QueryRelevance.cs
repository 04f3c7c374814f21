using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Ranking.Priors;

/// <summary>Where a walk restarts when there is a query (Haveliwala 2002; for sentences Kazemi et al. 2020): at what has to do with it, by what a sentence says itself and what is said around it.</summary>
/// <remarks>
/// The query's terms count by BM25 (Robertson et al. 1995), weighted by the square of their rarity, so that "say" and "discuss" count little beside what is asked about. An answer is seldom in the very
/// words of a question, but stands near them: so most of a score is that of the neighbourhood, fading over <see cref="Reach"/> tokens and ending with the text. O(pairs).
/// </remarks>
internal static class QueryRelevance
{
    private const double Saturation = 1.2, LengthShare = 0.3; // k1 and b
    private const double Reach = 300;
    private const double OwnShare = 0.2;

    /// <summary>Whether a query has anything to find in a document.</summary>
    public static bool Applies(RankingContext context) => !context.QueryTerms.IsEmpty || HasNumbers(context);

    /// <summary>Writes shares that sum to 1; 0 where a text has nothing to do with the query.</summary>
    public static void Read(RankingContext context, Span<double> scores, CancellationToken cancellationToken)
    {
        double[] own = Own(context), near = Near(context, own, cancellationToken);
        double mostOwn = Greatest(own), mostNear = Greatest(near), sum = 0;
        for (int row = 0; row < scores.Length; row++) sum += scores[row] = (OwnShare * own[row] / mostOwn) + ((1 - OwnShare) * near[row] / mostNear);
        for (int row = 0; row < scores.Length; row++) scores[row] /= sum;
    }

    /// <summary>Rarity of a term that so many of n sentences have; above 0 for one that all have.</summary>
    public static double Rarity(int n, int having) => PortableMath.Log(1 + ((n - having + 0.5) / (having + 0.5)));

    private static double[] Own(RankingContext context)
    {
        SentenceTermMatrix matrix = context.Matrix;
        double[] own = new double[matrix.RowCount], weights = new double[matrix.TermCount];
        foreach (int term in context.QueryTerms) weights[term] = Square(Rarity(matrix.RowCount, matrix.DocumentFrequencies[term]));
        double average = 0;
        foreach (int length in matrix.Lengths) average += length;
        average = Math.Max(1, average / Math.Max(1, matrix.RowCount));
        for (int row = 0; row < own.Length; row++)
        {
            ReadOnlySpan<int> terms = matrix.RowTerms(row), counts = matrix.RowCounts(row);
            double damping = Saturation * (1 - LengthShare + (LengthShare * matrix.Lengths[row] / average));
            for (int k = 0; k < terms.Length; k++)
                if (weights[terms[k]] > 0) own[row] += weights[terms[k]] * counts[k] * (Saturation + 1) / (counts[k] + damping);
        }

        AddNumbers(context, own);
        return own;
    }

    // Numbers are no terms, yet a year or a sum that is asked for tells as much as a rare word.
    private static void AddNumbers(RankingContext context, double[] own)
    {
        foreach (string number in context.QueryNumbers)
        {
            List<int> rows = [];
            for (int row = 0; row < own.Length; row++) if (Has(context, row, number)) rows.Add(row);
            foreach (int row in rows) own[row] += Square(Rarity(own.Length, rows.Count));
        }
    }

    private static bool HasNumbers(RankingContext context)
    {
        foreach (string number in context.QueryNumbers)
            for (int row = 0; row < context.Rows.Length; row++) if (Has(context, row, number)) return true;
        return false;
    }

    private static bool Has(RankingContext context, int row, string number)
    {
        foreach (Token token in context.Document.TokensOf(context.Rows[row]))
            if (token.Kind == TokenKind.Number && token.Span.Slice(context.Document.Text).SequenceEqual(number)) return true;
        return false;
    }

    /// <summary>Sum over all sentences of the same text of their own scores, each fading with the tokens between.</summary>
    private static double[] Near(RankingContext context, double[] own, CancellationToken cancellationToken)
    {
        double[] near = [.. own], fading = new double[own.Length];
        double carried = 0;
        for (int row = 1; row < own.Length; row++)
        {
            if ((row & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            Sentence last = context.Sentence(row - 1), next = context.Sentence(row);
            fading[row] = last.Source == next.Source ? PortableMath.Exp(-(last.TokenCount + next.TokenCount) / (2 * Reach)) : 0;
            carried = (carried + own[row - 1]) * fading[row];
            near[row] += carried;
        }

        carried = 0;
        for (int row = own.Length - 2; row >= 0; row--)
        {
            carried = (carried + own[row + 1]) * fading[row + 1];
            near[row] += carried;
        }

        return near;
    }

    private static double Greatest(double[] values)
    {
        double most = 0;
        foreach (double value in values) most = Math.Max(most, value);
        return most;
    }

    private static double Square(double x) => x * x;
}

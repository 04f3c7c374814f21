using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>
/// SumBasic (Nenkova and Vanderwende 2005): repeatedly takes the sentence with the highest mean word probability among those that have the most probable word,
/// then squares the probabilities of its words, so that what was said counts less.
/// </summary>
/// <remarks>
/// Scores fall with the order in which sentences are taken; sentences whose words have all reached probability 0 follow in reading order. As squaring
/// brings a probability to 0 in about ten steps, the whole order costs O(pairs x mean sentence length).
/// </remarks>
public sealed class SumBasic : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "sumbasic";

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        SentenceTermMatrix matrix = context.Matrix;
        double[] probabilities = TermProbabilities.Of(matrix);
        Postings postings = new(matrix);
        PriorityQueue<int, (double Probability, int Term)> words = new(MostProbableFirst);
        for (int t = 0; t < probabilities.Length; t++) words.Enqueue(t, (probabilities[t], t));
        bool[] taken = new bool[matrix.RowCount];
        List<int> picked = [];
        while (words.TryDequeue(out int word, out var key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            double probability = probabilities[word];
            if (probability == 0) continue;
            if (probability < key.Probability)
            {
                words.Enqueue(word, (probability, word));
                continue;
            }

            int best = -1;
            double greatest = -1;
            foreach (int row in postings.RowsOf(word))
            {
                if (taken[row]) continue;
                double mean = MeanProbability(matrix, row, probabilities);
                if (mean > greatest) (best, greatest) = (row, mean);
            }

            // A word whose sentences are all taken has nothing left to give.
            if (best < 0) continue;
            taken[best] = true;
            picked.Add(best);
            foreach (int term in matrix.RowTerms(best)) probabilities[term] *= probabilities[term];
            words.Enqueue(word, (probabilities[word], word));
        }

        for (int row = 0; row < taken.Length; row++) if (!taken[row]) picked.Add(row);
        PickOrder.Score(picked, scores);
        return RankingDiagnostics.Direct;
    }

    private static Comparer<(double Probability, int Term)> MostProbableFirst { get; } =
        Comparer<(double Probability, int Term)>.Create(static (a, b) => a.Probability != b.Probability ? b.Probability.CompareTo(a.Probability) : a.Term.CompareTo(b.Term));

    private static double MeanProbability(SentenceTermMatrix matrix, int row, double[] probabilities)
    {
        ReadOnlySpan<int> terms = matrix.RowTerms(row), counts = matrix.RowCounts(row);
        double sum = 0;
        for (int k = 0; k < terms.Length; k++) sum += counts[k] * probabilities[terms[k]];
        return sum / matrix.Lengths[row];
    }
}

using Summarizer.Evaluation.Datasets;
using Summarizer.Evaluation.Rouge;
using Summarizer.Selection;

namespace Summarizer.Evaluation.Runs;

/// <summary>Chooses with the references at hand: the sentence that adds most to the mean of ROUGE-1 and -2 F1, while any adds; the best one whole where none fits.</summary>
/// <remarks>O(sentences² of the summary x words of the text). One item each.</remarks>
internal sealed class OracleSelector(SummarizationItem item) : ISentenceSelector
{
    private readonly RougeReferences _references = new RougeScorer(item.Language).Prepare(item.References);

    public void SelectSentences(SelectionContext context, ReadOnlySpan<double> scores, List<int> chosen, CancellationToken cancellationToken = default)
    {
        int n = scores.Length;
        int[][] words = new int[n][];
        for (int row = 0; row < n; row++) words[row] = _references.Tokenize(context.Ranking.Sentence(row).Span.Slice(context.Ranking.Document.Text).ToString());
        List<int> summary = [];
        long left = context.Budget;
        if (n > 0 && !Enumerable.Range(0, n).Any(row => context.Cost(row) <= left))
        {
            chosen.Add(Enumerable.Range(0, n).MaxBy(row => Value(words[row])));
            return;
        }

        double best = 0;
        while (left > 0)
        {
            int next = -1;
            for (int row = 0; row < n; row++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (chosen.Contains(row) || context.Cost(row) + (chosen.Count > 0 ? context.JoinCost : 0) > left) continue;
                double value = Value([.. summary, .. words[row]]);
                if (value > best) (best, next) = (value, row);
            }

            if (next < 0) break;
            left -= context.Cost(next) + (chosen.Count > 0 ? context.JoinCost : 0);
            chosen.Add(next);
            summary.AddRange(words[next]);
        }
    }

    private double Value(int[] words) => (_references.ScoreWords(words).F1 + _references.ScorePairs(words).F1) / 2;
}

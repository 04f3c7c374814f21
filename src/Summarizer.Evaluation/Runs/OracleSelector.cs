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
        chosen.AddRange(GreedyOracle.Choose(n, context.Budget, Cost, rows => Value([.. rows.SelectMany(row => words[row])]), cancellationToken));

        long Cost(int row, bool isFirst) => context.Cost(row) + (isFirst ? 0 : context.JoinCost);
    }

    private double Value(int[] words) => (_references.ScoreWords(words).F1 + _references.ScorePairs(words).F1) / 2;
}

using Summarizer.Evaluation.Datasets;
using Summarizer.Evaluation.Rouge;

namespace Summarizer.Evaluation.Runs;

/// <summary>What can be said of a summary without a reference.</summary>
/// <param name="Sentences">Number of sentences.</param>
/// <param name="Words">Number of words, as ROUGE cuts them.</param>
/// <param name="Redundancy">Share of its pairs of neighbouring words (within a sentence) that stood in it before; 0 to 1.</param>
/// <param name="Coverage">Share of the text's words, repetitions counted, that it has; 0 to 1.</param>
public readonly record struct SummaryStatistics(int Sentences, int Words, double Redundancy, double Coverage)
{
    /// <summary>Measures a summary against its text.</summary>
    public static SummaryStatistics Of(EvaluatedSummary summary, SummarizationItem item)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(item);
        HashSet<string> words = new(StringComparer.Ordinal);
        HashSet<(string, string)> pairs = [];
        int wordCount = 0, pairCount = 0;
        foreach (string sentence in summary.Sentences)
        {
            List<string> tokens = RougeTokenizer.Tokenize(sentence, item.Language);
            words.UnionWith(tokens);
            wordCount += tokens.Count;
            for (int i = 1; i < tokens.Count; i++, pairCount++) pairs.Add((tokens[i - 1], tokens[i]));
        }

        List<string> text = RougeTokenizer.Tokenize(item.Text, item.Language);
        return new(
            summary.Sentences.Count,
            wordCount,
            pairCount == 0 ? 0 : 1 - ((double)pairs.Count / pairCount),
            text.Count == 0 ? 0 : (double)text.Count(words.Contains) / text.Count);
    }
}

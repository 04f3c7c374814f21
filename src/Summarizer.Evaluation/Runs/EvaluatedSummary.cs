namespace Summarizer.Evaluation.Runs;

/// <summary>What a system answered for one item.</summary>
/// <param name="Sentences">The sentences of the summary, in its order; they are the lines of ROUGE-Lsum.</param>
/// <param name="Positions">Where each stands in the text, from 0 (first) to 1 (last); empty when unknown.</param>
public sealed record EvaluatedSummary(IReadOnlyList<string> Sentences, IReadOnlyList<double> Positions);

namespace Summarizer.Evaluation.Runs;

/// <summary>What a system answered for one item.</summary>
/// <param name="Sentences">The sentences of the summary, in its order; they are the lines of ROUGE-Lsum.</param>
/// <param name="Positions">Where each stands in the text, from 0 (first) to 1 (last); empty when unknown.</param>
public sealed record EvaluatedSummary(IReadOnlyList<string> Sentences, IReadOnlyList<double> Positions)
{
    /// <summary>For each sentence the one that stands before it in the text; <c>null</c> where that one is in the summary too, or where there is none. Empty when unknown.</summary>
    public IReadOnlyList<string?> Before { get; init; } = [];
}

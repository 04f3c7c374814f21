namespace Summarizer.Evaluation.Rouge;

/// <summary>The four usual ROUGE figures of a summary (Lin 2004).</summary>
/// <param name="Rouge1">Common words.</param>
/// <param name="Rouge2">Common pairs of neighbouring words.</param>
/// <param name="RougeL">Longest common subsequence of the texts as wholes.</param>
/// <param name="RougeLsum">Union of the longest common subsequences of their sentences, which are lines.</param>
public readonly record struct RougeScores(RougeScore Rouge1, RougeScore Rouge2, RougeScore RougeL, RougeScore RougeLsum)
{
    internal static RougeScores Better(RougeScores a, RougeScores b) => new(
        RougeScore.Better(a.Rouge1, b.Rouge1),
        RougeScore.Better(a.Rouge2, b.Rouge2),
        RougeScore.Better(a.RougeL, b.RougeL),
        RougeScore.Better(a.RougeLsum, b.RougeLsum));
}

namespace Summarizer.Evaluation.Rouge;

/// <summary>ROUGE-1, -2, -L and -Lsum of texts, equal to the widely used rouge_score package with stemming for English.</summary>
/// <remarks>
/// English words are lower-case runs of a-z and 0-9, stemmed when longer than three letters; words of other languages are runs of letters, marks and digits,
/// and single characters in Chinese, Japanese and Thai. With several references each figure is that of the reference with the highest F1. Immutable and
/// thread-safe.
/// </remarks>
/// <param name="language">BCP 47 tag of the texts.</param>
public sealed class RougeScorer(string language)
{
    /// <summary>BCP 47 tag of the texts.</summary>
    public string Language { get; } = language ?? throw new ArgumentNullException(nameof(language));

    /// <summary>Scores one candidate; O(words of the candidate x words of the references).</summary>
    /// <param name="candidate">The summary; its sentences, for ROUGE-Lsum, are its lines.</param>
    /// <param name="references">Human summaries, lines likewise; without any all figures are 0.</param>
    public RougeScores Score(string candidate, params IReadOnlyList<string> references)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        RougeReferences prepared = Prepare(references);
        return prepared.Score([.. candidate.Split('\n').Select(prepared.Tokenize)]);
    }

    /// <summary>Prepares references that many candidates are scored against.</summary>
    public RougeReferences Prepare(params IReadOnlyList<string> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return new RougeReferences(Language, references);
    }
}

namespace Summarizer.Evaluation.Readability;

/// <summary>Defects of summaries that a reader sees at once and ROUGE does not.</summary>
/// <param name="Sentences">Number of sentences.</param>
/// <param name="DanglingOpeners">Sentences that open with a pronoun or a connective while the sentence before them in the text is not there.</param>
/// <param name="BackPointers">Sentences that open with a definite description of something only the sentence before them, which is not there, has introduced.</param>
/// <param name="Fragments">Sentences of fewer than six words.</param>
/// <param name="OrphanedQuotes">Sentences with a quotation mark whose partner stands in a sentence that is not there.</param>
public readonly record struct ReadabilityCounts(int Sentences, int DanglingOpeners, int BackPointers, int Fragments, int OrphanedQuotes)
{
    /// <summary>A count as share of the sentences, from 0 to 1; 0 where there are none.</summary>
    public double Share(int count) => Sentences == 0 ? 0 : (double)count / Sentences;

    internal ReadabilityCounts Plus(ReadabilityCounts other) => new(
        Sentences + other.Sentences,
        DanglingOpeners + other.DanglingOpeners,
        BackPointers + other.BackPointers,
        Fragments + other.Fragments,
        OrphanedQuotes + other.OrphanedQuotes);
}

namespace Summarizer;

/// <summary>How similar two sentences are: the weight of the edge between them, before <see cref="TextRank"/> applies direction and distance.</summary>
public enum SentenceSimilarity
{
    /// <summary>Number of distinct terms in common over the sum of the logarithms of both lengths (Mihalcea and Tarau 2004, section 5.1).</summary>
    Overlap,

    /// <summary>Cosine of the counts of their terms; from 0 to 1.</summary>
    CountCosine,

    /// <summary>Cosine of the counts times log(n / n_t), n sentences of which n_t have the term (Erkan and Radev 2004, equation 1); from 0 to 1.</summary>
    TfIdfCosine,
}

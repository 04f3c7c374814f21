namespace Summarizer.Keyphrases;

/// <summary>How words and phrases are weighed for <see cref="KeyphraseExtractor"/>.</summary>
public enum KeyphraseAlgorithm
{
    /// <summary>
    /// Our best: PageRank over words whose jumps go to words in the order the text brings them up (Florescu and Caragea 2017, "PositionRank"), then runs of
    /// content words by the weights of their words, their length and how often they occur.
    /// </summary>
    Position,

    /// <summary>
    /// TextRank (Mihalcea and Tarau 2004): PageRank over neighbouring words; the best third of them, merged where they stand side by side. As no parts of speech are
    /// known, all words but stop words take part.
    /// </summary>
    TextRank,
}

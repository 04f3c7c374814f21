namespace Summarizer;

/// <summary>How words and phrases are weighed for <see cref="KeyphraseExtractor"/>.</summary>
public enum KeyphraseAlgorithm
{
    /// <summary>
    /// Our best: noun phrases, told by closed classes, endings, capitals and the words around where the language has lists, else runs of content words; scored by how often
    /// and how early they stand, their length, whether they are names, and PageRank over words whose jumps go to words in the order the text brings them up
    /// (Florescu and Caragea 2017, "PositionRank"). Texts without spaces between words give the strings of two to eight characters that they repeat.
    /// </summary>
    Position,

    /// <summary>
    /// TextRank (Mihalcea and Tarau 2004): PageRank over neighbouring words; the best third of them, merged where they stand side by side. As no parts of speech are
    /// known, all words but stop words take part.
    /// </summary>
    TextRank,
}

namespace Summarizer;

/// <summary>How words and phrases are weighed for <see cref="KeyphraseExtractor"/>.</summary>
public enum KeyphraseAlgorithm
{
    /// <summary>
    /// The default: noun phrases, recognized by closed classes, endings, capitals and the words around them if the language has lists, otherwise runs of content words. They are scored by how often
    /// and how early they occur, their length, whether they are names, and PageRank over words that restarts at early words
    /// (Florescu and Caragea 2017, "PositionRank"). In languages without spaces, phrases are strings of two to eight characters that the text repeats.
    /// </summary>
    Position,

    /// <summary>
    /// TextRank (Mihalcea and Tarau 2004): PageRank over neighbouring words; the best third of them, merged where they are neighbours. As no parts of speech are
    /// known, all words but stop words take part.
    /// </summary>
    TextRank,
}

namespace Summarizer.Text;

/// <summary>The role of a <see cref="Sentence"/> in its text.</summary>
public enum SentenceKind : byte
{
    /// <summary>Prose: may be chosen for a summary.</summary>
    Prose,

    /// <summary>The title of the text.</summary>
    Title,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>Page furniture: captions, links, bylines, share bars, dates. Never chosen while there is prose.</summary>
    Boilerplate,

    /// <summary>The label of a turn in a conversation: who speaks, and when. The sentences after it are the turn.</summary>
    Speaker,
}

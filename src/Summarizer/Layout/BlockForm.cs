namespace Summarizer.Layout;

/// <summary>What the form of a <see cref="TextBlock"/> says of it.</summary>
internal enum BlockForm : byte
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A line without an end mark that could be text: a list item, a verse, an unpunctuated sentence. Used where there is little prose.</summary>
    Line,

    /// <summary>A short line without an end mark before other text.</summary>
    Heading,

    /// <summary>The title.</summary>
    Title,

    /// <summary>Page furniture.</summary>
    Furniture,

    /// <summary>The label of a turn.</summary>
    Speaker,
}

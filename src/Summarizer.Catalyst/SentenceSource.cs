namespace Summarizer.Catalyst;

/// <summary>Where sentences come from.</summary>
public enum SentenceSource
{
    /// <summary>From the built-in sentence splitter, which does better on treebanks.</summary>
    BuiltIn,

    /// <summary>From Catalyst's sentence detector.</summary>
    Catalyst,
}

namespace Summarizer;

/// <summary>What a <see cref="SummaryLength"/> counts.</summary>
public enum SummaryUnit
{
    /// <summary>Sentences.</summary>
    Sentences,

    /// <summary>Words.</summary>
    Words,

    /// <summary>UTF-16 code units.</summary>
    Characters,

    /// <summary>A share of the text's sentences.</summary>
    Ratio,

    /// <summary>Tokens of a language model.</summary>
    Tokens,
}

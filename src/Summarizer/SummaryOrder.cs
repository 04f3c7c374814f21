namespace Summarizer;

/// <summary>The order of a summary's sentences.</summary>
public enum SummaryOrder
{
    /// <summary>As they stand in the text.</summary>
    Text,

    /// <summary>Best first.</summary>
    Score,
}

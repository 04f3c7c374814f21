namespace Summarizer.AspNetCore;

/// <summary>A sentence of a <see cref="SummaryReply"/>.</summary>
public sealed record SummaryReplySentence
{
    /// <summary>0-based index among all sentences.</summary>
    public required int Index { get; init; }

    /// <summary>Where it starts in the text, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends.</summary>
    public required int End { get; init; }

    /// <summary>Its salience, 9 significant digits.</summary>
    public required double Score { get; init; }

    /// <summary>1-based position by score.</summary>
    public required int Rank { get; init; }

    /// <summary>The sentence, verbatim.</summary>
    public required string Text { get; init; }

    /// <summary>The sentence on one line, where that differs.</summary>
    public string? DisplayText { get; init; }

    /// <summary>Who says it, in a conversation; absent where nobody is named.</summary>
    public string? Speaker { get; init; }
}

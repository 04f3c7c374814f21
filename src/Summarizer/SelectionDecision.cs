namespace Summarizer;

/// <summary>Why a sentence was or was not taken into a summary.</summary>
public enum SelectionDecision : byte
{
    /// <summary>Not taken: better sentences filled the length.</summary>
    Outranked,

    /// <summary>Taken.</summary>
    Chosen,

    /// <summary>Not taken: it does not fit into the length that was left.</summary>
    TooLongForBudget,

    /// <summary>Not taken: it repeats a chosen sentence.</summary>
    Redundant,

    /// <summary>Not a candidate: title, heading or boilerplate.</summary>
    NotProse,

    /// <summary>Not a candidate: outside the minimum or maximum sentence length.</summary>
    OutsideLengthLimits,

    /// <summary>Not a candidate: it has a banned term.</summary>
    BannedTerm,

    /// <summary>Not taken: it depends on a neighbouring sentence that was not taken (<see cref="SummarizerOptions.Coherence"/>).</summary>
    Dangling,

    /// <summary>Not taken: it says too little by itself, such as a few words, an item without its list, or part of a quotation (<see cref="SummarizerOptions.Coherence"/>).</summary>
    Fragment,
}

namespace Summarizer.Selection.Coherence;

/// <summary>What a sentence needs around it to be understood.</summary>
[Flags]
internal enum Need : byte
{
    /// <summary>Nothing: it stands on its own.</summary>
    None = 0,

    /// <summary>The sentence before it: its pronoun, connective or closing quotation mark leans on that one.</summary>
    Previous = 1,

    /// <summary>The sentence after it, where its quotation ends or what its colon announces stands.</summary>
    Next = 2,

    /// <summary>The sentence before it, unless another one that is chosen has named what it describes: "the remark".</summary>
    Introduction = 4,

    /// <summary>More than a neighbour could give: a fragment, an item without its list, a line about a table.</summary>
    Unfit = 8,

    /// <summary>It has been looked at.</summary>
    Known = 16,
}

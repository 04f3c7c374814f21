using Summarizer.Cli.Commands;
using Summarizer.Cli.Inputs;
using Summarizer.Documents;

namespace Summarizer.Cli.Output;

/// <summary>What a summary is of: one document, or several together.</summary>
/// <param name="Documents">The documents, in the order of their sources.</param>
/// <param name="IsNamed">Whether the summary is one of several, so that its name is said.</param>
internal sealed record SummarySubject(IReadOnlyList<InputDocument> Documents, bool IsNamed)
{
    public bool IsTogether => Documents.Count > 1;

    /// <summary>The name to be said; <c>null</c> where there is one input alone.</summary>
    public string? Label => IsNamed && !IsTogether ? Documents[0].Label : null;

    /// <summary>The text that offsets of a source count in.</summary>
    public string TextOf(int source) => Documents[source].Content.Text;

    /// <summary>The page a sentence begins on; <c>null</c> where the format has none.</summary>
    public int? PageOf(SummarySentence sentence) => PositionOf(sentence)?.Page;

    /// <summary>Where a sentence comes from, for people; empty where that goes without saying.</summary>
    public string Origin(SummarySentence sentence)
    {
        if (!IsTogether) return "";
        string page = PageOf(sentence) is int number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", p. {number}") : "";
        return $"  [{Documents[sentence.Source].Label}{page}]";
    }

    private SourcePosition? PositionOf(SummarySentence sentence) => Documents[sentence.Source].Content.Positions?.Find(sentence.Span.Start);
}

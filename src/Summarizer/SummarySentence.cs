using Summarizer.Text;

namespace Summarizer;

/// <summary>A sentence of a summary.</summary>
/// <param name="Index">0-based index among all sentences of the text (or of all texts, in order).</param>
/// <param name="Span">Where it stands, in UTF-16 code units of its own text.</param>
/// <param name="Score">Its salience; comparable within one text only.</param>
/// <param name="Rank">1-based position by score among the candidate sentences.</param>
/// <param name="Text">The sentence, verbatim.</param>
/// <param name="Source">0-based number of the text it comes from.</param>
/// <example><code>foreach (SummarySentence s in summary.Sentences) Console.WriteLine($"{s.Rank}. {s.DisplayText} at {s.Span}");</code></example>
public sealed record SummarySentence(int Index, TextSpan Span, double Score, int Rank, string Text, int Source = 0)
{
    /// <summary>The sentence on one line: line breaks and runs of spaces folded, words hyphenated over a line end joined where the text writes them so. For people to read; <see cref="Text"/> is the exact slice.</summary>
    public string DisplayText { get; init; } = Text;

    /// <summary>Who says it, where the text is a conversation with labels: <c>tom</c> of "[09:04] tom: payments."; <c>null</c> where nobody is named. The label is no part of <see cref="Text"/>.</summary>
    public string? Speaker { get; init; }

    /// <summary>The sentence with its speaker before it, as <see cref="Summary.Text"/> has it.</summary>
    internal string Said => WithSpeaker(Speaker, Text);

    internal static string WithSpeaker(string? speaker, string text) => speaker is null ? text : $"{speaker}: {text}";
}

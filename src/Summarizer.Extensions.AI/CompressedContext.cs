namespace Summarizer.Extensions.AI;

/// <summary>The sentences that help to answer a question, taken from many passages.</summary>
public sealed class CompressedContext
{
    internal CompressedContext(IReadOnlyList<ContextSentence> sentences, int tokenCount) => (Sentences, Text, TokenCount) = (sentences, Render(sentences), tokenCount);

    /// <summary>The sentences and headings in reading order: by passage, then by place.</summary>
    public IReadOnlyList<ContextSentence> Sentences { get; }

    /// <summary>The sentences of a passage joined by spaces, a heading on a line of its own, a blank line between passages.</summary>
    public string Text { get; }

    /// <summary>Tokens of <see cref="Text"/>.</summary>
    public int TokenCount { get; }

    /// <summary><see cref="Text"/>.</summary>
    public override string ToString() => Text;

    internal static string Render(IReadOnlyList<ContextSentence> sentences) =>
        string.Concat(sentences.Select((s, i) => (i == 0 ? "" : Between(sentences[i - 1], s)) + s.Text));

    private static string Between(ContextSentence before, ContextSentence next) =>
        before.Passage != next.Passage ? "\n\n" : before.IsHeading || next.IsHeading ? "\n" : " ";
}

using Summarizer.Text;

namespace Summarizer.Layout;

/// <summary>Consecutive sentences with no line break between them: a line, or a paragraph of running text.</summary>
internal struct TextBlock
{
    public int FirstSentence;
    public int SentenceCount;
    public TextSpan Span;
    public int Words;
    public bool HasEndMark;
    public BlockForm Form;

    public readonly int EndSentence => FirstSentence + SentenceCount;
}

namespace Summarizer.Documents.Pdf;

/// <summary>Lines of one column and one style that follow each other closely.</summary>
internal sealed class Block
{
    public List<TextLine> Lines { get; } = [];

    public BlockKind Kind { get; set; } = BlockKind.Other;

    public TextLine First => Lines[0];

    public TextLine Last => Lines[^1];

    public double Size => First.Size;

    public int Glyphs => Lines.Sum(static l => l.Glyphs);

    public int Letters => Lines.Sum(static l => l.Letters);

    public int Digits => Lines.Sum(static l => l.Digits);

    public int MathGlyphs => Lines.Sum(static l => l.MathGlyphs);

    /// <summary>The share of lines that a condition holds for.</summary>
    public double Share(Func<TextLine, bool> condition) => Lines.Count(condition) / (double)Lines.Count;
}

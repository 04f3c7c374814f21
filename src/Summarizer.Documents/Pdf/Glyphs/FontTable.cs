namespace Summarizer.Documents.Pdf.Glyphs;

/// <summary>The fonts of a document by number, and what their names say of them.</summary>
internal sealed class FontTable
{
    private const int SubsetPrefix = 7;

    // The families that mathematics is set in, by the names they have in files.
    private static readonly string[] MathNames = ["CMMI", "CMSY", "CMEX", "CMBSY", "CMMIB", "MSAM", "MSBM", "EUFM", "EUSM", "Symbol", "MTMI", "MTSY", "MTEX", "Math", "RSFS", "STIXGeneral", "LASY", "rtxmi", "txsy", "txex", "pxsy"];
    private static readonly string[] BoldNames = ["bold", "black", "heavy", "-medi", "cmbx", "cmssbx", "semibold", "demi"];

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<Traits> _traits = [];

    /// <summary>The number of a font's name.</summary>
    /// <param name="name">As the file has it.</param>
    /// <param name="isBold">Whether the file says so.</param>
    /// <param name="isSymbols">Whether it has nothing but signs.</param>
    public int Add(string? name, bool isBold, bool isSymbols = false)
    {
        name ??= "";
        if (isSymbols) name += " (symbols)";
        if (name.Length > SubsetPrefix && name[SubsetPrefix - 1] == '+') name = name[SubsetPrefix..];
        if (_ids.TryGetValue(name, out int id)) return id;
        bool math = isSymbols || MathNames.Any(m => name.StartsWith(m, StringComparison.OrdinalIgnoreCase)) || name.Contains("Math", StringComparison.OrdinalIgnoreCase);
        bool bold = isBold || BoldNames.Any(b => name.Contains(b, StringComparison.OrdinalIgnoreCase));
        _ids.Add(name, _traits.Count);
        _traits.Add(new Traits(bold, math));
        return _traits.Count - 1;
    }

    public bool IsBold(int font) => _traits[font].Bold;

    public bool IsMath(int font) => _traits[font].Math;

    private readonly record struct Traits(bool Bold, bool Math);
}

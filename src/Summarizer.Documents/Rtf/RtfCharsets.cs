using System.Text;

namespace Summarizer.Documents.Rtf;

/// <summary>Encodings and named signs of RTF.</summary>
internal static class RtfCharsets
{
    /// <summary>The code page of a font's character set; <c>null</c> for the document's own.</summary>
    public static int? CodePage(int charset) => charset switch
    {
        77 => 10000,
        128 => 932,
        129 => 949,
        130 => 1361,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => null,
    };

    public static Encoding Encoding(int codePage)
    {
        if (codePage == 65001) return System.Text.Encoding.UTF8;
        return CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    }

    /// <summary>The sign that a control word stands for; <c>null</c> if it stands for none.</summary>
    public static string? Sign(string word) => word switch
    {
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "bullet" => "•",
        _ => null,
    };
}

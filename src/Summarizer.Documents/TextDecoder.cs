using System.Text;
using Summarizer.Documents.Encodings;

namespace Summarizer.Documents;

/// <summary>Decodes bytes in any encoding to text: byte order mark, declared charset, UTF-8, UTF-16 without a mark, and for the rest what the bytes look like.</summary>
public static class TextDecoder
{
    private const int SniffedBytes = 4096;
    private const int LeastUtf16 = 8; // fewer bytes look like anything

    /// <summary>Decodes a text; a byte order mark is left out. Never fails on text: what is not valid becomes U+FFFD. Linear.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="charset">The declared encoding; one that is unknown, or UTF-8 where the bytes are not, is ignored.</param>
    /// <exception cref="InvalidDataException">The bytes are no text, but an archive, a PDF, an image or the like.</exception>
    public static string Decode(ReadOnlySpan<byte> content, string? charset = null) => Decode(content, charset, out _);

    /// <summary>Decodes a text, and says in which encoding if that had to be guessed.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="charset">The declared encoding; one that is unknown, or UTF-8 where the bytes are not, is ignored.</param>
    /// <param name="assumed">Name of the encoding, such as <c>windows-1251</c>, if neither a mark nor a declaration nor the form of the bytes tells it for sure; else <c>null</c>.</param>
    /// <exception cref="InvalidDataException">The bytes are no text, but an archive, a PDF, an image or the like.</exception>
    public static string Decode(ReadOnlySpan<byte> content, string? charset, out string? assumed)
    {
        assumed = null;
        (Encoding? encoding, int mark) = Detect(content, charset);
        if (encoding is null)
        {
            encoding = EncodingDetector.Detect(content);
            assumed = encoding.WebName;
        }

        return encoding.GetString(content[mark..]);
    }

    /// <summary>The note that an encoding was assumed.</summary>
    internal static IReadOnlyList<string> Note(string? assumed) => assumed is null ? [] : [$"it is not UTF-8; read as {assumed}"];

    private static (Encoding? Encoding, int Mark) Detect(ReadOnlySpan<byte> content, string? charset)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (Encoding.UTF8, 3);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return (Encoding.UTF32, 4);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode, 2);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode, 2);
        Encoding? declared = Find(charset);
        if (declared is not null and not UTF8Encoding) return (declared, 0);
        if (content.Length >= LeastUtf16 && Utf16Detector.Find(content[..Math.Min(content.Length, SniffedBytes)], content.Length) is Encoding utf16) return (utf16, 0);
        if (LooksBinary(content)) throw new InvalidDataException("The document is not text.");
        return (IsUtf8(content) ? Encoding.UTF8 : null, 0);
    }

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // As browsers read it, Latin-1 and ASCII mean windows-1252.
    private static Encoding? Find(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset)) return null;
        if (charset.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii") return Windows1252;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // A text has hardly any control characters; a stray NUL is legal.
    private static bool LooksBinary(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> head = content[..Math.Min(content.Length, SniffedBytes)];
        if (head.StartsWith("%PDF-"u8) || head.StartsWith("PK\u0003\u0004"u8)) return true;
        int controls = 0;
        foreach (byte b in head) if (b is < 0x09 or (> 0x0D and < 0x20 and not 0x1B)) controls++;
        return controls * 20 > head.Length;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> content) => System.Text.Unicode.Utf8.IsValid(content);
}

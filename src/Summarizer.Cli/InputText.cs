using System.Text;
using Summarizer.Documents;

namespace Summarizer.Cli;

/// <summary>Reads a file or standard input as text.</summary>
internal static class InputText
{
    private const int SniffedBytes = 8192;

    /// <summary>Reads the whole of a file, of a page for an address, or of standard input for <c>-</c>: HTML and Markdown by name or, for HTML, by how it begins; anything else as it is.</summary>
    /// <exception cref="InputException">Missing, a directory, unreadable or binary.</exception>
    public static ExtractedText Read(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        if (WebPage.IsAddress(path)) return WebPage.Read(path, cancellationToken);
        string name = path == "-" ? "standard input" : path;
        byte[] bytes = path == "-" ? ReadAll(terminal.OpenInput()) : ReadFile(path);
        if (LooksBinary(bytes) && !HasUtf16Mark(bytes)) throw new InputException($"{name} is not text");
        IDocumentReader? reader = DocumentReaders.Default.Find(path == "-" ? null : path) ?? (LooksLikeHtml(bytes) ? new HtmlReader() : null);
        if (reader is null or PlainTextReader) return new ExtractedText(Decode(bytes, name, terminal));
        try
        {
            return reader.Read(bytes, cancellationToken: cancellationToken);
        }
        catch (InvalidDataException broken)
        {
            throw new InputException($"{name} cannot be read: {broken.Message}");
        }
    }

    /// <summary>Opens a file, or standard input for <c>-</c>, for reading.</summary>
    /// <exception cref="InputException">Missing, a directory or unreadable.</exception>
    public static Stream Open(string path, Terminal terminal)
    {
        if (path == "-") return terminal.OpenInput();
        if (Directory.Exists(path)) throw new InputException($"{path} is a directory");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path} does not exist");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new InputException($"{path} cannot be read: {e.Message}");
        }
    }

    private static byte[] ReadFile(string path)
    {
        using Stream stream = Open(path, null!);
        return ReadAll(stream);
    }

    private static byte[] ReadAll(Stream stream)
    {
        using MemoryStream memory = new();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static string Decode(byte[] bytes, string name, Terminal terminal)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            terminal.Messages.WriteLine($"summarize: {name} is not UTF-8; read as Latin-1");
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<char> start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 256)]).AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n");
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    // Text has hardly any control characters; a stray NUL is legal.
    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, SniffedBytes)];
        if (head.StartsWith("%PDF-"u8) || head.StartsWith("PK\u0003\u0004"u8)) return true;
        int controls = 0;
        foreach (byte b in head) if (b is < 0x09 or (> 0x0D and < 0x20 and not 0x1B)) controls++;
        return controls * 20 > head.Length;
    }
}

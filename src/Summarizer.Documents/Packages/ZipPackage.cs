using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace Summarizer.Documents.Packages;

/// <summary>A document that is an archive of XML files, as those of word processors and books are. What it unpacks to is bounded.</summary>
internal sealed class ZipPackage : IDisposable
{
    private const int MostEntries = 20_000;
    private const long MostBytes = 64L << 20;
    private const long MostBytesTogether = 256L << 20;

    private readonly ZipArchive _archive;
    private readonly string _kind;
    private long _left = MostBytesTogether;

    private ZipPackage(ZipArchive archive, string kind)
    {
        _archive = archive;
        _kind = kind;
    }

    /// <summary>Opens an archive.</summary>
    /// <param name="content">The document's bytes.</param>
    /// <param name="kind">What it is, for messages: "The Word document".</param>
    /// <exception cref="InvalidDataException">No archive, an encrypted one, or one of more files than any document has.</exception>
    public static ZipPackage Open(ReadOnlyMemory<byte> content, string kind)
    {
        // Encrypted documents of Office, and those from before 2007, are compound files.
        if (content.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw new InvalidDataException($"{kind} is encrypted, or in the format used before 2007.");
        if (!content.Span.StartsWith("PK"u8)) throw new InvalidDataException($"{kind} is broken: it is not an archive.");
        ArraySegment<byte> bytes = MemoryMarshal.TryGetArray(content, out ArraySegment<byte> segment) ? segment : content.ToArray();
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count <= MostEntries) return new ZipPackage(archive, kind);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException or OverflowException or NotSupportedException)
        {
            archive?.Dispose();
            throw new InvalidDataException($"{kind} is broken: its archive cannot be read.", broken);
        }

        archive.Dispose();
        throw new InvalidDataException($"{kind} holds more than {MostEntries} files.");
    }

    public bool Contains(string path) => Find(path) is not null;

    /// <summary>The bytes of a file; <c>null</c> if it is not there.</summary>
    /// <exception cref="InvalidDataException">Damaged, or larger than a document may be.</exception>
    public byte[]? ReadBytes(string path)
    {
        if (Find(path) is not ZipArchiveEntry entry) return null;
        try
        {
            using Stream stream = entry.Open();
            using MemoryStream bytes = new();
            byte[] buffer = new byte[1 << 16];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                _left -= read;
                if (_left < 0 || bytes.Length + read > MostBytes) throw new InvalidDataException($"{_kind} unpacks to more than is allowed.");
                bytes.Write(buffer, 0, read);
            }

            return bytes.ToArray();
        }
        catch (Exception broken) when (broken is IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException($"{_kind} is broken: {path} cannot be unpacked.", broken);
        }
    }

    /// <summary>Calls <paramref name="read"/> with a reader of an XML file; <c>false</c> if the file is not there.</summary>
    /// <exception cref="InvalidDataException">Damaged, or no XML.</exception>
    public bool ReadXml(string path, Action<XmlReader> read)
    {
        if (ReadBytes(path) is not byte[] bytes) return false;
        try
        {
            using XmlReader xml = XmlReader.Create(new MemoryStream(bytes), Settings);
            read(xml);
            return true;
        }
        catch (XmlException broken)
        {
            throw new InvalidDataException($"{_kind} is broken: {path} is not XML.", broken);
        }
    }

    public void Dispose() => _archive.Dispose();

    // Nothing outside the file is loaded, and entities of its own are not expanded.
    private static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    private ZipArchiveEntry? Find(string path)
    {
        path = path.TrimStart('/');
        return _archive.GetEntry(path) ?? _archive.Entries.FirstOrDefault(e => e.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase));
    }
}

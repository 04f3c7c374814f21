using System.Buffers.Binary;
using System.IO.Compression;
using Summarizer.Cli.Commands;
using Summarizer.Cli.Inputs;

namespace Summarizer.Cli.Lines;

/// <summary>A gzip member (RFC 1952) that holds its own length in an extra field, so that a torn file can be cut at the last whole one.</summary>
internal static class GzipMember
{
    /// <summary>Bytes of lines in a member, at least; only the last of a file has fewer.</summary>
    public const int Size = 1 << 20;

    private const int HeaderLength = 20;
    private const int TrailerLength = 8;

    private static readonly uint[] Table = BuildTable();

    // Fixed: no name, no time, so that the same lines give the same bytes; then the extra field "SL" of 4 bytes.
    private static ReadOnlySpan<byte> Header => [0x1F, 0x8B, 8, 4, 0, 0, 0, 0, 0, 255, 8, 0, (byte)'S', (byte)'L', 4, 0];

    public static byte[] Compress(ReadOnlySpan<byte> lines)
    {
        using MemoryStream member = new(lines.Length / 3);
        member.Write(Header);
        member.Write([0, 0, 0, 0]);
        using (DeflateStream deflate = new(member, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(lines);
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(number, Crc(lines));
        member.Write(number);
        BinaryPrimitives.WriteUInt32LittleEndian(number, (uint)lines.Length);
        member.Write(number);
        byte[] bytes = member.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Header.Length), (uint)bytes.Length);
        return bytes;
    }

    /// <summary>The lines of the next whole member; <c>null</c> at the end or where the file is torn.</summary>
    /// <exception cref="InputException">Another program's gzip.</exception>
    public static byte[]? Read(Stream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        int read = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        int known = Math.Min(read, Header.Length);
        if (!header[..known].SequenceEqual(Header[..known])) throw new InputException("the output was not written by this tool, so it cannot be resumed");
        if (read < HeaderLength) return null;
        long length = BinaryPrimitives.ReadUInt32LittleEndian(header[Header.Length..]);
        if (length < HeaderLength + TrailerLength || length - HeaderLength > stream.Length - stream.Position) return null;
        byte[] body = new byte[length - HeaderLength];
        stream.ReadExactly(body);
        using MemoryStream lines = new();
        try
        {
            using DeflateStream inflate = new(new MemoryStream(body, 0, body.Length - TrailerLength), CompressionMode.Decompress);
            inflate.CopyTo(lines);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        byte[] content = lines.ToArray();
        return Crc(content) == BinaryPrimitives.ReadUInt32LittleEndian(body.AsSpan(body.Length - TrailerLength)) ? content : null;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes) crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] BuildTable()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
            table[i] = value;
        }

        return table;
    }
}

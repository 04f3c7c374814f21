using System.IO.Compression;

namespace Summarizer.Documents.Tests;

/// <summary>Damages a document a little, as bad transfers and bad programs do.</summary>
internal static class Damage
{
    /// <summary>A damaged copy. A zip package is damaged as a whole or in one of its parts.</summary>
    public static byte[] Apply(byte[] seed, Random random) =>
        seed is [(byte)'P', (byte)'K', ..] && random.Next(2) == 0 ? ToPart(seed, random) : ToBytes(seed, random);

    /// <summary>Damages one part of a package and packs it again, so that the damage is not found by the checksum alone.</summary>
    private static byte[] ToPart(byte[] seed, Random random)
    {
        using MemoryStream package = new();
        package.Write(seed);
        using (ZipArchive archive = new(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry part = archive.Entries[random.Next(archive.Entries.Count)];
            byte[] bytes = new byte[part.Length];
            using Stream content = part.Open();
            content.ReadExactly(bytes);
            byte[] damaged = ToBytes(bytes, random);
            content.SetLength(0);
            content.Write(damaged);
        }

        return package.ToArray();
    }

    private static byte[] ToBytes(byte[] seed, Random random)
    {
        List<byte> bytes = [.. seed];
        int times = 1 + random.Next(8);
        for (int i = 0; i < times && bytes.Count > 16; i++)
        {
            int at = random.Next(bytes.Count), length = Math.Min(1 + random.Next(64), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                    break;
                case 4 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    // A number becomes another: lengths, offsets, ids.
                    int digit = bytes.FindIndex(at, static b => b is >= (byte)'0' and <= (byte)'9');
                    if (digit >= 0) bytes[digit] = (byte)('0' + random.Next(10));
                    break;
            }
        }

        return [.. bytes];
    }
}

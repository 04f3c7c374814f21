using System.Globalization;
using System.IO.Compression;

namespace Summarizer.Documents.Tests;

/// <summary>Damaged documents: each reader answers or throws <see cref="InvalidDataException"/>, soon and in bounded memory.</summary>
/// <remarks>FUZZ=100000 sets how many files each format gets. The seed is fixed, so what fails fails again.</remarks>
public class FuzzTests
{
    private const int PatienceSeconds = 5;
    private const long MostMemory = 1L << 30;

    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 60;

    public static IEnumerable<string> Formats => [".pdf", ".docx", ".pptx", ".odt", ".epub", ".rtf", ".eml"];

    [TestCaseSource(nameof(Formats))]
    public void Damaged_documents_are_read_or_refused(string extension)
    {
        byte[][] seeds = [.. Directory.GetFiles(FixtureTests.Folder, "*" + extension).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        foreach (byte[] seed in seeds) FixtureTests.Readers.Find("a" + extension)!.Read(seed); // what loading and compiling costs is not the reader's time
        Random random = new(20_261_128);
        for (int i = 0; i < Count; i++)
        {
            byte[] seed = seeds[i % seeds.Length];
            byte[] damaged = seed is [(byte)'P', (byte)'K', ..] && random.Next(2) == 0 ? DamagePart(seed, random) : Damage(seed, random);
            TimeSpan start = Environment.CpuUsage.TotalTime;
            try
            {
                FixtureTests.Readers.Find("a" + extension)!.Read(damaged);
            }
            catch (InvalidDataException)
            {
            }
            catch (Exception other)
            {
                Assert.Fail($"File {i}: {other}");
            }

            // Time of the processor: a busy machine may be slow, a reader that hangs is slower.
            Assert.That((Environment.CpuUsage.TotalTime - start).TotalSeconds, Is.LessThan(PatienceSeconds), $"file {i}");
            if (i % 64 == 0) Assert.That(GC.GetTotalMemory(forceFullCollection: false), Is.LessThan(MostMemory), $"file {i}");
        }
    }

    /// <summary>Damages one part of a package and packs it again, so that the damage is not found by the checksum alone.</summary>
    private static byte[] DamagePart(byte[] seed, Random random)
    {
        using MemoryStream package = new();
        package.Write(seed);
        using (ZipArchive archive = new(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry part = archive.Entries[random.Next(archive.Entries.Count)];
            byte[] bytes = new byte[part.Length];
            using Stream content = part.Open();
            content.ReadExactly(bytes);
            byte[] damaged = Damage(bytes, random);
            content.SetLength(0);
            content.Write(damaged);
        }

        return package.ToArray();
    }

    private static byte[] Damage(byte[] seed, Random random)
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

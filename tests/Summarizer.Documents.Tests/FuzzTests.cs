using System.Globalization;

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
            byte[] damaged = Damage.Apply(seed, random);
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
}

using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Summarizer.Cli.Tests;

[Platform("Linux")]
public class MemoryTests
{
    private const int Megabyte = 1 << 20;

    [Test]
    public void A_stream_of_256_megabytes_passes_through_a_heap_of_96()
    {
        // The runtime's limit is a hard one: it ends the process where live objects need more.
        Dictionary<string, string> cap = new() { ["DOTNET_GCHeapHardLimit"] = (96 * Megabyte).ToString("X", CultureInfo.InvariantCulture) };
        using Process tool = Tool.Start(cap, "batch", "--jobs", "2", "-n", "1");
        string unread = new('x', 60_000);
        const int lines = 256 * Megabyte / 60_000;
        Task<long> peak = Task.Run(() => PeakAfter(tool, lines));
        using (StreamWriter input = new(tool.StandardInput.BaseStream, new UTF8Encoding(false)))
        {
            for (int i = 0; i < lines; i++) input.Write($"{{\"id\":{i},\"other\":\"{unread}\",\"text\":\"{Corpus.Text(i)}\"}}\n");
            input.Flush();

            // The process still waits for more lines, so its peak can be read.
            Assert.That(peak.Wait(TimeSpan.FromMinutes(3)), Is.True);
        }

        Assert.That(tool.WaitForExit(60_000), Is.True);
        Assert.That(tool.ExitCode, Is.Zero, tool.StandardError.ReadToEnd());
        Assert.That(peak.Result, Is.LessThan(200L * Megabyte));
        TestContext.Out.WriteLine($"peak {peak.Result / Megabyte} MB");
    }

    private static long PeakAfter(Process tool, int lines)
    {
        for (int i = 0; i < lines; i++)
        {
            string? answer = tool.StandardOutput.ReadLine();
            if (answer is null || !answer.StartsWith($"{{\"id\":{i},\"language\"", StringComparison.Ordinal)) throw new InvalidDataException($"line {i}: {answer}");
        }

        string peak = File.ReadLines($"/proc/{tool.Id}/status").Single(static l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(peak.AsSpan(6, peak.Length - 8).Trim(), CultureInfo.InvariantCulture) * 1024;
    }
}

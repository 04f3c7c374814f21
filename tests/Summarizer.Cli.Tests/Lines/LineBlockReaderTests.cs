using System.Text;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tests.Lines;

public class LineBlockReaderTests
{
    [TestCase("", 0)]
    [TestCase("a", 1)]
    [TestCase("a\n", 1)]
    [TestCase("\n\n", 2)]
    [TestCase("a\r\n\r\nb", 3)]
    public void Lines_are_those_between_line_feeds(string text, int count) => Assert.That(Read(Encoding.UTF8.GetBytes(text), 4096), Has.Count.EqualTo(count));

    [Test]
    public void Any_split_of_the_stream_into_reads_gives_the_same_lines()
    {
        Random random = new(3);
        for (int round = 0; round < 60; round++)
        {
            List<string> lines = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => new string((char)random.Next('a', 'z'), random.Next(100) < 10 ? random.Next(700_000) : random.Next(50)))];
            byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
            Assert.That(Read(bytes, random.Next(1, 200_000)), Is.EqualTo(lines));
        }
    }

    [Test]
    public void Line_above_the_limit_is_skipped_in_bounded_memory_and_the_next_ones_are_read()
    {
        byte[] bytes = [.. "first\n"u8, .. Enumerable.Repeat((byte)'x', 5_000_000), .. "\nafter\nlast"u8];
        LineBlockReader reader = new(new Chunks(bytes, 77_777), maxLine: 1_000_000);
        using LineBlock block = new();
        List<string> lines = [];
        List<long> numbers = [];
        for (block.Clear(); reader.Read(block); block.Clear())
        {
            Assert.That(block.Bytes, Has.Length.LessThan(4_000_000));
            for (int i = 0; i < block.Lines.Count; i++)
            {
                lines.Add(block.IsTooLong ? "too long" : Encoding.UTF8.GetString(block.Line(i)));
                numbers.Add(block.FirstLine + i);
            }
        }

        Assert.That(lines, Is.EqualTo(new[] { "first", "too long", "after", "last" }));
        Assert.That(numbers, Is.EqualTo(new long[] { 1, 2, 3, 4 }));
    }

    private static List<string> Read(byte[] bytes, int chunk)
    {
        LineBlockReader reader = new(new Chunks(bytes, chunk));
        using LineBlock block = new();
        List<string> lines = [];
        for (block.Clear(); reader.Read(block); block.Clear())
        {
            Assert.That(block.FirstLine, Is.EqualTo(lines.Count + 1));
            for (int i = 0; i < block.Lines.Count; i++) lines.Add(Encoding.UTF8.GetString(block.Line(i)));
        }

        return lines;
    }

    // Gives at most so many bytes a read, as pipes do.
    private sealed class Chunks(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
    }
}

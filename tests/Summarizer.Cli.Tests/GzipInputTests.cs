using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tests;

public class GzipInputTests
{
    [Test]
    public void A_file_that_ends_too_early_is_an_error_after_its_whole_lines()
    {
        using TemporaryFolder folder = new();
        string lines = Corpus.Lines(3000);
        byte[] whole = Compress(lines);
        File.WriteAllBytes(folder["in.jsonl.gz"], whole[..(whole.Length / 2)]);
        (int code, string output, string messages) = RunProcess("batch", "--input", folder["in.jsonl.gz"]);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(messages, Does.StartWith("summarize: the rest of the input cannot be read: "));
        Assert.That(output.Count(static c => c == '\n'), Is.InRange(500, 2999));
        Assert.That(Tool.Run(lines, "batch").Output, Does.StartWith(output));
    }

    [TestCase(0)]
    [TestCase(5)]
    [TestCase(13)]
    public void A_member_cut_in_its_head_or_tail_is_an_error(int left)
    {
        using TemporaryFolder folder = new();
        byte[] first = Compress(Corpus.Lines(10)), second = Compress(Corpus.Lines(10));
        File.WriteAllBytes(folder["in.jsonl.gz"], left == 0 ? first[..^3] : [.. first, .. second[..left]]);
        Assert.That(RunProcess("batch", "--input", folder["in.jsonl.gz"]).Code, Is.EqualTo(1));
    }

    [Test]
    public void Members_one_after_the_other_are_one_file()
    {
        using TemporaryFolder folder = new();
        string first = Corpus.Lines(700), second = Corpus.Lines(900);
        File.WriteAllBytes(folder["in.jsonl.gz"], [.. Compress(first), .. Compress(""), .. Compress(second)]);
        (int code, string output, string messages) = RunProcess("batch", "--input", folder["in.jsonl.gz"]);
        Assert.That((code, messages), Is.EqualTo((0, "")));
        Assert.That(output, Is.EqualTo(Tool.Run(first + second, "batch").Output));
    }

    private static byte[] Compress(string lines)
    {
        using MemoryStream file = new();
        using (GZipStream gzip = new(file, CompressionLevel.Optimal)) gzip.Write(Encoding.UTF8.GetBytes(lines));
        return file.ToArray();
    }

    // A process of its own: the runtime reads how strict to be about gzip from the tool's own configuration.
    private static (int Code, string Output, string Messages) RunProcess(params string[] args)
    {
        using Process tool = Tool.Start(args);
        Task<string> messages = tool.StandardError.ReadToEndAsync();
        string output = tool.StandardOutput.ReadToEnd();
        tool.WaitForExit();
        return (tool.ExitCode, output, messages.Result);
    }
}

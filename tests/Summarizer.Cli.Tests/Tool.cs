using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Summarizer.Cli.Tests;

/// <summary>Runs the tool: in this process on given streams, or as a process of its own.</summary>
internal static class Tool
{
    public static string Root { get; } = FindRoot();

    public static string Article => Path.Combine(Root, "samples", "article.txt");

    public static (int Code, string Output, string Messages) Run(string input, params string[] args) => Run(Encoding.UTF8.GetBytes(input), args);

    public static (int Code, string Output, string Messages) Run(byte[] input, params string[] args)
    {
        using MemoryStream output = new(), messages = new();
        Terminal terminal = new(() => new MemoryStream(input), () => new Unclosed(output), () => new Unclosed(messages)) { HasScreen = false, HasKeyboard = false, Columns = 100 };
        int code = CommandLine.Run(args, terminal, CancellationToken.None);
        return (code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(messages.ToArray()));
    }

    public static Process Start(params string[] args) => Start([], args);

    public static Process Start(Dictionary<string, string> environment, params string[] args)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "summarize.dll"));
        foreach (string arg in args) start.ArgumentList.Add(arg);
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    // A command disposes of its streams; the test still wants to read them.
    private sealed class Unclosed(MemoryStream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}

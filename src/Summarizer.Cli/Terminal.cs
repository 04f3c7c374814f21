using System.Text;

namespace Summarizer.Cli;

/// <summary>Where a command reads and writes: standard input, output and error, or a test's streams.</summary>
internal sealed class Terminal(Func<Stream> openInput, Func<Stream> openOutput, Func<Stream> openError)
{
    private StreamWriter? _messages;

    /// <summary>Whether messages go to a person's screen.</summary>
    public bool HasScreen { get; init; } = !Console.IsErrorRedirected;

    /// <summary>Whether it may be in colour (https://no-color.org).</summary>
    public bool UsesColor { get; init; } = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Messages and progress, UTF-8.</summary>
    public TextWriter Messages => _messages ??= new StreamWriter(openError(), new UTF8Encoding(false)) { AutoFlush = true };

    public Stream OpenInput() => openInput();

    public Stream OpenOutput() => openOutput();
}

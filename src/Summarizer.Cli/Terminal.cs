using System.Globalization;
using System.Text;
using Summarizer.Cli.Output;

namespace Summarizer.Cli;

/// <summary>Where a command reads and writes: standard input, output and error, or a test's streams.</summary>
internal sealed class Terminal(Func<Stream> openInput, Func<Stream> openOutput, Func<Stream> openError)
{
    private const int UsualColumns = 100, FewestColumns = 40;

    private StreamWriter? _messages;
    private bool _hasWritten;

    /// <summary>Whether messages go to a person's screen.</summary>
    public bool HasScreen { get => field && !IsQuiet; init; } = !Console.IsErrorRedirected;

    /// <summary>Whether a person types the input.</summary>
    public bool HasKeyboard { get; init; } = !Console.IsInputRedirected;

    /// <summary>Whether it may be in colour (https://no-color.org).</summary>
    public bool UsesColor { get; init; } = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>How many characters a line of output may have: what <c>COLUMNS</c> says, or the screen.</summary>
    public int Columns { get; init; } = FindColumns();

    /// <summary>Whether only errors are told: no notes, no progress.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>A file that takes the output instead of standard output.</summary>
    public string? OutputFile { get; set; }

    /// <summary>Told at the end of a run over lines or rows: how many, and how many of them failed.</summary>
    public Action<long, long>? Counted { get; init; }

    /// <summary>Messages and progress, UTF-8.</summary>
    public TextWriter Messages => _messages ??= new StreamWriter(openError(), new UTF8Encoding(false)) { AutoFlush = true };

    /// <summary>Tells something that is no error.</summary>
    public void Note(string message)
    {
        if (!IsQuiet) Messages.WriteLine("summarize: " + message.ReplaceLineEndings(" "));
    }

    /// <summary>Standard input; says so where it waits for a person.</summary>
    public Stream OpenInput()
    {
        if (HasKeyboard) Note($"reading standard input, which {(OperatingSystem.IsWindows() ? "Ctrl+Z and Enter end" : "Ctrl+D ends")}");
        return openInput();
    }

    public Stream OpenOutput() => OutputFile is null ? openOutput() : new OutputFile(OutputFile, () => _hasWritten = true);

    /// <summary>Leaves an empty file where a run that went well had nothing to write.</summary>
    public void FinishOutput()
    {
        if (OutputFile is null || _hasWritten) return;
        using Stream empty = OpenOutput();
        empty.Write([]);
    }

    private static int FindColumns()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns)) return Math.Max(FewestColumns, columns);
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? UsualColumns : Math.Max(FewestColumns, Console.WindowWidth);
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return UsualColumns;
        }
    }
}

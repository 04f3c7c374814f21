using System.IO.Compression;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Tables;

namespace Summarizer.Cli.Lines;

/// <summary>The lines of a run, and how much of them is read.</summary>
internal sealed class LineInput : IDisposable
{
    private readonly IDisposable _owner;
    private readonly Func<long> _done;

    private LineInput(Stream lines, IDisposable owner, long total, Func<long> done) => (Lines, _owner, Total, _done) = (lines, owner, total, done);

    public Stream Lines { get; }

    /// <summary>How much there is, in bytes or rows; 0 when unknown.</summary>
    public long Total { get; }

    /// <summary>How much of <see cref="Total"/> is read.</summary>
    public long Done => _done();

    /// <summary>A file, or standard input for <c>-</c>.</summary>
    /// <exception cref="InputException">Missing, a directory or unreadable.</exception>
    public static LineInput Open(string path, Terminal terminal)
    {
        Stream raw = InputText.Open(path, terminal);
        Stream lines = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        return new LineInput(lines, raw, raw.CanSeek ? raw.Length : 0, () => raw.CanSeek ? raw.Position : 0);
    }

    /// <summary>The rows of a table.</summary>
    public static LineInput Of(IRecordSource source) => new(new RecordStream(source), source, source.Total, () => source.Done);

    public void Dispose()
    {
        Lines.Dispose();
        _owner.Dispose();
    }
}

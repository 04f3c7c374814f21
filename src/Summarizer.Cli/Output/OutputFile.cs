using Summarizer.Cli.Inputs;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Output;

/// <summary>A file that is opened, and what it held lost, when the first byte is written: a run that fails leaves an old file as it was.</summary>
/// <param name="path">The file.</param>
/// <param name="opened">Called when it is opened.</param>
internal sealed class OutputFile(string path, Action opened) : Stream
{
    private FileStream? _file;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() => _file?.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => (_file ??= Open()).Write(buffer, offset, count);

    protected override void Dispose(bool disposing)
    {
        if (disposing) _file?.Dispose();
        base.Dispose(disposing);
    }

    private FileStream Open()
    {
        try
        {
            FileStream file = new(path, FileMode.Create, FileAccess.Write);
            opened();
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written: {e.Message}");
        }
    }
}

namespace Summarizer.Cli.Lines;

/// <summary>Lines as they are.</summary>
internal sealed class PlainSink(Stream stream) : ILineSink
{
    public void Write(ReadOnlySpan<byte> lines)
    {
        stream.Write(lines);
        stream.Flush();
    }

    public void Complete() => stream.Flush();

    public void Dispose() => stream.Dispose();
}

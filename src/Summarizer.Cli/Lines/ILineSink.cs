namespace Summarizer.Cli.Lines;

/// <summary>Where the answers go.</summary>
internal interface ILineSink : IDisposable
{
    /// <summary>Writes whole lines.</summary>
    void Write(ReadOnlySpan<byte> lines);

    /// <summary>Writes what is held back, after the last line. Not called when the run is cut short.</summary>
    void Complete();
}

using Microsoft.Win32.SafeHandles;

namespace Summarizer.Cli;

/// <summary>Standard output, with errors.</summary>
internal static class StandardOutput
{
    // The console's stream swallows a closed pipe, so that a long run would go on unheard; a FileStream reports it. But a FileStream
    // keeps a file position of its own: for a file, shared with whatever else the shell writes there, the console's stream is right.
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        try
        {
            FileStream stream = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }
}

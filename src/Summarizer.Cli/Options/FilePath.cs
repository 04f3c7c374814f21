using Summarizer.Cli.Commands;

namespace Summarizer.Cli.Options;

/// <summary>Paths as they are given.</summary>
internal static class FilePath
{
    /// <exception cref="UsageException">Empty, or with a NUL: no file has such a name.</exception>
    public static void Check(string path, string what)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new UsageException($"{what}: the file name is empty.");
        if (path.Contains('\0', StringComparison.Ordinal)) throw new UsageException($"{what}: the file name contains a NUL.");
    }

    /// <summary>The file that a path leads to: writing through a link would empty an input before it is read.</summary>
    public static string Target(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal)) return path;
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Path.GetFullPath(path);
        }
    }
}

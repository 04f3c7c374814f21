using Summarizer.Cli.Commands;
using Summarizer.Cli.Inputs;

namespace Summarizer.Cli.ModelContext;

/// <summary>Lets through only files under given folders and of a limited size.</summary>
internal sealed class FolderGuard(IEnumerable<string> folders, int maxBytes)
{
    private readonly string[] _roots = [.. folders.Select(static f => Path.TrimEndingDirectorySeparator(Path.GetFullPath(f)))];

    /// <summary>The full path of a file that may be read; a relative one is looked for in each folder in turn.</summary>
    /// <exception cref="InputException">Outside the folders, reached through a link, missing or too large.</exception>
    public string Check(string path)
    {
        string? inside = _roots.Select(root => Path.GetFullPath(path, root)).FirstOrDefault(full => IsInside(full) && File.Exists(full));
        if (inside is null) throw new InputException($"{path} is not a file in a folder that may be read");
        long length = new FileInfo(inside).Length;
        return length <= maxBytes ? inside : throw new InputException($"{path} has {length} bytes; at most {maxBytes} are read");
    }

    private bool IsInside(string full) => _roots.Any(root =>
        full.StartsWith(root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !HasLink(full, root));

    // A link could lead out of the folder.
    private static bool HasLink(string full, string root)
    {
        for (string at = full; at.Length > root.Length; at = Path.GetDirectoryName(at)!)
            if (new FileInfo(at).LinkTarget is not null) return true;
        return false;
    }
}

using Summarizer.Cli.Guidance;
using Summarizer.Cli.Lines;
using Summarizer.Documents;
using Summarizer.Documents.Mail;

namespace Summarizer.Cli.Inputs;

/// <summary>Reads a file or standard input as text.</summary>
internal static class InputText
{
    private const int MostEntries = 5000;

    /// <summary>The formats that are read.</summary>
    public static DocumentReaders Readers { get; } = new([new MailReader(), .. DocumentReaders.Default.Readers]);

    /// <summary>Reads the whole of a file, of a page for an address, or of standard input for <c>-</c>: by content or name, and as text where neither says more.</summary>
    /// <exception cref="InputException">Missing, a directory, unreadable, of no known format, or a file of records.</exception>
    public static ExtractedText Read(string path, Terminal terminal, CancellationToken cancellationToken, string lines = "summarize batch {0}")
    {
        if (WebPage.IsAddress(path)) return WebPage.Read(path, cancellationToken);
        string name = path == "-" ? "standard input" : path;
        byte[] bytes = path == "-" ? ReadAll(terminal.OpenInput()) : ReadFile(path);
        RecordFiles.Refuse(name, path, bytes, lines);
        try
        {
            ExtractedText text = Readers.Read(bytes, path == "-" ? null : path, cancellationToken);
            foreach (string note in text.Notes) terminal.Note($"{name}: {note}");
            return text;
        }
        catch (InvalidDataException broken)
        {
            throw new InputException($"{name} cannot be read: {broken.Message.TrimEnd('.')}");
        }
    }

    /// <summary>Opens a file, or standard input for <c>-</c>, for reading.</summary>
    /// <exception cref="InputException">Missing, a directory or unreadable.</exception>
    public static Stream Open(string path, Terminal terminal)
    {
        if (path == "-") return terminal.OpenInput();
        if (Directory.Exists(path)) throw new InputException($"{path} is a directory");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(Missing(path));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new InputException($"{path} cannot be read: {e.Message}");
        }
    }

    /// <summary>Says that a file does not exist, and which one, or which command, may have been meant.</summary>
    public static string Missing(string path)
    {
        string folder = Path.GetDirectoryName(path) ?? "", name = Path.GetFileName(path);
        string? file = null;
        try
        {
            IEnumerable<string> there = Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "." : folder).Take(MostEntries).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
            file = Nearest.To(name, there);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Then there is nothing to suggest.
        }

        if (file is not null) return $"{path} does not exist.{Nearest.Hint(Path.Combine(folder, file))}";
        string? command = folder.Length == 0 ? Nearest.To(name, Misuse.CommandNames) : null;
        return $"{path} does not exist{(command is null ? "" : $". Did you mean the command {command}?")}";
    }

    private static byte[] ReadFile(string path)
    {
        using Stream stream = Open(path, null!);
        return ReadAll(stream);
    }

    private static byte[] ReadAll(Stream stream)
    {
        using MemoryStream memory = new();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}

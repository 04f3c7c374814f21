using Summarizer.Cli.Lines;
using Summarizer.Documents;
using Summarizer.Documents.Mail;

namespace Summarizer.Cli.Inputs;

/// <summary>Reads a file or standard input as text.</summary>
internal static class InputText
{
    /// <summary>The formats that are read.</summary>
    public static DocumentReaders Readers { get; } = new([new MailReader(), .. DocumentReaders.Default.Readers]);

    /// <summary>Reads the whole of a file, of a page for an address, or of standard input for <c>-</c>: by content or name, and as text where neither says more.</summary>
    /// <exception cref="InputException">Missing, a directory, unreadable, of no known format, or a file of records.</exception>
    public static ExtractedText Read(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        if (WebPage.IsAddress(path)) return WebPage.Read(path, cancellationToken);
        string name = path == "-" ? "standard input" : path;
        byte[] bytes = path == "-" ? ReadAll(terminal.OpenInput()) : ReadFile(path);
        RecordFiles.Refuse(name, path, bytes);
        try
        {
            ExtractedText text = Readers.Read(bytes, path == "-" ? null : path, cancellationToken);
            foreach (string note in text.Notes) terminal.Messages.WriteLine($"summarize: {name}: {note}");
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
            throw new InputException($"{path} does not exist");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new InputException($"{path} cannot be read: {e.Message}");
        }
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
